import fc from "fast-check";
import { safeEdits } from "../../../lib/app/choose-edits.ts";
import type { ComposeState } from "../../../lib/core/compose-state.ts";
import type { Draft } from "../../../lib/core/draft.ts";
import { applyEdits, type Edit, isBodyEdit, StaleEditError } from "../../../lib/core/edit.ts";
import { found, valueOr } from "../../../lib/core/field.ts";
import { expect } from "../lab-test.ts";
import { type Hand, type PressWay, pressWays } from "./hand.ts";
import { draftOf, gist, marksIn, type SeenMail, textOf, withText } from "./seen.ts";
import { behindWord, typedWord, wordIn } from "./words.ts";

/** What the mail must be at each moment. */
export interface OrderModel {
  draft: Draft;
  /** What one Ctrl+Z must give back: set right after a fix that changed the body. */
  undo?: { html: string; text: string };
  /** Makes each typed word one of its own. */
  typed: number;
  isSent: boolean;
  /** What the HTML was made of before anything was done. */
  marks: ReadonlySet<string>;
}

type Order = fc.AsyncCommand<OrderModel, Hand>;

/** What an editor or a chosen fix may bring into a mail. */
const ownMarks = ["div", "p", "br", "a", "span", "font", "b", "href", "style", "class", "elementToProof", "dir"];

/** How often a fix that comes too late is chosen anew from the next verdict. */
const patience = 60;

/** The model of a mail that was just opened. */
export function modelOf(mail: SeenMail): OrderModel {
  return { draft: draftOf(mail), typed: 0, isSent: false, marks: new Set([...marksIn(mail.html), ...ownMarks]) };
}

/** Everything that a user may do to a draft, in any order. */
export const orders: fc.Arbitrary<Order>[] = [
  fc.nat().map((place) => order(`type behind word ${place}`, typeBehindWord(place))),
  fc.constantFrom("start", "end", "new line").map((where) => order(`type at the ${where}`, typeAt(where))),
  fc.nat().map((pick) => order(`fix ${pick}`, (model, hand) => fix(model, hand, pick))),
  fc.constant(order("all safe fixes", (model, hand) => fix(model, hand, undefined))),
  fc
    .tuple(fc.nat(), fc.nat())
    .map(([pick, place]) => order(`fix ${pick} while typing behind word ${place}`, fixWhileTyping(pick, place))),
  fc.constant(order("undo the fix", undo, { isPossible: ({ undo }) => undo !== undefined })),
  fc.constant(order("add a recipient", addPerson)),
  fc.nat().map((pick) => order(`drop recipient ${pick}`, dropPerson(pick), { isPossible: hasSeveralPeople })),
  fc.constant(order("type in the subject", typeInSubject)),
  fc.nat().map((pick) => order(`hide, fix ${pick}, show`, fixWhileHidden(pick))),
  fc
    .tuple(fc.constantFrom(...pressWays), fc.boolean(), fc.boolean())
    .map(([way, typing, sends]) =>
      order(
        `${typing ? "type and " : ""}press Send (${way}), then ${sends ? "“Send anyway”" : "Escape"}`,
        press(way, typing, sends),
        { keepsUndo: !typing },
      ),
    ),
];

function order(
  name: string,
  work: (model: OrderModel, hand: Hand) => Promise<void>,
  { isPossible = () => true, keepsUndo = false }: { isPossible?(model: OrderModel): boolean; keepsUndo?: boolean } = {},
): Order {
  return {
    check: (model) => !model.isSent && isPossible(model),
    run: async (model, hand) => {
      const before = model.undo;
      await work(model, hand);
      if (model.undo === before && !keepsUndo) delete model.undo;
      await expectSame(model, hand);
    },
    toString: () => name,
  };
}

