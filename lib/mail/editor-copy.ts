import type { Body } from "../core/draft.ts";
import type { TextMap } from "./text-map.ts";

/** A copy of an editor's content and what is needed to change it. */
export interface EditorCopy {
  root: HTMLElement;
  map: TextMap;
  body: Body;
  isSignature(element: Element): boolean;
  /** Whether new lines take class and lettering of the line beside them. */
  keepsStyle?: true;
}
