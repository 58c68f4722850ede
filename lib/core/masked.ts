/** A text of which only the shape is left: letters are x and X, digits 0; signs and spaces stay. */
export function masked(text: string): string {
  return text
    .replace(/\p{Lu}|\p{Lt}/gu, "X")
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === "X" ? letter : "x"))
    .replace(/\p{N}/gu, "0");
}
