import { useRef, useState } from "react";
import type { PolicyTrial } from "../../../lib/app/try-policy.ts";
import { useTranslate } from "../../translate-context.tsx";
import { Button } from "../../ui/button.tsx";
import { FileField } from "../../ui/file-field.tsx";
import { PolicyProblems } from "../policy-problems.tsx";
import "../register/register.css";
import { reasonOf } from "../register/register-actions.ts";
import type { RuleSummary } from "../rules/filter-rules.ts";
import { Sheet } from "../sheet.tsx";
import { TrialResult } from "./trial-result.tsx";

export interface TrialActions {
  /** A trial is likely: the user has chosen a file. */
  getReady(): void;
  /** Rejects with an error that names the file, and what is wrong with it. */
  tryPolicy(
    policy: File,
    mails: File,
    onProgress: (mails: number, done: number) => void,
    signal: AbortSignal,
  ): Promise<PolicyTrial>;
}

type State =
  | { kind: "idle" }
  | { kind: "running"; mails: number; done: number }
  | { kind: "ended"; trial: PolicyTrial }
  | { kind: "failed"; reason: string };

/** Tries a policy on mails of a file: what it would stop that is not stopped today, and the other way round. */
export function TrialSection({
  actions,
  rules,
}: {
  actions: TrialActions;
  rules: readonly Pick<RuleSummary, "id" | "title">[];
}) {
  const t = useTranslate();
  const [policy, setPolicy] = useState<File>();
  const [mails, setMails] = useState<File>();
  const [state, setState] = useState<State>({ kind: "idle" });
  const stop = useRef<AbortController>(undefined);
  const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title ?? id;
  const isRunning = state.kind === "running";
  const choosePolicy = (file: File) => {
    actions.getReady();
    setPolicy(file);
  };
  const start = async (chosen: File, mailbox: File) => {
    const stopped = new AbortController();
    stop.current = stopped;
    setState({ kind: "running", mails: 0, done: 0 });
    const onProgress = (count: number, done: number) => setState({ kind: "running", mails: count, done });
    try {
      setState({ kind: "ended", trial: await actions.tryPolicy(chosen, mailbox, onProgress, stopped.signal) });
    } catch (error) {
      setState({ kind: "failed", reason: reasonOf(error) });
    }
  };
  const take = (files: readonly File[]) => {
    for (const file of files) (/\.json$/i.test(file.name) ? choosePolicy : setMails)(file);
  };
  return (
    <>
      <Sheet title={t("trial.title")} intro={t("trial.intro")}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (policy && mails && !isRunning) void start(policy, mails);
          }}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            if (!isRunning) take([...event.dataTransfer.files]);
          }}
        >
          <FileField
            label={t("trial.policy")}
            hint={t("trial.policy.hint")}
            accept=".json,application/json"
            chosen={policy?.name}
            isDisabled={isRunning}
            onChoose={choosePolicy}
          />
          <FileField
            label={t("trial.mailbox")}
            hint={t("trial.mailbox.hint")}
            accept=".mbox,.eml,.jsonl"
            chosen={mails?.name}
            isDisabled={isRunning}
            onChoose={setMails}
          />
          <div className="register-buttons">
            <Button submits disabled={!policy || !mails || isRunning}>
              {t("trial.start")}
            </Button>
            {isRunning && <Button onClick={() => stop.current?.abort()}>{t("trial.stop")}</Button>}
          </div>
        </form>
        {state.kind === "running" && (
          <>
            <progress className="trial-progress" aria-label={t("trial.title")} value={state.done} />
            {/* Not spoken: it changes many times a second. */}
            <p className="register-note">{t("trial.progress", { count: state.mails })}</p>
          </>
        )}
        <p className={state.kind === "failed" ? "register-faulty" : "register-note"} role="status">
          {state.kind === "failed" && t("trial.failed", { reason: state.reason })}
          {state.kind === "ended" &&
            t(state.trial.isStopped ? "trial.stopped" : "trial.changed", {
              count: state.trial.tally.drafts,
              changed: state.trial.tally.changed.toLocaleString(t.locale),
            })}
        </p>
      </Sheet>
      {state.kind === "ended" && <PolicyProblems problems={state.trial.problems} />}
      {state.kind === "ended" && <TrialResult trial={state.trial} titleOf={titleOf} />}
    </>
  );
}
