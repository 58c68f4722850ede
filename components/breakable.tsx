import { createElement, Fragment } from "react";

/**
 * A text whose addresses break after "@", "." and "/" before a line breaks them in mid-word. What is read aloud or copied
 * is the text as it is.
 */
export function Breakable({ text }: { text: string }) {
  const parts = text.split(/(?<=\S[@./])(?=\p{L})/u);
  return createElement(
    Fragment,
    null,
    ...parts.flatMap((part, index) => (index === 0 ? [part] : [createElement("wbr"), part])),
  );
}
