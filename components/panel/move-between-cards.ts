import type { KeyboardEvent } from "react";

/** Arrow keys, Home and End on the head of a card go to the head of another, through both parts of the list. */
export function moveBetweenCards(event: KeyboardEvent<HTMLButtonElement>): void {
  const { currentTarget, key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const heads = [...(currentTarget.closest(".findings")?.querySelectorAll<HTMLElement>(".card-head") ?? [])];
  const next = placeAfter(key, heads.indexOf(currentTarget), heads.length);
  if (next === undefined) return;
  event.preventDefault();
  heads[next]?.focus();
}

function placeAfter(key: string, from: number, count: number): number | undefined {
  if (key === "ArrowDown") return Math.min(from + 1, count - 1);
  if (key === "ArrowUp") return Math.max(from - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
