import { clausesOf } from "../lib/law/clauses.ts";
import type { Jurisdiction, LawTopic, Posture } from "../lib/law/jurisdiction.ts";
import { jurisdictions } from "../lib/law/jurisdictions.ts";

const mark = "<!-- Written by `npm run gen` from lib/law. Change that instead. -->";

const postures: Readonly<Record<Posture, string>> = {
  A: "nothing but an opt-out",
  R: "an offer that fits the reader's work, and an opt-out",
  P: "an address that its owner published or gave out for such mail",
  M: "consent, if the mail goes to many or is sent by a program",
  "1x": "one mail, only to ask for consent",
  I: "consent given before",
  U: "not settled",
};

const topics: Readonly<Record<LawTopic, string>> = {
  consent: "consent",
  "existing-customer": "customers",
  relevance: "relevance",
  "company-name": "name",
  "postal-address": "postal address",
  "opt-out": "opt-out",
  "opt-out-deadline": "opt-out, by when",
  "true-sender": "sender",
  "true-subject": "subject",
  recognisable: "recognisable",
  label: "label",
  "data-source": "source of the data",
  "right-to-object": "right to object",
  "privacy-notice": "privacy notice",
  imprint: "imprint",
};

/** The law that the checks know, by country, as Markdown. */
export function lawPage(): string {
  return `${[
    "# Law by country",
    mark,
    "What the checks know of the law on first commercial mail. **This is guidance, not legal advice**: short words of our own, " +
      "each with its source and the day as of which it is told. A statement with a *?* was not confirmed from a source, or is " +
      "not settled; a finding that stands on such statements alone never goes above `inform`.",
    "## How a country is told",
    "The user's word for a mail address or domain (`countries` in the policy), a record of earlier dealings, the " +
      "country's own top-level domain (not those that are sold to everybody, such as `.io`), the signature of what the recipient " +
      "wrote, the language of the draft: in this order. The panel shows the country, how sure it is and why. Duties on " +
      "what a mail tells are those of all recipients together; a label is asked for only where the country is certain.",
    "## What a first mail needs",
    table(["code", "a first mail needs"], Object.entries(postures)),
    table(
      ["country", "shared mailbox", "named mailbox", "sole trader", "consumer", "opt-out honoured", "label"],
      Object.entries(jurisdictions).map(([code, law]) => overview(code, law)),
    ),
    ...Object.entries(jurisdictions).map(([code, law]) => section(code, law)),
  ].join("\n\n")}\n`;
}

function overview(
  code: string,
  { name, consent, unsettled = [], optOutWithin, label, partOf }: Jurisdiction,
): string[] {
  const deadline = optOutWithin ?? partOf?.map((union) => jurisdictions[union]?.optOutWithin)[0];
  const isOpen = clausesOf(code, "opt-out-deadline").some(({ uncertain }) => uncertain);
  const kinds = ["generic", "named", "sole", "consumer"] as const;
  return [
    `[${name}](#${code})`,
    ...kinds.map((kind) => `${consent[kind]}${unsettled.includes(kind) ? " ?" : ""}`),
    deadline ? `${daysOf(deadline)}${isOpen ? " ?" : ""}` : "",
    label ? label.words.map((word) => `\`${word}\``).join(" or ") : "",
  ];
}

function daysOf({ days, counted }: NonNullable<Jurisdiction["optOutWithin"]>): string {
  return days === 0 ? "at once" : `${days} ${counted} days`;
}

function section(code: string, law: Jurisdiction): string {
  const rows = Object.keys(law.statements).flatMap((topic) =>
    // The keys of `statements` are topics and nothing else.
    clausesOf(code, topic as LawTopic).map(({ label, url, asOf, uncertain }) => [
      topics[topic as LawTopic],
      `${uncertain ? "*?* " : ""}[${label}](${url})`,
      asOf,
    ]),
  );
  const imprint = Object.values(law.imprint ?? {}).join(", ");
  return [
    `<a id="${code}"></a>\n\n## ${law.name}`,
    table(["about", "statement", "as of"], rows),
    ...(imprint ? [`Details of a company seated there: ${imprint}.`] : []),
  ].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
