import type { Sender } from "../../lib/core/sender.ts";
import { useTranslate } from "../translate-context.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { checkEmail, checkPostalAddress, checkUrl, checkWord } from "./check-input.ts";
import { CountryField } from "./country-field.tsx";
import type { SettingsPart } from "./settings-part.ts";

type Method = NonNullable<Sender["optOut"]>["method"];

const methods = ["reply", "mailto", "link"] as const;

export interface SenderFieldsProps extends SettingsPart {
  from: string;
  sender: Sender;
}

/** What a profile says otherwise; an empty field shows what holds everywhere, and holds here too. */
export function SenderFields({ from, sender, policy, locked, onChange }: SenderFieldsProps) {
  const t = useTranslate();
  const { organisation = {}, optOut = {} } = sender;
  const isLocked = (path: string) => locked.includes(path) || locked.includes(`senders.${from}.${path}`);
  const put = (section: "organisation" | "optOut", values: object) =>
    onChange({ senders: { [from]: { ...sender, [section]: { ...sender[section], ...values } } } });
  const set = (name: keyof typeof organisation) => (text: string) =>
    put("organisation", { [name]: text === "" ? undefined : text });
  const field = (name: keyof typeof organisation) => ({
    value: organisation[name] ?? "",
    placeholder: policy.organisation[name],
    locked: isLocked(`organisation.${name}`),
    optional: true,
    onChange: set(name),
  });
  const method = optOut.method ?? policy.optOut.method;
  const way = (name: "word" | "address" | "url") => ({
    value: optOut[name] ?? "",
    placeholder: policy.optOut[name],
    locked: isLocked(`optOut.${name}`),
    optional: true,
    onChange: (text: string) => put("optOut", { [name]: text === "" ? undefined : text }),
  });
  return (
    <>
      <TextField label={t("options.name")} {...field("name")} />
      <TextField label={t("options.legalName")} {...field("legalName")} />
      <TextField
        label={t("options.postalAddress")}
        rows={3}
        check={(text) => checkPostalAddress(text, t)}
        {...field("postalAddress")}
      />
      <CountryField
        label={t("options.country")}
        hint={
          policy.organisation.country === ""
            ? undefined
            : t("options.senders.country", { country: t.countryName(policy.organisation.country.toUpperCase()) })
        }
        chosen={(organisation.country ?? "").toUpperCase()}
        locked={isLocked("organisation.country")}
        optional
        onChoose={set("country")}
      />
      <TextField label={t("options.privacyUrl")} check={(text) => checkUrl(text, t)} {...field("privacyUrl")} />
      <Select
        label={t("options.optOut")}
        chosen={optOut.method ?? ""}
        choices={[
          ["", t("options.senders.method", { method: t(`options.method.${policy.optOut.method}`) })],
          ...methods.map((each) => [each, t(`options.method.${each}`)] as const),
        ]}
        locked={isLocked("optOut.method")}
        onChoose={(chosen: Method | "") => put("optOut", { method: chosen === "" ? undefined : chosen })}
      />
      {method === "reply" && (
        <TextField label={t("options.word")} check={(text) => checkWord(text, t)} {...way("word")} />
      )}
      {method === "mailto" && (
        <TextField label={t("options.address")} check={(text) => checkEmail(text, t)} {...way("address")} />
      )}
      {method === "link" && <TextField label={t("options.url")} check={(text) => checkUrl(text, t)} {...way("url")} />}
    </>
  );
}
