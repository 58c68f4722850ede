import type { PlainKey } from "../lib/i18n/catalogue.ts";
import type { Translate } from "../lib/i18n/translate.ts";

const keys: Readonly<Record<string, PlainKey | undefined>> = {
  identity: "category.identity",
  "opt-out": "category.opt-out",
  transparency: "category.transparency",
  recipients: "category.recipients",
  honesty: "category.honesty",
  law: "category.law",
  content: "category.content",
  illegal: "category.illegal",
  harassment: "category.harassment",
  interference: "category.interference",
  "low-quality": "category.low-quality",
  malicious: "category.malicious",
  phishing: "category.phishing",
  organisation: "category.organisation",
};

/** What a category of rules is about, in words; the category itself where it has none. */
export function categoryName(t: Translate, category: string): string {
  const key = keys[category];
  return key ? t(key) : category;
}
