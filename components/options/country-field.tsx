import { countryCodes } from "../../lib/i18n/country-codes.ts";
import { useTranslate } from "../translate-context.tsx";
import { Select } from "../ui/select.tsx";

export interface CountryFieldProps {
  label: string;
  hint?: string;
  /** Two-letter code; empty where none is chosen. */
  country: string;
  /** What stands where none is chosen. */
  none: string;
  locked?: boolean;
  onChoose(country: string): void;
}

/** A country by its name in the user's language. */
export function CountryField({ label, hint, country, none, locked, onChoose }: CountryFieldProps) {
  const t = useTranslate();
  const codes = country === "" || countryCodes.includes(country) ? countryCodes : [...countryCodes, country];
  const choices = codes
    .map((code) => [code, t.countryName(code)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, t.locale));
  return (
    <Select
      label={label}
      hint={hint}
      chosen={country}
      choices={[["", none], ...choices]}
      locked={locked}
      onChoose={onChoose}
    />
  );
}
