import { describe, expect, it } from "vitest";
import type { MailEvent } from "./event.ts";
import { historyFor } from "./history.ts";
import { isNearlySame, likenessOf } from "./likeness.ts";

const now = Date.UTC(2026, 10, 26, 12);
const hour = 3_600_000;
const day = 24 * hour;
const pitch = (name: string, about: string) =>
  `Hi ${name}, I saw ${about} and thought of what we do for carriers. We read freight invoices, find what was charged twice, and send you a list each month. Most of our customers get back two or three percent of what they paid. Would a short call next week be useful?`;
const text = likenessOf(pitch("Anna", "your talk in Lyon"));

let count = 0;
function sent(names: string[], ago: number, parts: Partial<Extract<MailEvent, { kind: "sent" }>> = {}): MailEvent {
  const people = names.map((name) => ({ person: `a:${name}`, company: "d:globex" }));
  const keys = [...people.map(({ person }) => person), "d:globex"];
  return {
    id: `e${count++}`,
    kind: "sent",
    at: now - ago,
    keys,
    people,
    from: "",
    status: "clear",
    rules: [],
    likeness: text,
    ...parts,
  };
}
const about = (kind: "heard" | "bounced", name: string, ago: number): MailEvent => ({
  id: `e${count++}`,
  kind,
  at: now - ago,
  keys: [`a:${name}`],
});
const anna = { email: "anna@globex.example", person: "a:anna", company: "d:globex" };

function historyOf(events: MailEvent[], likeness = text) {
  return historyFor({
    readers: [anna],
    likeness,
    recent: events,
    theirs: events.filter(({ keys }) => keys.includes("a:anna")),
    now,
  });
}

describe("what was sent before", () => {
  it("counts recipients of the last hour and of the last day", () => {
    const { lastHour, lastDay } = historyOf([
      sent(["bo", "cy"], hour / 2),
      sent(["di"], 2 * hour),
      sent(["eve"], 25 * hour),
    ]);
    expect([lastHour, lastDay]).toEqual([2, 3]);
  });

  it("counts the mails that somebody did not answer, from their last answer on", () => {
    const mails = [sent(["anna"], 9 * day), sent(["anna"], 6 * day), sent(["anna", "bo"], 3 * day), sent(["bo"], day)];
    expect(historyOf(mails).unanswered).toEqual({ "anna@globex.example": 3 });
    expect(historyOf([...mails, about("heard", "anna", 5 * day)]).unanswered).toEqual({ "anna@globex.example": 1 });
  });

  it("counts others who were sent nearly the same text within a day, each once", () => {
    const other = likenessOf(
      "Thank you for the papers. I have signed both copies and put them into the post this morning, as you wished.",
    );
    const mails = [
      sent(["bo"], hour),
      sent(["bo", "cy"], 2 * hour),
      sent(["di"], hour, { likeness: other }),
      sent(["eve"], 26 * hour),
      sent(["anna"], hour),
    ];
    expect(historyOf(mails).sameText).toBe(2);
    expect(historyOf(mails, "").sameText).toBe(0);
  });

  it("counts colleagues at the company, not the recipient, within 30 days", () => {
    const mails = [sent(["bo", "cy"], day), sent(["bo"], 2 * day), sent(["anna"], day), sent(["di"], 31 * day)];
    expect(historyOf(mails).colleagues).toEqual({ "globex.example": 2 });
  });

  it("tells that mail to somebody came back, until they are heard of", () => {
    const mails = [sent(["anna"], 3 * day), about("bounced", "anna", 2 * day)];
    expect(historyOf(mails)).toMatchObject({ bounced: { "anna@globex.example": "2026-11-24" }, sent: 1, returned: 1 });
    expect(historyOf([...mails, about("heard", "anna", day)]).bounced).toEqual({});
  });
});

describe("what a text is like", () => {
  it("stays the same where only the reader and a few words change", () => {
    expect(isNearlySame(text, likenessOf(pitch("Bogdan", "your post on seal wear")))).toBe(true);
  });

  it("differs for another text with the same greeting and close", () => {
    const other =
      "Hi Anna, I saw your talk in Lyon. The drawings that you asked for are ready, and our workshop can start on Monday. Please tell me where the crates should go. Would a short call next week be useful?";
    expect(isNearlySame(text, likenessOf(other))).toBe(false);
  });

  it("is not told of a few words, and holds none of them", () => {
    expect(likenessOf("Thanks, see you on Tuesday.")).toBe("");
    expect(text).toMatch(/^[0-9a-f]{128}$/);
  });
});
