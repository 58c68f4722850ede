import { type RefObject, useLayoutEffect, useRef } from "react";

/** Calls when the element leaves the page with the focus in it: just before React takes it out. */
export function useFocusLoss(element: RefObject<HTMLElement | null>, call: () => void): void {
  const latest = useRef(call);
  latest.current = call;
  useLayoutEffect(() => {
    const node = element.current;
    return () => {
      if (node?.contains(document.activeElement)) latest.current();
    };
  }, [element]);
}
