import { useEffect, useRef } from "react";
import type { SaveState } from "../../lib/app/settings-saver.ts";
import { useTranslate } from "../translate-context.tsx";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";

export interface SaveToastProps {
  state: SaveState;
  onUndo(burst: number): void;
  onRetry(): void;
}

/** Says once for each field that is left that it is saved, with the way back; what could not be saved stays said. */
export function SaveToast({ state, onUndo, onRetry }: SaveToastProps) {
  const t = useTranslate();
  const toast = useToast();
  const told = useRef(0);
  useEffect(() => {
    if (state.kind !== "saved" || state.burst === told.current) return;
    const { burst } = state;
    told.current = burst;
    if (state.isUndone) toast({ text: t("options.undone") });
    else toast({ text: t("options.saved"), action: { label: t("options.undo"), onPress: () => onUndo(burst) } });
  }, [state, toast, t, onUndo]);
  if (state.kind !== "failed") return null;
  return (
    <div className="save-failed" data-tone="hold" role="alert">
      <p>{t("options.saveFailed", { reason: state.reason })}</p>
      <Button weight="plain" onClick={onRetry}>
        {t("options.retry")}
      </Button>
    </div>
  );
}
