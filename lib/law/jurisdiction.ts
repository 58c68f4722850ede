import type { Clause } from "../core/clause.ts";
import type { ImprintField } from "../core/policy.ts";
import type { RecipientClass } from "../core/recipient-country.ts";
import type { Relation } from "../core/relation.ts";

/**
 * What a first commercial mail needs. `A`: nothing but an opt-out. `R`: an offer that fits the reader's work, and
 * an opt-out. `P`: an address that its owner published or handed over for such mail. `M`: consent, if the mail is sent
 * in masses or by a program. `1x`: one mail, only to ask for consent. `I`: consent given before. `U`: not settled.
 */
export type Posture = "A" | "R" | "P" | "M" | "1x" | "I" | "U";

/** What a sentence of law is about. */
export type LawTopic =
  | "consent"
  | "existing-customer"
  | "relevance"
  | "company-name"
  | "postal-address"
  | "opt-out"
  | "opt-out-deadline"
  | "true-sender"
  | "true-subject"
  | "recognisable"
  | "label"
  | "data-source"
  | "right-to-object"
  | "privacy-notice"
  | "imprint";

/** A sentence of law before it gets its id and jurisdiction; one that has its own id keeps it. */
export type Statement = Omit<Clause, "id" | "jurisdiction"> & { id?: string };

/** Words that a subject must carry in a country. */
export interface SubjectLabel {
  /** Any one of these, exactly so. The first is put in by the fix. */
  words: readonly string[];
  /** Whether the subject must begin with them. */
  atStart: boolean;
}

/** What the law of one country or union asks of a first commercial mail. Facts only. */
export interface Jurisdiction {
  /** English name. */
  name: string;
  /** Unions whose law binds there as well, by their code. */
  partOf?: readonly string[];
  consent: Readonly<Record<RecipientClass, Posture>>;
  /** Classes of recipients for which the posture is not settled, or not confirmed from a source. */
  unsettled?: readonly RecipientClass[];
  /** For how many months earlier dealings stand in for consent, where that ends. */
  basisLasts?: Readonly<Partial<Record<Relation["basis"], number>>>;
  /** Days by which an opt-out must be honoured, as the law counts them; 0 for at once. */
  optOutWithin?: { days: number; counted: "calendar" | "business" };
  label?: SubjectLabel;
  /** Words by which a mail is marked as commercial, wherever in it they stand. */
  mark?: string;
  /** What a business letter must tell of a company seated there, with its name in that country. */
  imprint?: Readonly<Partial<Record<ImprintField, string>>>;
  statements: Readonly<Partial<Record<LawTopic, readonly Statement[]>>>;
}
