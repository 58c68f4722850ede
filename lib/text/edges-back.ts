import type { PhraseTables } from "./phrase-tables.ts";

/** So many numbers tell of an edge: the place to which it leads, and the most words between. */
export const edgeSize = 2;

/**
 * The edges of phrases turned round, by the place from which they lead back, and where those of each place end. They
 * are ordered by counting: first how many each place has, then each to its slot.
 */
export function edgesBack(
  { edgeEnds, edgeSteps, edgeGaps }: PhraseTables,
  firstPlace: number,
): { ends: Int32Array; edges: Int32Array } {
  const ends = new Int32Array(edgeEnds.length);
  const edges = new Int32Array(edgeSize * edgeSteps.length);
  for (let from = 0, edge = 0; from < edgeEnds.length; from++) {
    for (const end = edgeEnds[from] ?? 0; edge < end; edge++) {
      const to = from + (edgeSteps[edge] ?? 0);
      ends[to] = (ends[to] ?? 0) + 1;
    }
  }
  for (let at = 1; at < ends.length; at++) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const free = ends.slice();
  for (let from = 0, edge = 0; from < edgeEnds.length; from++) {
    for (const end = edgeEnds[from] ?? 0; edge < end; edge++) {
      const to = from + (edgeSteps[edge] ?? 0);
      const slot = (free[to] ?? 0) - 1;
      free[to] = slot;
      edges[slot * edgeSize] = firstPlace + from;
      edges[slot * edgeSize + 1] = edgeGaps[edge] ?? 0;
    }
  }
  return { ends, edges };
}
