import { useRef, useState } from "react";
import type { ComposeState, PanelState } from "../../lib/core/compose-state.ts";
import type { HideablePart } from "../../lib/core/hidden-part.ts";
import type { WaitingState } from "../../lib/core/waiting-opt-out.ts";
import { BrandMark } from "../brand-mark.tsx";
import { HiddenPartsProvider } from "../hidden-parts.tsx";
import { Icon } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";
import { ComposePanel } from "./compose-panel.tsx";
import { ComposeSwitcher } from "./compose-switcher.tsx";
import { EmptyPanel } from "./empty-panel.tsx";
import { OrganisationNote } from "./organisation-note.tsx";
import type { PanelActions } from "./panel-actions.ts";
import { PauseBar } from "./pause-bar.tsx";
import "./panel.css";
import { WaitingList } from "./waiting-list.tsx";

export interface PanelViewProps {
  /** `undefined` until it is known whether the tab shows a webmail. */
  webmail: boolean | undefined;
  /** `undefined` until it was read. */
  state: PanelState | undefined;
  /** Opt-outs that are not yet honoured; `undefined` until it was read. */
  waiting?: WaitingState | undefined;
  /** The organisation whose policy is in force, where there is one. */
  organisation?: { contact: string; hidden: readonly HideablePart[] } | undefined;
  /** When the user's pause ends, in ms since the epoch. */
  pausedUntil?: number | undefined;
  /** Ids of the findings of a draft that "fix all" would fix. */
  safelyFixable(state: ComposeState): readonly string[];
  actions: PanelActions;
}

/** The side panel. */
export function PanelView(props: PanelViewProps) {
  const { webmail, state, waiting, organisation, safelyFixable, actions } = props;
  const t = useTranslate();
  const pauseButton = useRef<HTMLButtonElement>(null);
  const canPause = !organisation?.hidden.includes("pause");
  const pausedUntil = canPause ? props.pausedUntil : undefined;
  const resume = () => {
    pauseButton.current?.focus();
    void actions.setPause(false);
  };
  const { current, choose } = useCurrentCompose(state);
  const isLoading = webmail === undefined || (webmail && state === undefined);
  return (
    <>
      <header className="panel-head">
        <BrandMark size={24} />
        <span className="panel-name">{t("product.name")}</span>
        {canPause && (
          <button
            ref={pauseButton}
            type="button"
            className="button"
            data-weight="quiet"
            aria-label={t("pause.start")}
            aria-pressed={pausedUntil !== undefined}
            title={t("pause.start")}
            onClick={() => void actions.setPause(pausedUntil === undefined)}
          >
            <Icon name="pause" />
          </button>
        )}
        <button
          type="button"
          className="button panel-settings"
          data-weight="quiet"
          aria-label={t("panel.settings")}
          title={t("panel.settings")}
          onClick={actions.openOptions}
        >
          <Icon name="settings" />
        </button>
      </header>
      <div role="status">{pausedUntil !== undefined && <PauseBar until={pausedUntil} onResume={resume} />}</div>
      <main className="panel-main" aria-busy={isLoading}>
        <WaitingList waiting={waiting} onSettle={actions.settleRequest} />
        {isLoading && <h1 className="visually-hidden">{t("empty.loading")}</h1>}
        {webmail === false && <EmptyPanel reason="noWebmail" />}
        {webmail && state && !current && <EmptyPanel reason={state.checking.length > 0 ? "checking" : "noCompose"} />}
        {webmail && state && current && (
          <>
            <ComposeSwitcher composes={state.composes} current={current} onChoose={choose} />
            <HiddenPartsProvider value={organisation?.hidden ?? []}>
              <ComposePanel
                key={current.key}
                state={current}
                isChecking={state.checking.includes(current.key)}
                safelyFixable={safelyFixable(current)}
                actions={actions}
              />
            </HiddenPartsProvider>
          </>
        )}
        {webmail && organisation && <OrganisationNote contact={organisation.contact} />}
      </main>
      <footer className="panel-foot">{t("law.note")}</footer>
    </>
  );
}

/** The compose last focused in the page, until the user chooses another here; a new focus in the page wins again. */
function useCurrentCompose(state: PanelState | undefined) {
  const focused = state?.focused;
  const [choice, choose] = useState<string>();
  const [focusedBefore, setFocusedBefore] = useState(focused);
  if (focused !== focusedBefore) {
    setFocusedBefore(focused);
    choose(undefined);
  }
  const composes = state?.composes ?? [];
  const byKey = (wanted: string | undefined) => composes.find(({ key }) => key === wanted);
  return { current: byKey(choice) ?? byKey(focused) ?? composes.at(-1), choose };
}
