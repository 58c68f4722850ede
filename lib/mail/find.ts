import type { SelectorHealth } from "../core/diagnosis.ts";

/** A part of a webmail's page, with the CSS selectors that find it, newest first. */
export interface Selector {
  name: string;
  alternatives: readonly string[];
}

/** A selector of a name and its alternatives, newest first. */
export function named(name: string, ...alternatives: string[]): Selector {
  return { name, alternatives };
}

/** The elements that the first matching alternative gives; none where no alternative matches. */
export function findAll(root: ParentNode, selector: Selector): HTMLElement[] {
  for (const css of selector.alternatives) {
    const elements = root.querySelectorAll<HTMLElement>(css);
    if (elements.length > 0) return [...elements];
  }
  return [];
}

/**
 * The first element of the first matching alternative. Where that matches several, as in a form that keeps templates
 * of its parts, one that is written as hidden comes last.
 */
export function find(root: ParentNode, selector: Selector): HTMLElement | undefined {
  for (const css of selector.alternatives) {
    const first = root.querySelector<HTMLElement>(css);
    if (!first) continue;
    // One look in nearly all cases: to see all of a large page costs a while.
    if (!first.closest(writtenHidden)) return first;
    return [...root.querySelectorAll<HTMLElement>(css)].find((element) => !element.closest(writtenHidden)) ?? first;
  }
  return undefined;
}

/** The elements that each alternative matches; one that two match comes twice. */
export function findEach(root: ParentNode, { alternatives }: Selector): HTMLElement[] {
  return alternatives.flatMap((css) => [...root.querySelectorAll<HTMLElement>(css)]);
}

/** Whether any alternative matches an element. */
export function isMatch(element: Element, selector: Selector): boolean {
  return element.matches(unionOf(selector));
}

/** The nearest element from `element` upwards that any alternative matches. */
export function findAround(element: Element, selector: Selector): HTMLElement | undefined {
  return element.closest<HTMLElement>(unionOf(selector)) ?? undefined;
}

/** How a selector fares below `root`, for the health report. */
export function healthOf(root: ParentNode, { name, alternatives }: Selector): SelectorHealth {
  const counts = alternatives.map((css) => root.querySelectorAll(css).length);
  const alternative = counts.findIndex((count) => count > 0);
  return { name, alternative, of: alternatives.length, count: counts[alternative] ?? 0 };
}

const writtenHidden = '[hidden], [style*="display:none"], [style*="display: none"]';

function unionOf({ alternatives }: Selector): string {
  return alternatives.join(",");
}
