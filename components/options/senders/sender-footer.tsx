import { useState } from "react";
import type { Policy } from "../../../lib/core/policy.ts";
import type { Sender } from "../../../lib/core/sender.ts";
import { useTranslate } from "../../translate-context.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { checkWord } from "../check-input.ts";
import { FooterPreview } from "../footer-preview.tsx";
import type { FooterTools } from "../footers/footer-tools.ts";
import { wordsWith } from "../words-by-language.ts";

export interface SenderFooterProps {
  from: string;
  footers: FooterTools;
  policy: Policy;
  sender: Sender;
  /** Whether the word may not be changed here. */
  isWordLocked: boolean;
  onChange(sender: Sender): void;
}

/** The footer of mail from one address in each language, with the word that people opt out with there. */
export function SenderFooter({ from, footers, policy, sender, isWordLocked, onChange }: SenderFooterProps) {
  const t = useTranslate();
  const [language, setLanguage] = useState(footers.own[0] ?? "en");
  const inForce = footers.forSender(policy, from);
  const words = sender.optOut?.words ?? {};
  const withWord = (word: string): Sender => ({
    ...sender,
    optOut: { ...sender.optOut, words: wordsWith(words, language, word) },
  });
  const otherwise = footers.forSender({ ...policy, senders: { ...policy.senders, [from]: withWord("") } }, from);
  return (
    <>
      <div className="limit-fields">
        <Select
          label={t("senders.language")}
          chosen={language}
          choices={[...footers.languages]
            .map((code) => [code, t.languageName(code)] as const)
            .sort(([, a], [, b]) => a.localeCompare(b, t.locale))}
          onChoose={setLanguage}
        />
        {inForce.optOut.method !== "link" && (
          <TextField
            key={language}
            label={t("footers.word", { language: t.languageName(language) })}
            language={language}
            value={words[language] ?? ""}
            placeholder={footers.word(otherwise, language)}
            locked={isWordLocked}
            check={(word) => checkWord(word, t)}
            onChange={(word) => onChange(withWord(word))}
          />
        )}
      </div>
      <FooterPreview
        policy={inForce}
        lines={footers.preview(policy, language, from)}
        language={language}
        title={t("senders.preview", { from, language: t.languageName(language) })}
      />
    </>
  );
}
