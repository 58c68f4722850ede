import { useId } from "react";
import type { Policy } from "../../lib/core/policy.ts";
import { useTranslate } from "../translate-context.tsx";
import { TextField } from "../ui/text-field.tsx";
import { checkEmail, checkUrl, checkWord } from "./check-input.ts";
import type { SettingsPart } from "./settings-part.ts";

const methods: readonly Policy["optOut"]["method"][] = ["reply", "mailto", "link"];

/** How people opt out, and what that way needs. */
export function OptOutFields({ policy, locked, onChange }: SettingsPart) {
  const t = useTranslate();
  const group = useId();
  const { optOut } = policy;
  const isLocked = (name: keyof typeof optOut) => locked.includes(`optOut.${name}`);
  return (
    <>
      <fieldset className="choices" disabled={isLocked("method")}>
        <legend className="visually-hidden">{t("options.optOut")}</legend>
        {methods.map((method) => (
          <label key={method} className="choice">
            <input
              type="radio"
              name={group}
              value={method}
              checked={optOut.method === method}
              onChange={() => onChange({ optOut: { method } })}
            />
            {t(`options.method.${method}`)}
          </label>
        ))}
        {isLocked("method") && <p className="field-hint">{t("options.locked")}</p>}
      </fieldset>
      {optOut.method === "reply" && (
        <TextField
          label={t("options.word")}
          hint={t("options.word.hint")}
          value={optOut.word}
          locked={isLocked("word")}
          check={(text) => checkWord(text, t)}
          needed
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
