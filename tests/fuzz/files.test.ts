import "../../lib/cli/dom-parser.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEml } from "../../lib/mailbox/read-eml.ts";
import { readMbox } from "../../lib/mailbox/read-mbox.ts";
import { readFacts } from "../../lib/register/fact.ts";
import { readList } from "../../lib/register/read-list.ts";
import { anyJson, hostileText } from "./hostile-text.ts";
import { patience, runs } from "./runs.ts";

const now = Date.UTC(2026, 10, 22);
const cell = fc.oneof(
  fc.constantFrom("anna@globex.example", "*.globex.example", "@globex.example", "2026-03-01", "email", "date", '"', ""),
  hostileText,
);
const csv = fc
  .array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 })
  .chain((rows) => fc.constantFrom(",", ";", "\t").map((mark) => rows.map((row) => row.join(mark)).join("\n")));
const jsonl = fc
  .array(
    fc.oneof(
      anyJson.map((value) => JSON.stringify(value)),
      hostileText,
    ),
    { maxLength: 6 },
  )
  .map((lines) => `{}\n${lines.join("\n")}`);

const header = fc.tuple(
  fc.constantFrom("From", "To", "Subject", "Content-Type", "Content-Transfer-Encoding", "Message-ID", "X-A", ""),
  fc.oneof(
    fc.constantFrom(
      "text/html; charset=utf-16",
      "multipart/mixed; boundary=x",
      "multipart/mixed; boundary=",
      "base64",
      "=?utf-8?B?AAAA?=",
      "=?x?Q?=zz?=",
    ),
    hostileText,
  ),
);
const mail = fc
  .tuple(fc.array(header, { maxLength: 8 }), hostileText, fc.boolean())
  .map(
    ([headers, body, isMarked]) =>
      `${headers.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n${isMarked ? "--x\r\n" : ""}${body}`,
  );
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  mail.map((text) => new TextEncoder().encode(text)),
);

describe("any file", () => {
  it(
    "of opt-outs is read or refused line by line",
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom("opt-outs" as const, "records" as const),
          fc.oneof(csv, jsonl, hostileText),
          (kind, text) => {
            const { facts, faults, faulty } = readList(kind, text, now);
            expect(faulty).toBeGreaterThanOrEqual(faults.length);
            const lines = text.split(/\r\n|\r|\n/).length + 1;
            for (const { line, value } of faults) expect(line >= 1 && line <= lines && value.length <= 80).toBe(true);
            expect(
              readFacts(facts.map((fact, index) => ({ ...fact, id: `${index}` }))).facts.length,
            ).toBeGreaterThanOrEqual(0);
          },
        ),
        runs(300),
      );
    },
    patience,
  );

  it(
    "of mail is a draft or says why it is none",
    async () => {
      await fc.assert(
        fc.asyncProperty(bytes, async (content) => {
          const entry = await readEml(content, "a.eml", "a");
          expect("draft" in entry || ("error" in entry && String(entry.error).startsWith("a.eml: "))).toBe(true);
        }),
        runs(150),
      );
    },
    patience,
  );

  it(
    "of many mails ends, whatever it holds",
    async () => {
      const chunks = fc.array(
        fc.oneof(bytes, fc.constant(new TextEncoder().encode("From a@b Mon Jan 1 00:00:00 2026\n"))),
        { maxLength: 6 },
      );
      await fc.assert(
        fc.asyncProperty(chunks, async (parts) => {
          async function* source() {
            yield* parts;
          }
          try {
            for await (const message of readMbox(source(), 200)) expect(message).toBeDefined();
          } catch (error) {
            expect(error).toHaveProperty("name", "NotAMailboxError");
          }
        }),
        runs(150),
      );
    },
    patience,
  );

  it(
    "in the register's store is a fact or is counted as unreadable",
    () => {
      fc.assert(
        fc.property(fc.array(anyJson, { maxLength: 5 }), (entries) => {
          const { facts, unreadable } = readFacts(entries);
          expect(facts.length + unreadable.length).toBe(entries.length);
        }),
        runs(200),
      );
    },
    patience,
  );
});
