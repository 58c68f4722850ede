import { faultTexts, type PolicyFault, sayFault } from "../core/policy-fault.ts";
import type { Translate } from "./translate.ts";

/** What is wrong with a part of a policy, in the words of a language. */
export function faultInWords(fault: PolicyFault, t: Translate): string {
  return sayFault(fault, (key) => t.translation.pages[key] ?? faultTexts[key], t.locale);
}
