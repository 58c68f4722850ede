import { useRef, useState } from "react";
import type { Translate } from "../../../lib/i18n/translate.ts";
import type { ListKind } from "../../../lib/register/list-format.ts";
import { useTranslate } from "../../translate-context.tsx";
import { FileField } from "../../ui/file-field.tsx";
import { type ImportOutcome, type RegisterActions, reasonOf } from "./register-actions.ts";

/** How an import stands. */
type Import =
  | { kind: "idle" }
  | { kind: "running"; done: number }
  | { kind: "ended"; outcome: ImportOutcome }
  | { kind: "stopped" }
  | { kind: "failed"; reason: string };

/** Brings a list in from a file, all or nothing, and takes it out into one. */
export function ListTransfer({ kind, hint, actions }: { kind: ListKind; hint: string; actions: RegisterActions }) {
  const t = useTranslate();
  const stop = useRef<AbortController>(undefined);
  const [state, setState] = useState<Import>({ kind: "idle" });
  const isRunning = state.kind === "running";
  const bringIn = async (file: File) => {
    const stopped = new AbortController();
    stop.current = stopped;
    setState({ kind: "running", done: 0 });
    try {
      const onProgress = (done: number) => setState({ kind: "running", done });
      setState({ kind: "ended", outcome: await actions.importFile(kind, file, onProgress, stopped.signal) });
    } catch (error) {
      setState(stopped.signal.aborted ? { kind: "stopped" } : { kind: "failed", reason: reasonOf(error) });
    }
  };
  const takeOut = (form: "csv" | "jsonl") =>
    void actions.exportList(kind, form).catch((error) => setState({ kind: "failed", reason: reasonOf(error) }));
  return (
    <div className="register-transfer">
      <FileField
        label={t("register.import")}
        hint={hint}
        accept=".csv,.tsv,.txt,.jsonl,.ndjson,text/csv,application/jsonl"
        isDisabled={isRunning}
        onChoose={(file) => void bringIn(file)}
      />
      <div className="register-buttons">
        {isRunning && (
          <button type="button" className="button" onClick={() => stop.current?.abort()}>
            {t("register.import.cancel")}
          </button>
        )}
        <button type="button" className="button" onClick={() => takeOut("csv")}>
          {t("register.export.csv")}
        </button>
        <button type="button" className="button" onClick={() => takeOut("jsonl")}>
          {t("register.export.jsonl")}
        </button>
      </div>
      <p className="register-note" role="status">
        {stateWords(t, state)}
      </p>
      {state.kind === "ended" && "faults" in state.outcome && (
        <>
          {state.outcome.faulty > state.outcome.faults.length && (
            <p>{t("register.import.first", { count: state.outcome.faults.length })}</p>
          )}
          <ul className="plain-list register-faults">
            {state.outcome.faults.map(({ line, fault, value }) => (
              <li key={`${line} ${fault}`}>
                <strong>{t("register.import.line", { line: String(line) })}</strong> <code>{value}</code>{" "}
                {t(`register.fault.${fault}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function stateWords(t: Translate, state: Import): string {
  if (state.kind === "idle") return "";
  if (state.kind === "stopped") return t("register.import.cancelled");
  if (state.kind === "failed") return t("register.import.failed", { reason: state.reason });
  if (state.kind === "running")
    return state.done === 0 ? t("register.import.reading") : t("register.import.progress", { count: state.done });
  const { outcome } = state;
  if ("faults" in outcome) return t("register.import.faulty", { count: outcome.faulty });
  if (outcome.added + outcome.known === 0) return t("register.import.empty");
  const done = t("register.import.done", { count: outcome.added });
  return outcome.known === 0 ? done : `${done} ${t("register.import.known", { count: outcome.known })}`;
}
