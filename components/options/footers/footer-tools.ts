import type { Run } from "../../../lib/core/edit.ts";
import type { Policy } from "../../../lib/core/policy.ts";

/** What the page must be able to ask of footers. */
export interface FooterTools {
  /** Languages in which we have words for a footer, by their two-letter codes. */
  languages: readonly string[];
  /** Those of them that the user reads, the first one first. */
  own: readonly string[];
  /** The lines that a policy gives an empty draft, from an address of the user's where one is given. */
  preview(policy: Policy, language: string, from?: string): readonly (readonly Run[])[];
  /** The word that people opt out with in a language. */
  word(policy: Policy, language: string): string;
  /** The policy for mail from an address. */
  forSender(policy: Policy, from: string): Policy;
  /** The first name in braces that a template may not hold. */
  unknownPlaceholder(template: string): string | undefined;
  /** Most characters of a template. */
  longest: number;
  /** Whether the check sees a way to opt out; `undefined` where that cannot be told. */
  showsOptOut(lines: readonly (readonly Run[])[]): Promise<boolean | undefined>;
}
