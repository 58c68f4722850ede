import { useEffect, useMemo, useState } from "react";
import type { Run } from "../../lib/core/edit.ts";
import { LevelMark } from "../level-mark.tsx";
import { useTranslate } from "../translate-context.tsx";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToast } from "../ui/toast.tsx";
import { type FooterOf, FooterPreview } from "./footer-preview.tsx";
import { OptOutFields } from "./opt-out-fields.tsx";
import type { SettingsPart } from "./settings-part.ts";
import { Sheet } from "./sheet.tsx";

/** What stands in a footer template in braces, as a user writes it. */
const places = ["company", "address", "details", "optOut", "word", "mailbox", "page"] as const;

const usual = "{company} · {address} · {details}\n{optOut}";

export interface FooterPart {
  footerOf: FooterOf;
  /** ISO 639-1 codes of the languages that we can write a footer in. */
  footerLanguages: readonly string[];
  /** Whether the check sees a way to opt out in these lines; `undefined` where it cannot tell. */
  showsOptOut(lines: readonly (readonly Run[])[]): Promise<boolean | undefined>;
}

/** How people opt out, and the footer of each language: the usual one or one of the user's own, as it will be read. */
export function FooterSection(props: SettingsPart & FooterPart) {
  const t = useTranslate();
  return (
    <>
      <Sheet title={t("options.optOut")} intro={t("options.optOut.intro")}>
        <OptOutFields {...props} />
      </Sheet>
      <Sheet title={t("options.footer")} intro={t("options.footer.intro")}>
        <FooterTemplate {...props} />
      </Sheet>
    </>
  );
}

function FooterTemplate({
  policy,
  locked,
  onChange,
  footerOf,
  footerLanguages,
  showsOptOut,
}: SettingsPart & FooterPart) {
  const t = useTranslate();
  const toast = useToast();
  const [chosen, setLanguage] = useState(t.locale.split("-")[0] ?? "en");
  const language = footerLanguages.includes(chosen) ? chosen : "en";
  const template = policy.footers[language];
  const isLocked = locked.includes(`footers.${language}`);
  const lines = useMemo(() => footerOf(policy, language), [footerOf, policy, language]);
  const name = t.languageName(language);
  const reset = () => {
    onChange({ footers: { [language]: undefined } });
    const undo = { label: t("options.undo"), onPress: () => onChange({ footers: { [language]: template } }) };
    toast({ text: t("options.footer.resetDone", { language: name }), action: undo });
  };
  return (
    <>
      <Select
        label={t("options.footer.language")}
        chosen={language}
        choices={footerLanguages.map((code) => [code, nameOf(code)] as const)}
        onChoose={setLanguage}
      />
      {template === undefined ? (
        <div className="button-row">
          <Button icon="pen" disabled={isLocked} onClick={() => onChange({ footers: { [language]: usual } })}>
            {t("options.footer.write", { language: name })}
          </Button>
        </div>
      ) : (
        <>
          <TextField
            key={language}
            label={t("options.footer.template", { language: name })}
            hint={<Places />}
            value={template}
            locked={isLocked}
            needed
            rows={5}
            check={(text) => faultOf(text)}
            onChange={(text) => onChange({ footers: { [language]: text } })}
          />
          {!isLocked && (
            <div className="button-row">
              <Button weight="quiet" icon="undo" onClick={reset}>
                {t("options.footer.reset")}
              </Button>
            </div>
          )}
          <OptOutSeen lines={lines} showsOptOut={showsOptOut} />
        </>
      )}
      <FooterPreview policy={policy} lines={lines} language={language} />
    </>
  );

  function nameOf(code: string): string {
    const plain = t.languageName(code);
    return policy.footers[code] === undefined ? plain : t("options.footer.own", { language: plain });
  }

  function faultOf(text: string): string | undefined {
    if (text === "") return t("invalid.footer.empty");
    const names = [...text.matchAll(/\{([^{}\n]{0,40})\}/g)].map(([, each = ""]) => each);
    const unknown = names.find((each) => !places.some((place) => place === each));
    return unknown === undefined ? undefined : t("invalid.footer.place", { name: unknown });
  }
}

/** The places that a template may hold, and what will stand there. */
function Places() {
  const t = useTranslate();
  return (
    <span className="places">
      {places.map((place) => (
        <span key={place}>
          <code>{`{${place}}`}</code> {t(`options.footer.place.${place}`)}
        </span>
      ))}
    </span>
  );
}

/** Says whether the check will see a way to opt out in the user's own words, before a reader misses it. */
function OptOutSeen({ lines, showsOptOut }: { lines: readonly (readonly Run[])[] } & Pick<FooterPart, "showsOptOut">) {
  const t = useTranslate();
  const [isSeen, setSeen] = useState<boolean>();
  useEffect(() => {
    const left = new AbortController();
    void showsOptOut(lines).then(
      (seen) => !left.signal.aborted && setSeen(seen),
      () => !left.signal.aborted && setSeen(undefined),
    );
    return () => left.abort();
  }, [lines, showsOptOut]);
  return (
    <p className="seen" role="status" data-tone={isSeen ? "clear" : "confirm"}>
      {isSeen !== undefined && <LevelMark tone={isSeen ? "clear" : "confirm"} />}
      {isSeen !== undefined && t(isSeen ? "options.footer.seen" : "options.footer.unseen")}
    </p>
  );
}
