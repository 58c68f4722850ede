/** One step on the way to elements: from the page down, or choosing among those found so far. */
export type Step =
  | { css: string }
  | { nth: number }
  | { visible: true }
  | { role: string; name?: Pattern }
  | { text: Pattern }
  | { label: Pattern };

/** A text to be held exactly (`words`), or a regular expression. */
export type Pattern = { words: string } | { source: string; flags: string };

/** The pattern of a text or a regular expression. */
export function patternOf(text: string | RegExp): Pattern {
  return typeof text === "string" ? { words: text } : { source: text.source, flags: text.flags };
}

/** Finds the elements that steps lead to. Runs in the page: it may use nothing from outside. */
export function elementsAt(steps: readonly Step[]): HTMLElement[] {
  const roles: Record<string, string> = {
    button: 'button, [role="button"]',
    heading: "h1, h2, h3, h4",
    img: 'img, [role="img"]',
    link: "a[href]",
    region: "section",
    row: "tr",
    tab: '[role="tab"]',
  };
  const wordsOf = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();
  const fits = (text: string, pattern: Pattern) =>
    "words" in pattern ? text === pattern.words : new RegExp(pattern.source, pattern.flags).test(text);
  const nameOf = (element: Element) => {
    const titles = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const title = titles.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    return title || (element.ariaLabel ?? wordsOf(element));
  };
  const labelled = (label: Element) =>
    label instanceof HTMLLabelElement && label.control ? [label.control as HTMLElement] : [];
  let found: (Document | HTMLElement)[] = [document];
  const inside = (css: string) => [...new Set(found.flatMap((each) => [...each.querySelectorAll<HTMLElement>(css)]))];
  for (const step of steps) {
    if ("css" in step) found = inside(step.css);
    else if ("nth" in step) found = found.slice(step.nth, step.nth === -1 ? undefined : step.nth + 1);
    else if ("visible" in step) found = found.filter((each) => each instanceof Element && each.checkVisibility());
    else if ("role" in step) {
      const { role, name } = step;
      const named = (each: HTMLElement) => !name || fits(nameOf(each), name);
      found = inside(roles[role] ?? `[role="${role}"]`).filter(named);
    } else if ("text" in step) {
      const { text } = step;
      const isInnermost = (each: HTMLElement) => [...each.children].every((child) => !fits(wordsOf(child), text));
      found = inside("*")
        .filter((each) => each !== document.body && document.body.contains(each))
        .filter((each) => fits(wordsOf(each), text) && isInnermost(each));
    } else {
      const { label } = step;
      found = inside("label")
        .filter((each) => fits(wordsOf(each), label))
        .flatMap(labelled);
    }
  }
  // Of the elements that are none of HTML's, as plots are, only what all have in common is used.
  return found.filter((each): each is HTMLElement => each instanceof Element);
}
