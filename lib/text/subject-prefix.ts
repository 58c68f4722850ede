/** Reply and forward marks that mail programs set, in many languages, as of 2026-11-22. */
const marks =
  "re|r|rif|res|resp|rv|reenv|enc|fw|fwd|tr|rép|aw|antw|antwort|wg|sv|vs|vl|vb|doorst|odp|pd|podaj dalej|ynt|ilt|ats|atb|hl|továbbítás|vá|továbbit|σχετ|απ|πρθ|отв|ответ|пересл|вд|回复|回覆|答复|答覆|转发|轉寄|返信|転送|답장|회신|전달|رد|إعادة توجيه|השב|תשובה|הועבר";

const prefixes = new RegExp(
  `^(?:\\s{0,5}\\[?(?:${marks})(?:\\s{0,2}[[(]\\d{1,3}[\\])]|\\^\\d{1,3}|\\d{0,2})\\]?\\s{0,2}[:：])+\\s{0,5}`,
  "iu",
);

/** The reply and forward marks at the start of a subject, with the space behind them; empty where there is none. */
export function subjectPrefix(subject: string): string {
  return prefixes.exec(subject)?.[0] ?? "";
}
