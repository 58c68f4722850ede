import type { Span } from "../core/draft.ts";
import type { Reading } from "./reading.ts";

/** Marks that only mail-merge tools write. */
const toolMark = /^(?:\{\{|\*\||<<|%[A-Z])/;

/** What templates call the fields of their reader and sender, in the languages of outreach. */
const fieldName =
  /^[[{<]\s*(?:your|my|their|insert|enter|first|last|full|recipient|prospect|company|contact|sender|job|role|industry|name|city|title|link|date|product|pain|ihr|vorname|nachname|firma|name|prénom|nom|entreprise|nombre|apellido|empresa|nome|cognome|azienda|voornaam|achternaam|bedrijf|imię|firma)(?:[\s_'’-].{0,60})?\s*[\]}>]$/iu;

/** The blanks of a template that nobody filled, as UTF-16 spans of the text. "[sic]" and "[1]" are none. */
export function unfilledFields({ text, marks }: Reading): Span[] {
  return marks.filter(({ kind, at }) => kind === "blank" && isField(text.slice(...at))).map(({ at }) => at);
}

function isField(blank: string): boolean {
  return toolMark.test(blank) || fieldName.test(blank);
}
