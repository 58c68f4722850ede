import type { ImprintField } from "../../lib/core/policy.ts";
import { useTranslate } from "../translate-context.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { SettingsPart } from "./settings-part.ts";

const fields: readonly ImprintField[] = [
  "legalForm",
  "seat",
  "register",
  "number",
  "directors",
  "capital",
  "taxNumber",
];

/** The register details that the sender's country asks for, each with its name there. */
export function ImprintFields({
  policy,
  locked,
  onChange,
  names,
}: SettingsPart & { names: Readonly<Partial<Record<ImprintField, string>>> }) {
  const t = useTranslate();
  return fields.map((field) => {
    const name = names[field];
    if (name === undefined) return null;
    return (
      <TextField
        key={field}
        label={t(`options.imprint.${field}`)}
        hint={
          field === "legalForm" ? t("options.imprint.legalForm.hint", { name }) : t("options.imprint.hint", { name })
        }
        value={policy.imprint[field]}
        locked={locked.includes(`imprint.${field}`)}
        optional
        onChange={(text) => onChange({ imprint: { [field]: text } })}
      />
    );
  });
}
