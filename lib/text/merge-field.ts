import type { Span } from "../core/draft.ts";
import type { Reading } from "./reading.ts";

/** Marks that only mail-merge tools write. */
const toolMark = /^(?:\{\{|\*\||<<|%[A-Z]|\$\{)/;

/** A mark of a tool at any place of a link or a name; in a link, the signs of the mark may be written in hexadecimal. */
const anyToolMark = /\{\{[^{}]{0,60}\}\}|\*\|[^|]{1,60}\|\*|<<[^<>]{1,40}>>|%[A-Z][A-Z_]{3,30}%|\$\{[^{}]{1,40}\}/;

/** What templates call the fields of their reader and sender, in the languages of outreach. */
const fieldName =
  /^[[{<]\s*(?:your|my|their|insert|enter|first|last|full|recipient|prospect|company|contact|sender|job|role|industry|name|city|title|link|date|product|pain|ihr|vorname|nachname|firma|name|prénom|nom|entreprise|nombre|apellido|empresa|nome|cognome|azienda|voornaam|achternaam|bedrijf|imię|firma|förnamn|efternamn|företag|fornavn|etternavn|virksomhed|etunimi|sukunimi|yritys|jméno|příjmení|sobrenome|apelido|ragione sociale|naam)(?:[\s_'’-].{0,60})?\s*[\]}>]$/iu;

/** The blanks of a template that nobody filled, as UTF-16 spans of the text. "[sic]" and "[1]" are none. */
export function unfilledFields({ text, marksOf }: Reading): Span[] {
  return marksOf("blank").flatMap(({ at }) => (isField(text.slice(...at)) ? [at] : []));
}

/** The blank in the target of a link, such as `https://a.example/{{page}}`, or a target that is one: `[link]`. */
export function blankOfTarget(href: string): string | undefined {
  if (!/[{*<$[%]/.test(href)) return undefined;
  const target = href.replace(/%(?:7B|7D|3C|3E|7C|2A|5B|5D|24)/gi, (code) => decodeURIComponent(code));
  return anyToolMark.exec(target)?.[0] ?? /^(?:https?:\/\/)?(\[[\p{L} _-]{2,40}\])\/?$/iu.exec(target)?.[1];
}

/** The blank that stands where a person's name should. */
export function blankOfName(name: string): string | undefined {
  const blank = anyToolMark.exec(name)?.[0];
  return blank ?? (fieldName.test(name.trim()) ? name.trim() : undefined);
}

function isField(blank: string): boolean {
  return toolMark.test(blank) || fieldName.test(blank);
}
