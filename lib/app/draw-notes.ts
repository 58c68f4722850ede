import type { FindingNote, FindingNotes, NoteFix, NoteWords } from "../core/finding-notes.ts";
import type { Ignore } from "../core/ignore.ts";
import { make, makeButton } from "./page-layer.ts";

/** What can be done with the notes in a page. */
export interface NoteActions {
  fix(note: FindingNote, fix: NoteFix): void;
  ignore(note: FindingNote, scope: Ignore["scope"]): void;
  /** Goes to the words of a note. */
  show(note: FindingNote): void;
  step(by: 1 | -1): void;
  /** Ends the pause. */
  resume(): void;
  close(): void;
}

const signs = { inform: "i", confirm: "!", hold: "!" };

/** One note with its ways out, and the way to those before and after it. Only text is made of what a note says. */
export function drawCard({ notes, words }: FindingNotes, index: number, actions: NoteActions): HTMLElement {
  const note = notes[index];
  const card = make("section", "", `card ${note?.level ?? ""}`);
  if (!note) return card;
  const bar = barOf(words, actions);
  bar.prepend(levelOf(note));
  if (notes.length > 1) {
    const steps = make("span", "", "steps");
    const back = sign(words.previous, "‹", () => actions.step(-1));
    const on = sign(words.next, "›", () => actions.step(1));
    steps.append(back, make("span", `${index + 1} / ${notes.length}`), on);
    bar.lastElementChild?.before(steps);
  }
  const title = make("h2", note.title);
  title.id = "title";
  card.append(bar, title, ...partsOf(note, words, actions));
  return asDialog(card);
}

/** All notes of a draft, and what could not be checked. */
export function drawList({ title, notes, pause, unchecked, words }: FindingNotes, actions: NoteActions): HTMLElement {
  const list = make("section", "", "list");
  const bar = barOf(words, actions);
  const heading = make("h2", title);
  heading.id = "title";
  bar.prepend(heading);
  const entries = make("ul");
  for (const note of notes) {
    const entry = make("li", "", note.level);
    entry.append(levelOf(note), make("h3", note.title), ...partsOf(note, words, actions));
    const [first] = note.evidence;
    if (first) entry.append(makeButton(words.show, () => actions.show(note), "quiet"));
    entries.append(entry);
  }
  list.append(bar);
  if (pause) {
    const line = make("p", pause.until, "pause");
    line.append(makeButton(pause.resume, actions.resume, "quiet"));
    list.append(line);
  }
  list.append(entries);
  if (unchecked.length > 0) {
    const gaps = make("ul", "", "gaps");
    gaps.append(...unchecked.map((text) => make("li", text)));
    list.append(make("h3", words.unchecked), gaps);
  }
  return asDialog(list);
}

/** A few words on what came of an action. */
export function drawWords(text: string, words: NoteWords, actions: NoteActions): HTMLElement {
  const card = make("section", "", "card said");
  const bar = barOf(words, actions);
  const said = make("p", text);
  said.role = "status";
  said.id = "title";
  bar.prepend(said);
  card.append(bar);
  return asDialog(card);
}

function asDialog(element: HTMLElement): HTMLElement {
  element.role = "dialog";
  element.tabIndex = -1;
  element.setAttribute("aria-labelledby", "title");
  return element;
}

function barOf({ close }: NoteWords, actions: NoteActions): HTMLElement {
  const bar = make("header");
  bar.append(sign(close, "×", actions.close));
  return bar;
}

function levelOf({ level, mark, certainty }: FindingNote): HTMLElement {
  const line = make("p", "", "level");
  const words = make("b", mark);
  if (certainty) words.append(make("small", certainty));
  line.append(words);
  const shape = make("span", signs[level]);
  shape.ariaHidden = "true";
  line.prepend(shape);
  return line;
}

function partsOf(note: FindingNote, words: NoteWords, actions: NoteActions): HTMLElement[] {
  const { message, why, fixes, ignores } = note;
  const parts: HTMLElement[] = [make("p", message), make("p", why, "why")];
  if (fixes.length > 0) {
    const list = make("ul", "", "fixes");
    for (const fix of fixes) {
      const button = makeButton(fix.label, () => actions.fix(note, fix), fix.safety);
      button.append(make("small", fix.hint));
      const entry = make("li");
      entry.append(button);
      list.append(entry);
    }
    parts.push(list);
  }
  parts.push(foldedUp(words.help, helpOf(note)));
  if (ignores.length > 0) {
    const ways = ignores.map(({ scope, label }) => makeButton(label, () => actions.ignore(note, scope), "quiet"));
    parts.push(foldedUp(words.ignore, ways));
  }
  return parts;
}

function helpOf({ help, sources }: FindingNote): HTMLElement[] {
  const parts = help.flatMap(({ heading, text }) => [make("h4", heading), ...(text ? [make("p", text)] : [])]);
  const links = make("ul");
  for (const { label, url } of sources) {
    const link = make("a", label);
    link.href = url;
    link.target = "_blank";
    link.rel = "noreferrer";
    const entry = make("li");
    entry.append(link);
    links.append(entry);
  }
  return sources.length > 0 ? [...parts, links] : parts;
}

function foldedUp(label: string, parts: readonly HTMLElement[]): HTMLElement {
  const folded = make("details");
  folded.append(make("summary", label), ...parts);
  return folded;
}

function sign(label: string, shape: string, onClick: () => void): HTMLButtonElement {
  const button = makeButton(shape, onClick, "sign");
  button.ariaLabel = label;
  button.title = label;
  return button;
}