/** The webmail has what the model says, and nothing of ours. */
async function expectSame(model: OrderModel, hand: Hand): Promise<void> {
  const count = model.isSent ? 1 : 0;
  expect((await hand.sent()).length, "number of mails sent").toBe(count);
  expect(await hand.dialogs(), "dialogs left").toBe(0);
  const read = async () => (model.isSent ? (await hand.sent())[0] : await hand.draft()) as SeenMail;
  await expect.poll(async () => gist(draftOf(await read())), { intervals: [20] }).toEqual(gist(model.draft));
  const strange = [...marksIn((await read()).html)].filter((mark) => !model.marks.has(mark));
  expect(strange, "marks in the mail that nobody chose").toEqual([]);
}

function typeBehindWord(place: number) {
  return async (model: OrderModel, hand: Hand) => {
    const word = wordAt(model, place);
    if (!word) return;
    const typed = nextWord(model);
    await hand.caretBehind(word);
    await hand.typeHere(` ${typed}`);
    model.draft = withText(model.draft, behindWord(textOf(model.draft), word, ` ${typed}`));
  };
}

function typeAt(where: string) {
  return async (model: OrderModel, hand: Hand) => {
    const typed = nextWord(model);
    const text = textOf(model.draft);
    await hand.body.focus();
    await hand.page.keyboard.press(where === "start" ? "Control+Home" : "Control+End");
    if (where === "new line") {
      await hand.typeHere("");
      await hand.page.keyboard.press("Enter");
    }
    await hand.typeHere(where === "start" ? `${typed} ` : where === "end" ? ` ${typed}` : typed);
    const after = where === "start" ? `${typed} ${text}` : `${text}${where === "end" ? " " : "\n"}${typed}`;
    model.draft = withText(model.draft, after);
  };
}

/** Chooses a fix of the verdict at hand, anew where it comes too late; the draft must be as the edits say. */
async function fix(model: OrderModel, hand: Hand, pick: number | undefined): Promise<void> {
  for (let attempt = 0; attempt < patience; attempt++) {
    const chosen = chooseFix(await hand.state(), pick);
    if (!chosen) return;
    // A verdict on words before the last ones: what is asked for by name may be another fix by then.
    if (!doesFit(model, chosen.edits)) {
      await hand.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      continue;
    }
    const before = await hand.draft();
    const { outcome, detail } = await hand.fix(chosen.finding, chosen.fix);
    if (outcome === "held" || outcome === "not-held") return noteFix(model, chosen.edits, before);
    expect((await hand.draft()).html, `a fix that is ${outcome} leaves the draft alone`).toBe(before.html);
    expect(`${outcome}: ${detail}`).toMatch(/^stale|under way/);
  }
  throw new Error("every verdict came too late");
}

function fixWhileTyping(pick: number, place: number) {
  return async (model: OrderModel, hand: Hand) => {
    const word = wordAt(model, place);
    const chosen = chooseFix(await hand.state(), pick);
    // A place to fill in is marked for typing, and what is typed then belongs there.
    if (!word || !chosen || hasSlot(chosen.edits) || !doesFit(model, chosen.edits)) return;
    const before = await hand.draft();
    const typed = nextWord(model);
    await hand.caretBehind(word);
    const [{ outcome }] = await Promise.all([hand.fix(chosen.finding, chosen.fix), hand.typeHere(` ${typed}`)]);
    if (outcome === "held" || outcome === "not-held") noteFix(model, chosen.edits, before);
    const text = textOf(draftOf(await hand.draft()));
    expect(text.split(typed), `“${typed}” is there once, and whole`).toHaveLength(2);
    const expected = textOf(model.draft);
    expect(text.replace(typed, "").replace(/\s+/g, "")).toBe(expected.replace(/\s+/g, ""));
    // Where the words behind which it was typed went is for the page to say.
    model.draft = withText(model.draft, text);
    delete model.undo;
  };
}

function fixWhileHidden(pick: number) {
  return (model: OrderModel, hand: Hand) =>
    hand.whileHidden(async () => {
      const chosen = chooseFix(await hand.state(), pick);
      if (!chosen || !doesFit(model, chosen.edits)) return;
      const before = await hand.draft();
      const { outcome } = await hand.fix(chosen.finding, chosen.fix);
      if (outcome === "held" || outcome === "not-held") return noteFix(model, chosen.edits, before);
      expect((await hand.draft()).html).toBe(before.html);
    });
}

