import type { Policy } from "../../lib/core/policy.ts";
import { useTranslate } from "../translate-context.tsx";
import { Choices } from "../ui/choices.tsx";
import { TextField } from "../ui/text-field.tsx";
import { checkEmail, checkUrl, checkWord } from "./check-input.ts";
import type { FooterTools } from "./footers/footer-tools.ts";
import type { SettingsPart } from "./settings-part.ts";

const methods: readonly Policy["optOut"]["method"][] = ["reply", "mailto", "link"];

/** How people opt out, and what that way needs. */
export function OptOutFields({ policy, locked, footers, onChange }: SettingsPart & { footers: FooterTools }) {
  const t = useTranslate();
  const { optOut } = policy;
  const isLocked = (name: keyof typeof optOut) => locked.includes(`optOut.${name}`);
  return (
    <>
      <Choices
        legend={t("options.optOut")}
        isLegendHidden
        chosen={optOut.method}
        choices={methods.map((method) => [method, t(`options.method.${method}`)])}
        locked={isLocked("method")}
        onChoose={(method) => onChange({ optOut: { method } })}
      />
      {optOut.method === "reply" && (
        <TextField
          label={t("options.word")}
          hint={t("options.word.hint")}
          value={optOut.word}
          placeholder={footers.word({ ...policy, optOut: { ...optOut, words: {} } }, footers.own[0] ?? "en")}
          language={footers.own[0]}
          locked={isLocked("word")}
          check={(text) => checkWord(text, t)}
          onChange={(word) => onChange({ optOut: { word } })}
        />
      )}
      {optOut.method === "mailto" && (
        <TextField
          label={t("options.address")}
          hint={t("options.address.hint")}
          value={optOut.address}
          locked={isLocked("address")}
          check={(text) => checkEmail(text, t)}
          autoComplete="email"
          onChange={(address) => onChange({ optOut: { address } })}
        />
      )}
      {optOut.method === "link" && (
        <TextField
          label={t("options.url")}
          hint={t("options.url.hint")}
          value={optOut.url}
          locked={isLocked("url")}
          check={(text) => checkUrl(text, t)}
          autoComplete="url"
          onChange={(url) => onChange({ optOut: { url } })}
        />
      )}
    </>
  );
}
