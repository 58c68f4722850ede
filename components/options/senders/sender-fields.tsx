import type { Policy } from "../../../lib/core/policy.ts";
import type { Sender } from "../../../lib/core/sender.ts";
import { useTranslate } from "../../translate-context.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { checkEmail, checkPostalAddress, checkUrl, checkWord } from "../check-input.ts";
import { CountryField } from "../country-field.tsx";

export interface SenderFieldsProps {
  policy: Policy;
  sender: Sender;
  locked: readonly string[];
  /** Whether the word that people opt out with may not be changed here. */
  isWordLocked: boolean;
  /** The word that people opt out with where the sender has none of its own. */
  usualWord: { word: string; language: string };
  onChange(sender: Sender): void;
}

type Organisation = NonNullable<Sender["organisation"]>;
type OptOut = NonNullable<Sender["optOut"]>;

/** What is different in mail from one address; what is left empty is as everywhere else. */
export function SenderFields({ policy, sender, locked, isWordLocked, usualWord, onChange }: SenderFieldsProps) {
  const t = useTranslate();
  const { organisation: common, optOut } = policy;
  const own = sender.organisation ?? {};
  const way = sender.optOut ?? {};
  const setOrganisation = (change: Organisation) => onChange({ ...sender, organisation: given({ ...own, ...change }) });
  const setOptOut = (change: OptOut) => onChange({ ...sender, optOut: given({ ...way, ...change }) });
  const text = (name: keyof Organisation) => ({
    label: t(`options.${name}`),
    value: own[name] ?? "",
    placeholder: common[name],
    locked: locked.includes(`organisation.${name}`),
    onChange: (value: string) => setOrganisation({ [name]: value }),
  });
  const method = way.method ?? optOut.method;
  return (
    <div className="limit-fields">
      <TextField {...text("name")} />
      <TextField {...text("legalName")} />
      <TextField {...text("postalAddress")} rows={3} check={(value) => checkPostalAddress(value, t)} />
      <TextField {...text("privacyUrl")} check={(value) => checkUrl(value, t)} />
      <CountryField
        label={t("options.country")}
        country={own.country ?? ""}
        none={
          common.country === ""
            ? t("options.country.none")
            : t("senders.same", { value: t.countryName(common.country) })
        }
        locked={locked.includes("organisation.country")}
        onChoose={(country) => setOrganisation({ country })}
      />
      <Select
        label={t("options.optOut")}
        chosen={way.method ?? ""}
        choices={[
          ["", t("senders.same", { value: t(`options.method.${optOut.method}`) })],
          ...(["reply", "mailto", "link"] as const).map((each) => [each, t(`options.method.${each}`)] as const),
        ]}
        locked={locked.includes("optOut.method")}
        onChoose={(chosen) => setOptOut({ method: chosen === "" ? undefined : chosen })}
      />
      {method === "reply" && (
        <TextField
          label={t("options.word")}
          value={way.word ?? ""}
          placeholder={usualWord.word}
          language={usualWord.language}
          locked={isWordLocked}
          check={(value) => checkWord(value, t)}
          onChange={(word) => setOptOut({ word })}
        />
      )}
      {method === "mailto" && (
        <TextField
          label={t("options.address")}
          value={way.address ?? ""}
          placeholder={optOut.address}
          locked={locked.includes("optOut.address")}
          check={(value) => checkEmail(value, t)}
          onChange={(address) => setOptOut({ address })}
        />
      )}
      {method === "link" && (
        <TextField
          label={t("options.url")}
          value={way.url ?? ""}
          placeholder={optOut.url}
          locked={locked.includes("optOut.url")}
          check={(value) => checkUrl(value, t)}
          onChange={(url) => setOptOut({ url })}
        />
      )}
    </div>
  );
}

/** Without what is left empty. */
function given<Values extends object>(values: Values): Values {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(set) as Values; // fewer of the same, and all are optional
}
