/** A way to bring an editor from its content to the wanted one: what to select, and what to insert there. */
export interface Attempt {
  select(range: Range): void;
  /** HTML, or plain text where `isText`. */
  html: string;
  isText?: boolean;
}

interface Pair {
  here: Element;
  there: Element;
}

interface Changed {
  start: number;
  end: number;
  wantedEnd: number;
}

/**
 * The ways to bring `editor` to the content of `wanted`, the one that touches least first: words in one text node;
 * then, for each block that holds all changes and innermost first, from the end of a line above the change on;
 * then each of these blocks as a whole.
 */
export function* attemptsFor(editor: Element, wanted: Element): Generator<Attempt> {
  for (const attempt of plainAttempts(editor, wanted)) {
    yield attempt;
    // Firefox adds a line break of its own where the inserted content ends with one, and where it ends with an empty block.
    const html = attempt.html.replace(/<br>((?:<\/\w+>)+)$/, "$1");
    if (html !== attempt.html) yield { ...attempt, html };
  }
}

function* plainAttempts(editor: Element, wanted: Element): Generator<Attempt> {
  const pairs = containersOf(editor, wanted);
  yield* wordAttempts(editor, wanted);
  for (const pair of pairs) yield* tailAttempts(pair);
  for (const { here, there } of pairs) {
    yield { select: (range) => range.selectNodeContents(here), html: there.innerHTML };
  }
}

/** The blocks that hold all changes, innermost first, the editor last. */
function containersOf(editor: Element, wanted: Element): Pair[] {
  const pairs: Pair[] = [];
  let pair: Pair | undefined = { here: editor, there: wanted };
  while (pair) {
    pairs.unshift(pair);
    pair = innerPair(pair);
  }
  return pairs;
}

function innerPair(pair: Pair): Pair | undefined {
  const [here, there] = onlyChange(pair.here, pair.there) ?? [];
  if (!(here instanceof Element && there instanceof Element)) return undefined;
  const isBlock = /^(?:div|p|td|li|blockquote|center)$/.test(here.localName);
  return isBlock && isSameShell(here, there) ? { here, there } : undefined;
}

/** Other words within a single text node, whatever is around it. */
function* wordAttempts(editor: Element, wanted: Element): Generator<Attempt> {
  let pair: [Node, Node] | undefined = [editor, wanted];
  while (pair?.[0] instanceof Element && pair[1] instanceof Element) {
    if (pair[0] !== editor && !isSameShell(pair[0], pair[1])) return;
    pair = onlyChange(pair[0], pair[1]);
  }
  const [old, now] = pair ?? [];
  if (!old || old.nodeType !== Node.TEXT_NODE || now?.nodeType !== Node.TEXT_NODE) return;
  const [before, after] = [old.nodeValue ?? "", now.nodeValue ?? ""];
  const { start, end, wantedEnd } = changedPart([...before], [...after], (a, b) => a === b);
  const offset = (count: number) => [...before].slice(0, count).join("").length;
  const select = (range: Range) => {
    range.setStart(old, offset(start));
    range.setEnd(old, offset(end));
  };
  yield { select, html: [...after].slice(start, wantedEnd).join(""), isText: true };
}

/**
 * From the end of a line above the change on. What comes first is put into that line by the browser, so this is
 * right where the new content starts with an empty line, or with the last letter of the line itself.
 */
function* tailAttempts({ here, there }: Pair): Generator<Attempt> {
  const { start, end, wantedEnd } = changedChildren(here, there);
  let tries = 0;
  for (let from = start; from > 0 && tries < 2; from--) {
    const words = lastText(here.childNodes[from - 1]);
    const isNext = from === start;
    if (!words || !(isNext || isEmptyLine(there.childNodes[from]))) continue;
    const length = words.nodeValue?.length ?? 0;
    const keepsLetter = isNext && !isEmptyLine(there.childNodes[from]);
    const letter = keepsLetter ? (words.nodeValue?.slice(-1) ?? "") : "";
    if (/[\s<>&\u00a0\ud800-\udfff]/.test(letter)) continue;
    const ends = end < here.childNodes.length ? [[end, wantedEnd] as const] : [];
    for (const [to, wantedTo] of [...ends, [here.childNodes.length, there.childNodes.length] as const]) {
      const select = (range: Range) => {
        range.setStart(words, length - letter.length);
        if (to > from) range.setEnd(here, to);
        else range.setEnd(words, length);
      };
      yield { select, html: letter + htmlOf(there, from, wantedTo) };
      tries++;
    }
  }
}

function htmlOf(parent: Element, start: number, end: number): string {
  const holder = parent.ownerDocument.createElement("div");
  for (const node of [...parent.childNodes].slice(start, end)) holder.append(node.cloneNode(true));
  return holder.innerHTML;
}

function lastText(node: Node | undefined): Node | undefined {
  let last = node;
  while (last?.lastChild) last = last.lastChild;
  return last?.nodeType === Node.TEXT_NODE ? last : undefined;
}

function isEmptyLine(node: Node | undefined): boolean {
  if (node?.nodeName === "BR") return true;
  return node?.nodeName === "DIV" && node.childNodes.length === 1 && node.firstChild?.nodeName === "BR";
}

/** The one child that differs, here and there. */
function onlyChange(here: Element, there: Element): [Node, Node] | undefined {
  const { start, end, wantedEnd } = changedChildren(here, there);
  const [old, wanted] = [here.childNodes[start], there.childNodes[start]];
  return end - start === 1 && wantedEnd - start === 1 && old && wanted ? [old, wanted] : undefined;
}

function changedChildren(here: Element, there: Element): Changed {
  return changedPart([...here.childNodes], [...there.childNodes], (a, b) => a.isEqualNode(b));
}

/** What differs between two lists: `[start, end)` of the first, `[start, wantedEnd)` of the second. */
function changedPart<T>(old: readonly T[], wanted: readonly T[], isEqual: (a: T, b: T) => boolean): Changed {
  const same = (a: T | undefined, b: T | undefined) => a !== undefined && b !== undefined && isEqual(a, b);
  let start = 0;
  while (same(old[start], wanted[start])) start++;
  let [end, wantedEnd] = [old.length, wanted.length];
  while (end > start && wantedEnd > start && same(old[end - 1], wanted[wantedEnd - 1])) {
    end--;
    wantedEnd--;
  }
  return { start, end, wantedEnd };
}

function isSameShell(a: Element, b: Element): boolean {
  return a.cloneNode(false).isEqualNode(b.cloneNode(false));
}
