import { useRef } from "react";
import type { ComposeState } from "../../lib/core/compose-state.ts";
import { Icon } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";
import { Announcer } from "./announcer.tsx";
import { viewOf } from "./describe-compose.ts";
import { DutyProgress } from "./duty-progress.tsx";
import { FindingSections, type FindingSectionsProps, shownOrder } from "./finding-sections.tsx";
import { FixAll } from "./fix-all.tsx";
import { GapList } from "./gap-list.tsx";
import { IgnoredList } from "./ignored-list.tsx";
import { OptOutRequest } from "./opt-out-request.tsx";
import type { FixOutcome, PanelActions } from "./panel-actions.ts";
import { RecipientList } from "./recipient-list.tsx";
import { StatusBanner, summaryOf } from "./status-banner.tsx";
import { useFolds } from "./use-folds.ts";
import { type Note, useNotes } from "./use-notes.ts";

export interface ComposePanelProps {
  state: ComposeState;
  /** Whether a newer draft than that of `state` is being judged. */
  isChecking: boolean;
  /** Ids of the findings that "fix all" would fix. */
  safelyFixable: readonly string[];
  actions: PanelActions;
}

/** Everything about one draft. */
export function ComposePanel({ state, isChecking, safelyFixable, actions }: ComposePanelProps) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const say = (outcome: FixOutcome): Note => ({
    tone: outcome === "held" ? "good" : "bad",
    text: t(`outcome.${outcome}`),
  });
  const { busy, note, run, dismiss } = useNotes(() => say("failed"));
  const { key, recipients } = state;
  const view = viewOf(state);
  const folds = useFolds(shownOrder(view.toFix, view.advice));
  const settle = async (request: ComposeState["request"], as: "opt-out" | "none"): Promise<Note | undefined> => {
    if (!request) return undefined;
    try {
      await actions.settleRequest(request.fact, as);
    } catch (error) {
      console.error(error);
      return { tone: "bad", text: t("optOut.failed") };
    }
    heading.current?.focus();
    return { tone: "good", text: t(as === "none" ? "optOut.dismissed" : "optOut.recorded", { email: request.email }) };
  };
  const lists = {
    recipients,
    busy,
    folds,
    onEmptied: () => heading.current?.focus(),
    onFix: (finding, fix) => {
      if (finding.fixes.find(({ id }) => id === fix)?.opens) actions.openOptions();
      else void run(async () => say(await actions.fix(key, finding.id, fix)));
    },
    onReveal: (finding, index) =>
      void run(async () => {
        const isShown = await actions.reveal(key, finding.id, index);
        return isShown ? undefined : { tone: "bad", text: t("finding.evidence.gone") };
      }),
    onIgnore: (finding, scope) =>
      void run(async () => {
        await actions.ignore(key, finding.id, scope);
        return { tone: "good", text: t("outcome.ignored", { title: finding.title }) };
      }),
    onWrong: (finding) =>
      void run(async () => {
        await actions.callWrong(key, finding.id);
        return { tone: "good", text: t("wrong.kept") };
      }),
  } satisfies Partial<FindingSectionsProps>;
  return (
    <>
      <StatusBanner view={view} isChecking={isChecking} occasion={state.verdict.occasion} headingRef={heading} />
      {state.request && (
        <OptOutRequest
          request={state.request}
          busy={busy}
          onSettle={(as) => void run(async () => settle(state.request, as))}
        />
      )}
      {view.tone !== "blank" && <DutyProgress standings={state.verdict.duties} isOpen={view.toFix.length === 0} />}
      {view.tone === "unknown" && <GapList gaps={view.gaps} />}
      <FixAll
        findings={view.toFix.concat(view.advice).filter(({ id }) => safelyFixable.includes(id))}
        busy={busy}
        onFixAll={() => void run(async () => say(await actions.fixAllSafe(key)))}
        onFocusLost={() => heading.current?.focus()}
      />
      {view.tone !== "blank" && <FindingSections toFix={view.toFix} advice={view.advice} {...lists} />}
      {view.tone !== "unknown" && <GapList gaps={view.gaps} />}
      <RecipientList
        known={state.known}
        countries={state.verdict.countries}
        busy={busy}
        onChoose={(of, country) =>
          void run(async () => {
            await actions.chooseCountry(of, country);
            return { tone: "good", text: t("countries.saved") };
          })
        }
      />
      <IgnoredList
        findings={view.ignored}
        busy={busy}
        onUndo={(finding) =>
          void run(async () => {
            await actions.undoIgnore(key, finding.id);
            heading.current?.focus();
            return { tone: "good", text: t("outcome.unignored", { title: finding.title }) };
          })
        }
      />
      {note && (
        <div className="note" data-tone={note.tone === "good" ? "clear" : "confirm"}>
          <p>{note.text}</p>
          <button
            type="button"
            className="button"
            data-weight="quiet"
            aria-label={t("outcome.dismiss")}
            onClick={dismiss}
          >
            <Icon name="close" size={16} />
          </button>
        </div>
      )}
      <Announcer summary={summaryOf(t, view)} note={note?.text} />
    </>
  );
}
