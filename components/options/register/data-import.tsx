import { useState } from "react";
import type { DataImport as Outcome } from "../../../lib/app/own-data.ts";
import type { Translate } from "../../../lib/i18n/translate.ts";
import { useTranslate } from "../../translate-context.tsx";
import { FileField } from "../../ui/file-field.tsx";
import { reasonOf } from "./register-actions.ts";

type State =
  | { kind: "idle" }
  | { kind: "reading" }
  | { kind: "ended"; outcome: Outcome }
  | { kind: "failed"; reason: string };

/** Brings a file of everything in: all of it, or nothing, with the lines that have to be mended. */
export function DataImport({ onImport }: { onImport(file: File): Promise<Outcome> }) {
  const t = useTranslate();
  const [state, setState] = useState<State>({ kind: "idle" });
  const bringIn = async (file: File) => {
    setState({ kind: "reading" });
    try {
      setState({ kind: "ended", outcome: await onImport(file) });
    } catch (error) {
      setState({ kind: "failed", reason: reasonOf(error) });
    }
  };
  const faults = state.kind === "ended" && "faults" in state.outcome ? state.outcome.faults : [];
  return (
    <>
      <FileField
        label={t("data.import")}
        hint={t("data.import.hint")}
        accept=".jsonl,.ndjson,application/jsonl"
        isDisabled={state.kind === "reading"}
        onChoose={(file) => void bringIn(file)}
      />
      <p className={faults.length > 0 ? "register-faulty" : "register-note"} role="status">
        {stateWords(t, state)}
      </p>
      {faults.length > 0 && (
        <ul className="plain-list register-faults">
          {faults.map(({ line, fault, value }) => (
            <li key={`${line} ${value}`}>
              <strong>{t("register.import.line", { line: String(line) })}</strong> {t(`data.fault.${fault}`)}{" "}
              <code>{value}</code>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function stateWords(t: Translate, state: State): string {
  if (state.kind === "idle") return "";
  if (state.kind === "reading") return t("register.import.reading");
  if (state.kind === "failed") return t("data.failed", { reason: state.reason });
  return outcomeWords(t, state.outcome);
}

function outcomeWords(t: Translate, outcome: Outcome): string {
  if ("faults" in outcome) return t("register.import.faulty", { count: outcome.faulty });
  const added = t("register.import.done", { count: outcome.added });
  return outcome.hasSettings ? `${added} ${t("data.import.settings")}` : added;
}
