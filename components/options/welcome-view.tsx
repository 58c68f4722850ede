import type { SaveState } from "../../lib/app/use-settings.ts";
import type { Run } from "../../lib/core/edit.ts";
import { BrandMark } from "../brand-mark.tsx";
import { LevelMark } from "../level-mark.tsx";
import { useTranslate } from "../translate-context.tsx";
import { FooterPreview, isFooterComplete } from "./footer-preview.tsx";
import { OptOutFields } from "./opt-out-fields.tsx";
import "./options.css";
import { OrganisationFields } from "./organisation-fields.tsx";
import { SaveNote } from "./save-note.tsx";
import type { SettingsPart } from "./settings-part.ts";

export interface WelcomeViewProps extends SettingsPart {
  footer: readonly (readonly Run[])[];
  saveState: SaveState;
}

/** The first run: just what the footer needs. */
export function WelcomeView({ footer, saveState, ...part }: WelcomeViewProps) {
  const t = useTranslate();
  const isReady = isFooterComplete(t, part.policy);
  return (
    <>
      <header className="options-head">
        <BrandMark size={48} />
        <div>
          <h1>{t("welcome.title")}</h1>
          <p>{t("welcome.intro")}</p>
        </div>
        <SaveNote state={saveState} />
      </header>
      <main className="options">
        <div className="options-columns">
          <div>
            <section className="sheet" aria-labelledby="who">
              <h2 id="who">{t("welcome.step.company")}</h2>
              <OrganisationFields {...part} short />
            </section>
            <section className="sheet" aria-labelledby="opt-out">
              <h2 id="opt-out">{t("welcome.step.optOut")}</h2>
              <OptOutFields {...part} />
            </section>
          </div>
          <FooterPreview policy={part.policy} lines={footer} />
        </div>
        <section className="ready" data-tone={isReady ? "clear" : "blank"} aria-live="polite">
          <LevelMark tone={isReady ? "clear" : "blank"} size={28} />
          <div>
            <h2>{t("welcome.ready")}</h2>
            <p>{isReady ? t("welcome.ready.text") : t("welcome.skip")}</p>
          </div>
          <a href="options.html">{t("welcome.allSettings")}</a>
        </section>
      </main>
    </>
  );
}
