import { isBox } from "../html-elements.ts";

/** What a hidden input of a form holds; Gmail writes "undefined" into some that it has not filled yet. */
export function hiddenValue(element: HTMLElement | undefined): string {
  const value = isBox(element) ? element.value.trim() : "";
  return value === "undefined" ? "" : value;
}
