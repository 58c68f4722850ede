import { createContext, useContext } from "react";
import type { HideablePart } from "../lib/core/hidden-part.ts";

const HiddenParts = createContext<readonly HideablePart[]>([]);

/** Tells all that stands within which parts the organisation hides. */
export const HiddenPartsProvider = HiddenParts.Provider;

/** Whether the organisation hides a part. */
export function useIsHidden(part: HideablePart): boolean {
  return useContext(HiddenParts).includes(part);
}
