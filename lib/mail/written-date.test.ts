import { expect, it } from "vitest";
import { writtenDate } from "./written-date.ts";

it.each([
  ["Monday, November 16, 2026 9:12 AM", "en-US", "2026-11-16"],
  ["Montag, 16. November 2026 09:12", "de", "2026-11-16"],
  ["lundi 3 août 2026 09:12", "fr-FR", "2026-08-03"],
  ["maandag 2 maart 2026 11:05", "nl", "2026-03-02"],
  ["понедельник, 5 мая 2026 г. 9:12", "ru", "2026-05-05"],
  ["2026年11月16日 9:12", "ja", "2026-11-16"],
  ["الاثنين، ١٦ نوفمبر ٢٠٢٦، ٩:١٢ ص", "ar", "2026-11-16"],
  ["सोमवार, १६ नवंबर २०२६", "hi", "2026-11-16"],
  ["16.11.2026 09:12", "de", "2026-11-16"],
  ["11/16/2026 9:12 AM", "en", "2026-11-16"],
])("%s is a day", (text, language, expected) => {
  expect(writtenDate(text, language)).toBe(expected);
});

it.each(["03/04/2026", "last Monday", "November 31, 2026", "9:12 AM"])(
  "%s is no day that one could be sure of",
  (text) => {
    expect(writtenDate(text, "en")).toBeUndefined();
  },
);
