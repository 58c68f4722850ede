/** Why a mail of a file cannot be judged. */
export type UnreadKind =
  | "not-mail"
  | "no-headers"
  | "too-long"
  | "long-line"
  | "not-utf8"
  | "not-json"
  | "wrong-fields"
  | "failed";

/** A mail that could not be judged, for a page that says so in its own words. */
export interface UnreadMail {
  /** File and place in it, such as `sent.mbox#7`. */
  where: string;
  kind: UnreadKind;
  /** What the reader of the format said, in English; the most megabytes where it is too long; empty where there is no more. */
  detail: string;
}

/** The English sentence of it, for a command line. */
export function sentenceOf({ where, kind, detail }: UnreadMail): string {
  return `${where}: ${reasons[kind].replace("{detail}", () => detail)}`;
}

const reasons: Readonly<Record<UnreadKind, string>> = {
  "not-mail": "not readable as a mail: {detail}",
  "no-headers": "no mail headers at its beginning",
  "too-long": "the mail is longer than {detail} MB",
  "long-line": "the line is longer than {detail} MB",
  "not-utf8": "not UTF-8",
  "not-json": "not JSON: {detail}",
  "wrong-fields": "{detail}",
  failed: "the check failed on this mail: {detail}",
};
