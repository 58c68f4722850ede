import { useState } from "react";
import { useTranslate } from "../../translate-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LockNote } from "../../ui/lock-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { checkSender } from "../check-input.ts";
import type { FooterTools } from "../footers/footer-tools.ts";
import type { SettingsPart } from "../settings-part.ts";
import { Sheet } from "../sheet.tsx";
import { SenderFields } from "./sender-fields.tsx";
import { SenderFooter } from "./sender-footer.tsx";

/** Profiles for some of the user's From addresses: what is different in mail from there. */
export function SendersSection({ footers, ...part }: SettingsPart & { footers: FooterTools }) {
  const t = useTranslate();
  const language = footers.own[0] ?? "en";
  const { policy, locked, onChange } = part;
  const [name, setName] = useState("");
  const [added, setAdded] = useState<string>();
  const key = name.trim().toLowerCase();
  const problem = key === "" ? undefined : checkSender(key, t);
  const isKnown = Object.hasOwn(policy.senders, key);
  // Of the word for all languages and those for each, an organisation sets all or none.
  const isWordLocked = locked.some((path) => path.startsWith("optOut.word"));
  const add = () => {
    onChange({ senders: { [key]: {} } });
    setAdded(key);
    setName("");
  };
  return (
    <Sheet title={t("senders.title")} intro={t("senders.intro")}>
      {Object.entries(policy.senders).map(([from, sender]) => {
        const isLocked = locked.some((path) => path.startsWith(`senders.${from}.`));
        return (
          <div key={from} className="profile">
            <Disclosure
              isOpenAtFirst={from === added}
              summary={
                <>
                  <span className="rule-title" dir="auto">
                    {from}
                  </span>
                  <span className="field-hint" dir="auto">
                    {sender.organisation?.name || policy.organisation.name}
                  </span>
                </>
              }
            >
              {isLocked ? (
                <p className="field-hint">
                  <LockNote />
                </p>
              ) : (
                <SenderFields
                  usualWord={{ word: footers.word(policy, language), language }}
                  policy={policy}
                  sender={sender}
                  locked={locked}
                  isWordLocked={isWordLocked}
                  onChange={(next) => onChange({ senders: { [from]: next } })}
                />
              )}
              <SenderFooter
                from={from}
                footers={footers}
                policy={policy}
                sender={sender}
                isWordLocked={isLocked || isWordLocked}
                onChange={(next) => onChange({ senders: { [from]: next } })}
              />
              {!isLocked && (
                <div className="sheet-actions">
                  <Button
                    weight="danger"
                    icon="trash"
                    aria-label={t("senders.remove.label", { from })}
                    onClick={() => onChange({ senders: { [from]: undefined } })}
                  >
                    {t("senders.remove")}
                  </Button>
                </div>
              )}
            </Disclosure>
          </div>
        );
      })}
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (key !== "" && problem === undefined && !isKnown) add();
        }}
      >
        <TextField
          label={t("senders.from")}
          hint={isKnown ? t("senders.known") : t("senders.from.hint")}
          value={name}
          check={(text) => checkSender(text.toLowerCase(), t)}
          onChange={setName}
        />
        <Button submits icon="plus" disabled={key === "" || problem !== undefined || isKnown}>
          {t("senders.add")}
        </Button>
      </form>
    </Sheet>
  );
}
