import type { Policy } from "../../lib/core/policy.ts";
import { useTranslate } from "../translate-context.tsx";
import { TextField } from "../ui/text-field.tsx";
import { LanguageField } from "./language-field.tsx";
import { SendFields } from "./send-fields.tsx";
import type { SettingsPart } from "./settings-part.ts";
import { Sheet } from "./sheet.tsx";

/** The limits, each with the most that it may be. */
const limits: readonly (readonly [name: keyof Policy["limits"], most: number])[] = [
  ["followUps", 50],
  ["colleagues", 500],
  ["sameText", 1000],
  ["perHour", 1000],
  ["perDay", 10_000],
  ["bouncePercent", 100],
  ["optOutPercent", 100],
];

/** What a press on Send comes to, from how much on the user is told, and the language of our pages. */
export function SendingSection(part: SettingsPart) {
  const t = useTranslate();
  const { policy, locked, onChange } = part;
  return (
    <>
      <Sheet title={t("options.send")} intro={t("options.send.intro")}>
        <SendFields {...part} />
      </Sheet>
      <Sheet title={t("limits.title")} intro={t("limits.intro")}>
        <div className="limit-fields">
          {limits.map(([name, most]) => (
            <TextField
              key={name}
              label={t(`limits.${name}`)}
              value={String(policy.limits[name])}
              locked={locked.includes(`limits.${name}`)}
              needed
              check={(text) =>
                /^\d{1,5}$/.test(text) && +text >= 1 && +text <= most
                  ? undefined
                  : t("limits.wrong", { most: most.toLocaleString(t.locale) })
              }
              onChange={(text) => onChange({ limits: { [name]: Number(text) } })}
            />
          ))}
        </div>
      </Sheet>
      <Sheet title={t("options.language")} intro={t("options.language.hint")}>
        <LanguageField {...part} />
      </Sheet>
    </>
  );
}
