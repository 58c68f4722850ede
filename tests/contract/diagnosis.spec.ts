import { readdirSync, readFileSync } from "node:fs";
import type { PageDiagnosis } from "../../lib/core/diagnosis.ts";
import { labAccount, labDrafts } from "../lab/drafts.ts";
import { type ClientName, expect, test } from "./client-page.ts";

const forms: [ClientName, Record<string, string | number>][] = [
  ["gmail", { draft: "cold-outreach" }],
  ["gmail", { draft: "after-stop", form: "reply" }],
  ["gmail", { draft: "signature", recipients: "classic" }],
  ["outlook", { draft: "cold-outreach" }],
  ["outlook", { draft: "quoted", form: "reply" }],
  ["outlook", { draft: "signature" }],
];

for (const [client, query] of forms) {
  test(`a recorded form says nothing of the mail and is read as the form itself (${client}, ${Object.values(query)})`, async ({
    openLab,
    openSaved,
  }) => {
    const lab = await openLab(query, client);
    await expect.poll(() => lab.ask("count")).toBe(1);
    await lab.page.evaluate(() => {
      // What only an account's page holds.
      document.querySelector("[contenteditable=true]")?.setAttribute("data-token", "secret-token");
    });
    const before = await lab.ask("diagnose");
    const [form] = before.forms;
    // Names of attributes, such as writingsuggestions, are no words of the mail.
    for (const word of [...wordsOf(String(query.draft)), labAccount.email, "secret-token"])
      expect(form?.structure).not.toMatch(new RegExp(`(?<![\\p{L}-])${word.replaceAll(".", "\\.")}(?![\\p{L}-])`, "u"));

    const again = await openSaved(`<!doctype html>${form?.structure}`, client);
    await expect.poll(() => again.ask("count")).toBe(1);
    expect(statesOf(await again.ask("diagnose"))).toEqual(statesOf(before));
    const [draft, copy] = [await lab.ask("read", 0), await again.ask("read", 0)];
    const counts = ({ recipients, attachments, body }: typeof draft) => [
      "value" in recipients && recipients.value.map(({ line }) => line),
      "value" in attachments && attachments.value.length,
      "value" in body && [body.value.hasQuote, body.value.links.length, body.value.text.split("\n").length],
    ];
    expect(counts(copy)).toEqual(counts(draft));
  });
}

for (const client of ["gmail", "outlook"] as const) {
  test(`a first choice that finds nothing any more is told, selector by selector (${client})`, async ({ openLab }) => {
    const { ask } = await openLab({ draft: client === "gmail" ? "after-stop" : "quoted", form: "reply" }, client);
    await expect.poll(() => ask("count")).toBe(1);
    expect(await ask("unseenDrops")).toEqual([]);
  });
}

// Pages that somebody recorded from an account of their own; see docs/record-a-page.md.
const folder = new URL("./recorded/", import.meta.url);
const recorded = readdirSync(folder).filter((name) => name.endsWith(".html"));
if (recorded.length === 0) console.log("tests/contract/recorded holds no page yet: see docs/record-a-page.md");

for (const name of recorded) {
  test(`the recorded page ${name} is read as it was when it was recorded`, async ({ openSaved }) => {
    const html = readFileSync(new URL(name, folder), "utf8");
    const about = /^<!-- recorded (.*) -->/.exec(html)?.[1];
    if (about === undefined) throw new Error(`${name} does not say in its first line what was read`);
    const { client, states } = JSON.parse(about);
    const { ask } = await openSaved(html, client);
    await expect.poll(() => ask("count")).toBe(1);
    expect(statesOf(await ask("diagnose"))).toEqual(states);
  });
}

function statesOf({ forms: [form] }: PageDiagnosis): Record<string, string> {
  return Object.fromEntries((form?.parts ?? []).map(({ part, state }) => [part, state]));
}

/** The longer words of a draft, but for the ending of the addresses that stand in their place. */
function wordsOf(key: string): string[] {
  const { subject = "", html = "", quote = "" } = labDrafts.find((each) => each.key === key) ?? {};
  const text = `${subject} ${html} ${quote}`.replace(/<[^>]*>/g, " ");
  return [...new Set(text.match(/\p{L}{7,}/gu))].filter((word) => word !== "example");
}
