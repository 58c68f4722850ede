/** Who reads a mailbox, as laws on first contact tell them apart. `generic`: nobody in particular, such as info@. */
export type RecipientClass = "generic" | "named" | "sole" | "consumer";

/**
 * How sure a country is. `explicit`: the user or a record says so. `high`: the recipient's own domain does.
 * `low`: a guess from a signature, a mail provider or the language. `unknown`: nothing tells.
 */
export type Confidence = "explicit" | "high" | "low" | "unknown";

/** What a country was told by; `sign` is the thing itself, such as `.de`, `+49` or the language `de`. */
export interface CountryEvidence {
  kind:
    | "recipient-setting"
    | "domain-setting"
    | "record"
    | "domain"
    | "address"
    | "phone"
    | "register"
    | "provider"
    | "language"
    | "none";
  sign: string;
}

/** Where a recipient is thought to be, and why. Plain JSON. */
export interface RecipientCountry {
  email: string;
  /** ISO 3166 code of two capital letters, `EU` where only that is known; absent where nothing tells. */
  country?: string;
  confidence: Confidence;
  because: CountryEvidence;
  class: RecipientClass;
  /** Keys of `jurisdictions` that bind there: the country's and that of its union; none where we have no law for it. */
  jurisdictions: readonly string[];
}

/**
 * Whether law about people's data in one of `codes` binds: a person, rather than a shared mailbox, is written to
 * there, or nobody is named yet.
 */
export function concernsPeopleIn(countries: readonly RecipientCountry[], codes: readonly string[]): boolean {
  if (countries.length === 0) return true;
  return countries.some((to) => to.class !== "generic" && to.jurisdictions.some((code) => codes.includes(code)));
}
