import { Toast as Parts } from "@base-ui/react/toast";
import { type ReactNode, useCallback } from "react";
import { useTranslate } from "../translate-context.tsx";
import { Button } from "./button.tsx";
import "./toast.css";

/** What a toast says, and what it offers to do about it, such as to undo it. */
export interface ToastWords {
  text: string;
  action?: { label: string; onPress(): void };
}

interface ToastData {
  action?: ToastWords["action"];
}

const shownMs = 6000;

/** Room for toasts at the foot of a page. A screen reader hears them when it is quiet; F6 moves into them. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslate();
  return (
    <Parts.Provider timeout={shownMs} limit={1}>
      {children}
      <Parts.Portal>
        <Parts.Viewport className="toasts" aria-label={t("toast.region")}>
          <ToastList />
        </Parts.Viewport>
      </Parts.Portal>
    </Parts.Provider>
  );
}

/** Shows a toast; the one before it goes. It waits while the pointer or the focus is on it. */
export function useToast(): (words: ToastWords) => void {
  const { add } = Parts.useToastManager<ToastData>();
  return useCallback(({ text, action }) => void add({ title: text, data: { action } }), [add]);
}

function ToastList() {
  const t = useTranslate();
  const { toasts, close } = Parts.useToastManager<ToastData>();
  return toasts.map((toast) => (
    <Parts.Root key={toast.id} toast={toast} className="toast" swipeDirection="down">
      <Parts.Content className="toast-content">
        <Parts.Title className="toast-words" render={<p />} />
        {toast.data?.action && (
          <Parts.Action
            render={<Button weight="quiet" />}
            className="button toast-action"
            onClick={() => {
              toast.data?.action?.onPress();
              close(toast.id);
            }}
          >
            {toast.data.action.label}
          </Parts.Action>
        )}
        <Parts.Close render={<Button weight="quiet" icon="close" />} aria-label={t("toast.close")} />
      </Parts.Content>
    </Parts.Root>
  ));
}
