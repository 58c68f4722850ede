import { useEffect, useState } from "react";
import type { Run } from "../../../lib/core/edit.ts";
import type { Policy } from "../../../lib/core/policy.ts";
import { useTranslate } from "../../translate-context.tsx";
import { Button } from "../../ui/button.tsx";
import { LockNote } from "../../ui/lock-note.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { checkWord } from "../check-input.ts";
import { FooterPreview } from "../footer-preview.tsx";
import type { SettingsPart } from "../settings-part.ts";
import { Sheet } from "../sheet.tsx";
import { wordsWith } from "../words-by-language.ts";
import type { FooterTools } from "./footer-tools.ts";
import { TemplateField } from "./template-field.tsx";

/** The footer in each language: ours, or one of the user's own. */
export function FootersSection({ tools, policy, locked, onChange }: SettingsPart & { tools: FooterTools }) {
  const t = useTranslate();
  const [language, setLanguage] = useState(tools.own[0] ?? "en");
  const template = policy.footers[language];
  const isLocked = locked.includes(`footers.${language}`);
  const lines = tools.preview(policy, language);
  const nameOf = (code: string) => {
    const name = t.languageName(code);
    return policy.footers[code] === undefined ? name : t("footers.own", { language: name });
  };
  const lacksOptOut = useLacksOptOut(tools, lines, template !== undefined);
  return (
    <div className="options-columns">
      <div>
        <Sheet title={t("footers.title")} intro={t("footers.intro")}>
          <Select
            label={t("footers.language")}
            chosen={language}
            choices={[...tools.languages]
              .map((code) => [code, nameOf(code)] as const)
              .sort(([, a], [, b]) => a.localeCompare(b, t.locale))}
            onChoose={setLanguage}
          />
          {policy.optOut.method !== "link" && (
            <TextField
              key={`word-${language}`}
              label={t("footers.word", { language: t.languageName(language) })}
              hint={t("footers.word.hint")}
              language={language}
              value={policy.optOut.words[language] ?? ""}
              placeholder={tools.word(withoutWordOf(policy, language), language)}
              locked={locked.includes("optOut.words") || locked.includes(`optOut.words.${language}`)}
              check={(text) => checkWord(text, t)}
              onChange={(word) => onChange({ optOut: { words: wordsWith(policy.optOut.words, language, word) } })}
            />
          )}
          {template === undefined ? (
            <div className="sheet-actions">
              <p className="field-hint">{t("footers.standard")}</p>
              <Button
                icon="pen"
                onClick={() => onChange({ footers: { [language]: "{company} · {address}\n{details}\n{optOut}" } })}
              >
                {t("footers.write")}
              </Button>
            </div>
          ) : (
            <>
              <TemplateField
                key={language}
                label={t("footers.template", { language: t.languageName(language) })}
                template={template}
                isLocked={isLocked}
                tools={tools}
                onChange={(next) => onChange({ footers: { [language]: next } })}
              />
              {lacksOptOut && (
                <p className="field-problem" role="status">
                  {t("footers.noOptOut")}
                </p>
              )}
              {isLocked ? (
                <p className="field-hint">
                  <LockNote />
                </p>
              ) : (
                <div className="sheet-actions">
                  <Button weight="quiet" icon="undo" onClick={() => onChange({ footers: { [language]: undefined } })}>
                    {t("footers.reset")}
                  </Button>
                </div>
              )}
            </>
          )}
        </Sheet>
      </div>
      <FooterPreview policy={policy} lines={lines} language={language} />
    </div>
  );
}

function withoutWordOf(policy: Policy, language: string): Policy {
  const { optOut } = policy;
  return { ...policy, optOut: { ...optOut, words: wordsWith(optOut.words, language, "") } };
}

/** Whether a footer of the user's own has been seen to offer no way to opt out. */
function useLacksOptOut(tools: FooterTools, lines: readonly (readonly Run[])[], isOwn: boolean): boolean {
  const [lacking, setLacking] = useState("");
  const key = JSON.stringify(lines);
  const { showsOptOut } = tools;
  useEffect(() => {
    if (!isOwn || key === "[]") return;
    const left = new AbortController();
    void showsOptOut(JSON.parse(key)).then(
      (shows) => !left.signal.aborted && setLacking(shows === false ? key : ""),
      () => undefined, // it cannot be told
    );
    return () => left.abort();
  }, [key, isOwn, showsOptOut]);
  return isOwn && lacking === key;
}
