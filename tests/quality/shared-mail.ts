import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { LabelledMail } from "./labelled-mail.ts";

/** Where labelled real mail may lie beside the repository. It is not part of it, for its authors' sake. */
export const sharedFolder = new URL("../../../shared/eval/", import.meta.url);

interface Sample {
  id: string;
  lang: string;
  label: string;
  labels?: string[];
  task?: string;
  text?: string;
  subject?: string;
  from?: string;
  body_text?: string;
  body_html?: string;
}

/** Labels of unwanted mail, and the measure that each answers. Borderline labels stand in none. */
const kinds: Readonly<Record<string, string>> = {
  list_broker: "list-brokers",
  illegal_goods: "illegal-goods",
  pharma: "pharmaceuticals",
  gambling: "gambling",
  get_rich: "get-rich-quick",
  credit_debt: "credit-repair",
  loan_offer: "payday-loans",
  adult: "sexual-content",
  escort: "escort-services",
  likes_followers: "fake-followers",
  mlm: "multi-level-marketing",
  advance_fee_fraud: "illegal",
  extortion: "harassment",
  phishing: "phishing",
  malware_lure: "malicious",
};

/** The labelled mail in `sharedFolder`, parted by a hash of its id: `tune` may be looked at, of `rest` only figures. */
export function readSharedMail(): LabelledMail[] {
  if (!existsSync(sharedFolder)) return [];
  return [
    ...read("spam").flatMap((sample) => {
      const labels = new Set([sample.label, ...(sample.labels ?? [])]);
      return [...labels].flatMap((label) => (kinds[label] ? [labelled(sample, kinds[label], true)] : []));
    }),
    ...read("phish").map((sample) => labelled(sample, "phishing", true)),
    ...read("ham").map((sample) => labelled(sample, "legitimate", false)),
    ...read("toxicity")
      .filter(({ label }) => !/^(?:toxic_unverified|uncivil)$/.test(label))
      .map((sample) => labelled(sample, "harassment", /^(?:harassment|threat)$/.test(sample.label))),
    ...read("reason")
      .filter(({ label }) => label !== "reason_implicit")
      .map((sample) => labelled(sample, "reason", sample.label === "reason_explicit")),
    ...read("addresses").map((sample) => labelled(sample, "postal-address", sample.label === "address")),
    ...read("optout").map((sample) =>
      sample.task === "notice"
        ? labelled(sample, "opt-out-notice", sample.label === "optout_notice")
        : labelledAnswer(sample),
    ),
  ];
}

function read(set: string): Sample[] {
  const lines = readFileSync(new URL(`${set}/dev.jsonl`, sharedFolder), "utf8").split("\n");
  // The labelled sets are trusted files of one shape; a wrong line shows as a miss.
  return lines.filter((line) => line.trim() !== "").map((line): Sample => JSON.parse(line));
}

function labelled(sample: Sample, measure: string, answer: boolean): LabelledMail {
  const { id, lang, subject, from, text, body_text, body_html } = sample;
  const line = { id, kind: "new" as const, from, subject, text: text ?? body_text, html: body_html };
  return { line, measure, answer, language: lang, part: partOf(id) };
}

/** An answer of the other side goes in as the last message of the thread. */
function labelledAnswer({ id, lang, label, text }: Sample): LabelledMail {
  const line = { id, kind: "reply" as const, text: "Thank you for your message.", lastInbound: { text } };
  return { line, measure: "opt-out-request", answer: label === "optout_request", language: lang, part: partOf(id) };
}

function partOf(id: string): "tune" | "rest" {
  return Number.parseInt(createHash("sha256").update(id).digest("hex").slice(0, 8), 16) % 10 < 8 ? "tune" : "rest";
}
