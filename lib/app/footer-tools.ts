import type { Run } from "../core/edit.ts";
import { longestTemplate, unknownPlaceholder } from "../core/footer-template.ts";
import type { Policy } from "../core/policy.ts";
import { policyForSender } from "../core/policy-for-sender.ts";
import { optOutWord } from "../text/footer.ts";
import { footerLanguages } from "../text/vocabulary/footer-words.ts";
import { showsOptOut } from "./check-footer.ts";
import { ownFooterLanguages } from "./footer-languages.ts";
import { footerPreview } from "./footer-preview.ts";

/**
 * What our pages ask of footers.
 * @param locale the language of our pages
 * @param accepted the languages that the browser asks web pages for
 */
export function footerTools(locale: string, accepted: readonly string[]) {
  return {
    languages: footerLanguages,
    own: ownFooterLanguages(locale, accepted),
    preview: (policy: Policy, language: string, from?: string): Run[][] =>
      footerPreview(policyForSender(policy, from), language),
    word: ({ optOut }: Policy, language: string) => optOutWord(optOut, language),
    forSender: (policy: Policy, from: string) => policyForSender(policy, from),
    unknownPlaceholder,
    longest: longestTemplate,
    showsOptOut,
  };
}
