import type { ReactNode } from "react";

/**
 * A text whose addresses break after "@", "." and "/" before a line breaks them in mid-word. What is read aloud or copied
 * is the text as it is.
 */
export function Breakable({ text }: { text: string }) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const part of text.split(/(?<=\S[@./])(?=\p{L})/u)) {
    if (at > 0) pieces.push(<wbr key={at} />);
    pieces.push(part);
    at += part.length;
  }
  return pieces;
}
