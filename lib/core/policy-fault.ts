import { isObject } from "./json-path.ts";

/**
 * What can be wrong with a part of a policy, in English. Other languages word it in their pages: see `faultInWords`.
 * `wanted` and `given` are filled with the text of a kind of value.
 */
export const faultTexts = {
  "fault.type": "{wanted} is expected, and {given} is there",
  "fault.value.object": "an object { … }",
  "fault.value.list": "a list [ … ]",
  "fault.value.text": "a text",
  "fault.value.number": "a number",
  "fault.value.whole": "a whole number",
  "fault.value.boolean": "true or false",
  "fault.value.null": "null",
  "fault.value.nothing": "nothing",
  "fault.choice": "one of these is expected: {choices}",
  "fault.most": "it is more than {limit}",
  "fault.least": "it is less than {limit}",
  "fault.long": "longer than {limit} characters",
  "fault.short": "shorter than {limit} characters",
  "fault.many": "more than {limit} entries",
  "fault.few": "fewer than {limit} entries",
  "fault.deep": "nested deeper than {limit} times",
  "fault.setting": "no such setting",
  "fault.rule": "no such rule",
  "fault.group": "no such group",
  "fault.members": "no such members: {names}",
  "fault.law": "no law of such a two-letter code is known",
  "fault.organisationOnly": "only an organisation decides this",
  "fault.country": "not a two-letter country code such as DE",
  "fault.language": "not a two-letter language code such as en",
  "fault.addressOrDomain": "not a mail address or a domain",
  "fault.day": "not a day such as 2026-12-31",
  "fault.noDay": "there is no such day",
  "fault.gatewayUntil": "a declared footer needs the day until which the declaration holds",
  "fault.placeholder": "there is no {name}",
  "fault.server": "not an https address without a password in it; http is for this machine alone",
  "fault.page": "not the https address of a page without a password in it",
  "fault.base64": "not base64 of at least {limit} bytes",
  "fault.database": "not a name of a database in CouchDB",
  "fault.account": "an account's name is no mail address: it stands in what the team shares",
  "fault.kebab": "must be small letters and digits with hyphens between",
  "fault.ruleTwin": "another rule has this id",
  "fault.packTwin": "a pack before it has this id; that one is in force",
  "fault.pack": "{detail}",
  "fault.form": "not in the form that is expected",
  "fault.meant": "{fault}; did you mean {meant}?",
  "fault.hint.number": "{fault}; write the number without quotes",
  "fault.hint.boolean": "{fault}; write true or false without quotes",
  "fault.hint.json": "{fault}; it is JSON within a text: write it without quotes",
  "fault.hint.counted": "{fault}; it is a list with numbered keys: write it as [ … ]",
} as const;

/** Id of a text about faults. */
export type FaultText = keyof typeof faultTexts;

/** A kind of value that JSON can have. */
export type ValueKind = FaultText extends infer Key ? (Key extends `fault.value.${infer Kind}` ? Kind : never) : never;

/** What a value looks like that some tool wrote in another form than was meant. */
export type WrittenAs = FaultText extends infer Key ? (Key extends `fault.hint.${infer Kind}` ? Kind : never) : never;

/** What is wrong with a part of a policy. */
export interface PolicyFault {
  text: FaultText;
  /** For a value of another kind. */
  wanted?: ValueKind;
  given?: ValueKind;
  /** What fills the other places of the text. */
  values?: Readonly<Record<string, string | number>>;
  /** The name that was meant, where one is near. */
  meant?: string | undefined;
  hint?: WrittenAs | undefined;
}

/** Says what is wrong; in English where no other texts are given. */
export function sayFault(
  { text, wanted, given, values, meant, hint }: PolicyFault,
  textOf: (key: FaultText) => string = (key) => faultTexts[key],
  locale = "en",
): string {
  const kinds = { wanted, given };
  const filled = Object.entries(kinds).flatMap(([name, kind]) =>
    kind === undefined ? [] : [[name, textOf(`fault.value.${kind}`)]],
  );
  const said = fill(textOf(text), { ...values, ...Object.fromEntries(filled) }, locale);
  const asked = meant === undefined ? said : fill(textOf("fault.meant"), { fault: said, meant }, locale);
  return hint === undefined ? asked : fill(textOf(`fault.hint.${hint}`), { fault: asked }, locale);
}

/** What kind of value stands somewhere. */
export function kindOfValue(value: unknown): ValueKind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (isObject(value)) return "object";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "nothing";
}

function fill(text: string, values: Readonly<Record<string, string | number>>, locale: string): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return typeof value === "number" ? value.toLocaleString(locale) : (value ?? place);
  });
}
