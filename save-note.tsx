import type { SaveState } from "../../lib/app/use-settings.ts";
import { Icon } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";
import { Button } from "../ui/button.tsx";

export interface SaveNoteProps {
  state: SaveState;
  /** Takes the last change back; absent where there is none. */
  onUndo?(): void;
}

/** Says whether the changes are stored, and takes the last one back. */
export function SaveNote({ state, onUndo }: SaveNoteProps) {
  const t = useTranslate();
  return (
    <div className="save">
      <p className="save-note" role="status" data-kind={state.kind}>
        {state.kind === "saving" && t("options.saving")}
        {state.kind === "saved" && (
          <>
            <Icon name="check" size={16} />
            {t("options.saved")}
          </>
        )}
        {state.kind === "failed" && t("options.saveFailed", { reason: state.reason })}
      </p>
      <Button weight="quiet" icon="undo" disabled={!onUndo} onClick={onUndo}>
        {t("options.undo")}
      </Button>
    </div>
  );
}
