/**
 * The day that a text such as "Monday, November 16, 2026 9:12 AM" or "Montag, 16. November 2026 09:12" names, as
 * `2026-11-16`. The month must be written as a word of `language`, the page's where none is given, or of English, or
 * stand where it cannot be taken for the day; `undefined` where in doubt. Digits may be those of another script.
 */
export function writtenDate(written: string, language = document.documentElement.lang || "en"): string | undefined {
  const text = written.replace(/\p{Nd}/gu, latinDigit);
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  if (year === undefined) return undefined;
  const iso = /(?<!\d)(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const numbers = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]\d{4}(?!\d)/.exec(text);
  if (numbers) return ofNumbers(Number(numbers[1]), Number(numbers[2]), year);
  const month = monthIn(text.toLowerCase(), language);
  const date = /(?<![\d:.])(\d{1,2})(?![\d:])/.exec(text)?.[1];
  return month === undefined ? undefined : day(year, String(month), date);
}

/** Unicode's digits begin at the start of a row of 16, those of India's scripts at its seventh place. */
function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String((code & 15) - (code > 0x900 && code < 0xe00 ? 6 : 0));
}

/** Day and month in numbers: told apart only where one of them can be no month. */
function ofNumbers(first: number, second: number, year: string): string | undefined {
  if (first === second || first > 12) return day(year, String(second), String(first));
  return second > 12 ? day(year, String(first), String(second)) : undefined;
}

function monthIn(text: string, language: string): number | undefined {
  for (const locale of [language, "en"]) {
    for (let month = 12; month >= 1; month--)
      if (monthNames(locale, month).some((name) => text.includes(name))) return month;
  }
  return undefined;
}

function monthNames(locale: string, month: number): string[] {
  const middle = new Date(Date.UTC(2026, month - 1, 15));
  return ["long", "short"].flatMap((style) => {
    const options = { day: "numeric", month: style as "long" | "short", timeZone: "UTC" } as const;
    const parts = new Intl.DateTimeFormat(locale, options).formatToParts(middle);
    const name =
      parts
        .find(({ type }) => type === "month")
        ?.value.toLowerCase()
        .replace(/\.$/, "") ?? "";
    return /[\p{L}\p{M}]{3}/u.test(name) ? [name] : [];
  });
}

function day(year = "", month = "", date = ""): string | undefined {
  const value = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(value) ? value : undefined;
}
