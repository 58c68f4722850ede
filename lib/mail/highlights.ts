/** The names under which style sheets find our marks: `::highlight(goodsend-…)`. */
export type HighlightName = "goodsend-inform" | "goodsend-confirm" | "goodsend-hold" | "goodsend-reveal";

/** Per name, the ranges of each owner; several composes share a page and its highlight registry. */
const rangesOf = new Map<HighlightName, Map<object, readonly Range[]>>();

/** Marks ranges in the page without touching its DOM; replaces what `owner` marked under this name before. */
export function highlight(owner: object, name: HighlightName, ranges: readonly Range[]): void {
  const owners = rangesOf.get(name) ?? new Map<object, readonly Range[]>();
  if (ranges.length === 0 && !owners.has(owner)) return;
  if (ranges.length > 0) owners.set(owner, ranges);
  else owners.delete(owner);
  rangesOf.set(name, owners);
  const all = [...owners.values()].flat();
  if (all.length > 0) CSS.highlights.set(name, new Highlight(...all));
  else CSS.highlights.delete(name);
}
