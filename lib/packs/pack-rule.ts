import type { DraftValues } from "../core/draft.ts";
import type { Evidence } from "../core/finding.ts";
import type { PackRule } from "../core/pack.ts";
import type { ProposedFix, Report, Rule } from "../core/rule.ts";
import { endOfBody, lineEndingAt } from "../text/footer.ts";
import { recipientMatcher } from "./forbidden-recipients.ts";
import type { PackHit, PackPhrases } from "./pack-phrases.ts";

/** The fields that a rule of a pack must have seen. */
export function needsOf({ recipients }: PackRule): Rule["needs"] {
  return recipients ? ["recipients"] : ["body"];
}

/** What a rule of a pack does with a draft. `index` is its place in the pack, by which its phrases are known. */
export function checkOf(rule: PackRule, index: number, phrases: PackPhrases): Rule["check"] {
  const { recipients, required, replace } = rule;
  if (recipients) return forbid(recipientMatcher(recipients));
  if (required) return require(index, rule, phrases);
  if (replace) {
    const words = replace.map(({ instead }) => instead);
    return (values) => [
      ...replaceInBody(values, index, words, phrases),
      ...replaceInSubject(values, index, words, phrases),
    ];
  }
  return (values) => findPhrases(values, index, phrases);
}

function forbid(isForbidden: (email: string) => boolean): Rule["check"] {
  return ({ recipients }) =>
    recipients
      .filter(({ email }) => isForbidden(email))
      .map(({ email, line }) => ({
        message: "forbidden",
        data: { email },
        certainty: "sure",
        evidence: [{ field: "recipients", start: 0, end: email.length, quote: email }],
        fixes: [
          { message: "drop", data: { email }, safety: "dangerous", edits: [{ kind: "drop-recipient", email, line }] },
        ],
      }));
}

function require(index: number, { insert }: PackRule, phrases: PackPhrases): Rule["check"] {
  return ({ body }) => {
    if (phrases.inBody(body, index).length > 0) return [];
    const at = endOfBody(body);
    const lines = insert === undefined ? [] : [[{ text: insert }]];
    const fix: ProposedFix<string> = {
      message: "insert",
      data: { words: insert ?? "" },
      safety: "safe",
      edits: [
        { kind: "insert-lines", at, expect: lineEndingAt(body.text, at), lines: at > 0 ? [[], ...lines] : lines },
      ],
    };
    return [{ message: "missing", certainty: "sure", evidence: [], fixes: insert === undefined ? [] : [fix] }];
  };
}

function findPhrases({ body, subject }: DraftValues, index: number, phrases: PackPhrases): Report[] {
  const evidence = [
    ...evidenceOf("subject", subject, phrases.inSubject(subject, index)),
    ...evidenceOf("body", body.text, phrases.inBody(body, index)),
  ];
  const [first] = evidence;
  if (!first) return [];
  return [{ message: "said", data: { words: first.quote }, certainty: "sure", evidence, fixes: [] }];
}

function replaceInBody({ body }: DraftValues, index: number, words: readonly string[], phrases: PackPhrases): Report[] {
  return phrases.inBody(body, index).map((hit) => {
    const quote = body.text.slice(hit.start, hit.end);
    const instead = likeWritten(quote, words[hit.entry] ?? "");
    return {
      message: "instead",
      data: { words: quote, instead },
      certainty: "sure",
      evidence: evidenceOf("body", body.text, [hit]),
      fixes: [
        {
          message: "replace",
          data: { instead },
          safety: "safe",
          edits: [{ kind: "replace", at: [hit.start, hit.end], expect: quote, text: instead }],
        },
      ],
    };
  });
}

/** A subject is set as a whole, so that all its hits are one report. */
function replaceInSubject(
  { subject }: DraftValues,
  index: number,
  words: readonly string[],
  phrases: PackPhrases,
): Report[] {
  const hits = phrases.inSubject(subject, index);
  const [first] = hits;
  if (!first) return [];
  let text = subject;
  for (const { start, end, entry } of hits.toReversed()) {
    text = text.slice(0, start) + likeWritten(subject.slice(start, end), words[entry] ?? "") + text.slice(end);
  }
  const quote = subject.slice(first.start, first.end);
  const instead = likeWritten(quote, words[first.entry] ?? "");
  return [
    {
      message: "instead",
      data: { words: quote, instead },
      certainty: "sure",
      evidence: evidenceOf("subject", subject, hits),
      fixes: [
        {
          message: "replace",
          data: { instead },
          safety: "safe",
          edits: [{ kind: "set-subject", expect: subject, text }],
        },
      ],
    },
  ];
}

function evidenceOf(field: "subject" | "body", text: string, hits: readonly PackHit[]): Evidence[] {
  return hits.map(({ start, end }) => ({ field, start, end, quote: text.slice(start, end) }));
}

/** With a capital where the words that it replaces have one. */
function likeWritten(quote: string, instead: string): string {
  return /^\p{Lu}/u.test(quote) ? instead.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : instead;
}