async function undo(model: OrderModel, hand: Hand): Promise<void> {
  const { html = "", text = "" } = model.undo ?? {};
  await hand.undo();
  await expect.poll(() => hand.html(), { intervals: [20] }).toBe(html);
  model.draft = withText(model.draft, text);
  delete model.undo;
}

async function addPerson(model: OrderModel, hand: Hand): Promise<void> {
  const email = `${nextWord(model)}@quay.example`;
  await hand.addPerson(email);
  const people = valueOr(model.draft.recipients, []);
  model.draft = { ...model.draft, recipients: found([...people, { line: "to", email }]) };
}

function dropPerson(pick: number) {
  return async (model: OrderModel, hand: Hand) => {
    const people = valueOr(model.draft.recipients, []);
    const gone = people[pick % people.length];
    if (!gone) return;
    await hand.dropPerson(gone.email);
    model.draft = { ...model.draft, recipients: found(people.filter((each) => each !== gone)) };
  };
}

async function typeInSubject(model: OrderModel, hand: Hand): Promise<void> {
  const typed = nextWord(model);
  await hand.subject.focus();
  await hand.page.keyboard.press("End");
  await hand.typeHere(` ${typed}`);
  model.draft = { ...model.draft, subject: found(`${valueOr(model.draft.subject, "")} ${typed}`) };
}

function press(way: PressWay, typesFirst: boolean, sendsAnyway: boolean) {
  return async (model: OrderModel, hand: Hand) => {
    if (typesFirst) await typeAt("end")(model, hand);
    await hand.press(way);
    const ends = async () => [(await hand.sent()).length, await hand.dialogs()] as const;
    const patient = { intervals: [20], timeout: 8000, message: "the press came to nothing, or to two things" };
    await expect.poll(async () => (await ends()).join(), patient).toMatch(/^(1,0|0,1)$/);
    const [sent] = await ends();
    if (sent === 0 && sendsAnyway) {
      await hand.sendAnyway();
      await expect.poll(async () => (await ends()).join(), patient).toBe("1,0");
    } else if (sent === 0) {
      await hand.page.keyboard.press("Escape");
      await expect.poll(async () => (await ends()).join(), patient).toBe("0,0");
    }
    model.isSent = sent === 1 || sendsAnyway;
  };
}

interface ChosenFix {
  finding?: string;
  fix?: string;
  edits: Edit[];
}

function chooseFix(state: ComposeState | undefined, pick: number | undefined): ChosenFix | undefined {
  const findings = state?.verdict.findings ?? [];
  if (pick === undefined) {
    const { edits } = safeEdits(findings);
    return edits.length > 0 ? { edits } : undefined;
  }
  const all = findings.flatMap(({ id, fixes }) =>
    fixes.filter(({ edits }) => edits.length > 0).map((each) => ({ finding: id, fix: each.id, edits: each.edits })),
  );
  return all[pick % all.length];
}

function noteFix(model: OrderModel, edits: readonly Edit[], before: SeenMail): void {
  const text = textOf(model.draft);
  model.draft = applyEdits(model.draft, edits);
  delete model.undo;
  if (edits.some(isBodyEdit)) model.undo = { html: before.html, text };
}

/** Whether edits are made for the mail as it is. */
function doesFit({ draft }: OrderModel, edits: readonly Edit[]): boolean {
  try {
    applyEdits(draft, edits);
    return true;
  } catch (error) {
    if (error instanceof StaleEditError) return false;
    throw error;
  }
}

function hasSlot(edits: readonly Edit[]): boolean {
  return edits.some((edit) => edit.kind === "insert-lines" && edit.lines.flat().some(({ slot }) => slot));
}

function hasSeveralPeople({ draft }: OrderModel): boolean {
  return valueOr(draft.recipients, []).length > 1;
}

function wordAt({ draft }: OrderModel, place: number): string | undefined {
  return wordIn(textOf(draft), place);
}

function nextWord(model: OrderModel): string {
  return typedWord(++model.typed);
}
