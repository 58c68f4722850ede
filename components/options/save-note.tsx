import type { SaveState } from "../../lib/app/use-settings.ts";
import { useTranslate } from "../translate-context.tsx";

/** Says whether the changes are stored. */
export function SaveNote({ state }: { state: SaveState }) {
  const t = useTranslate();
  return (
    <p className="save-note" role="status" data-kind={state.kind}>
      {state.kind === "saving" && t("options.saving")}
      {state.kind === "saved" && t("options.saved")}
      {state.kind === "failed" && t("options.saveFailed", { reason: state.reason })}
    </p>
  );
}
