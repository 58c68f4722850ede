import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspectDraft } from "../../lib/app/inspect-draft.ts";
import { toDraft } from "../../lib/cli/to-draft.ts";
import { applyEdits } from "../../lib/core/edit.ts";
import { Policy } from "../../lib/core/policy.ts";
import { configured } from "../../lib/rules/case.ts";
import { hostileHtml } from "./hostile-html.ts";
import { hostileText } from "./hostile-text.ts";
import { patience, runs } from "./runs.ts";

const policy = Policy.parse(configured);
const address = fc.oneof(
  fc.constantFrom("anna@globex.example", "Anna <anna@globex.example>", "info@x.example", "", "@", "a@b@c"),
  hostileText,
);

const line = fc.record(
  {
    id: fc.constant("x"),
    kind: fc.constantFrom("new" as const, "reply" as const, "forward" as const),
    from: address,
    to: fc.array(address, { maxLength: 4 }),
    subject: hostileText,
    text: hostileText,
    html: hostileHtml,
    attachments: fc.array(fc.record({ name: hostileText, size: fc.nat() }), { maxLength: 3 }),
    lastInbound: fc.record({ from: address, text: hostileText }),
  },
  { requiredKeys: ["id"] },
);

const inspect = (draft: ReturnType<typeof toDraft>) =>
  inspectDraft(draft, { policy, ignores: [], compose: "c", today: "2026-11-22" });

describe("any draft", () => {
  it(
    "is judged by every rule; quotes are true to the text, and each fix can be applied",
    () => {
      fc.assert(
        fc.property(line, (input) => {
          const draft = toDraft(input);
          const verdict = inspect(draft);
          expect(verdict.brokenRules).toEqual([]);
          const text = draft.body.state === "found" ? draft.body.value.text : "";
          for (const { evidence, fixes } of verdict.findings) {
            for (const { field, start, end, quote } of evidence)
              if (field === "body") expect(text.slice(start, end)).toBe(quote);
            for (const { edits } of fixes) applyEdits(draft, edits);
          }
          expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
        }),
        runs(60),
      );
    },
    patience,
  );

  it(
    "gets the same verdict again, also after others were judged",
    () => {
      fc.assert(
        fc.property(line, line, (one, other) => {
          const first = inspect(toDraft(one));
          inspect(toDraft(other));
          expect(inspect(toDraft(one))).toEqual(first);
        }),
        runs(20),
      );
    },
    patience,
  );
});
