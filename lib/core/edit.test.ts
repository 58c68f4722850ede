import { describe, expect, it } from "vitest";
import { type Body, type Draft, emptyBody, type Recipient } from "./draft.ts";
import { applyEdits, type Edit, StaleEditError } from "./edit.ts";
import { empty, found, missing, unresolved } from "./field.ts";

const bodyOf = (text: string, rest: Partial<Body> = {}): Body => ({
  ...emptyBody(),
  text,
  ...rest,
});

const draftOf = (body: Body, rest: Partial<Draft> = {}): Draft => ({
  kind: found("new"),
  from: missing("from"),
  recipients: empty(),
  subject: found("Hello"),
  body: found(body),
  attachments: empty(),
  lastInbound: empty(),
  ...rest,
});

const bodyAfter = (body: Body, edits: Edit[]): Body => {
  const after = applyEdits(draftOf(body), edits).body;
  if (after.state !== "found") throw new Error("the body is gone");
  return after.value;
};

describe("applying edits to a draft", () => {
  it("replaces the expected words and moves the links behind them", () => {
    const body = bodyOf("old words, see here", { links: [{ text: "here", href: "https://a.example/", at: [15, 19] }] });
    const after = bodyAfter(body, [{ kind: "replace", at: [0, 3], expect: "old", text: "newer" }]);
    expect(after.text).toBe("newer words, see here");
    expect(after.links[0]?.at).toEqual([17, 21]);
  });

  it("drops a link whose words are replaced", () => {
    const body = bodyOf("see here", { links: [{ text: "here", href: "#", at: [4, 8] }] });
    expect(bodyAfter(body, [{ kind: "replace", at: [4, 8], expect: "here", text: "there" }]).links).toEqual([]);
  });

  it("puts whole lines behind a line and links their runs", () => {
    const after = bodyAfter(bodyOf("Hi\nBye"), [
      {
        kind: "insert-lines",
        at: 2,
        expect: "Hi",
        lines: [[{ text: "" }], [{ text: "Stop: " }, { text: "here", href: "https://a.example/" }]],
      },
    ]);
    expect(after.text).toBe("Hi\n\nStop: here\nBye");
    expect(after.links).toEqual([{ text: "here", href: "https://a.example/", at: [10, 14] }]);
  });

  it("starts an empty body without a blank line", () => {
    const edit: Edit = { kind: "insert-lines", at: 0, expect: "", lines: [[{ text: "Footer" }]] };
    expect(bodyAfter(bodyOf(""), [edit]).text).toBe("Footer");
  });

  it("keeps the signature where it was when lines go in behind it", () => {
    const body = bodyOf("Hi\n-- \nJane", { signature: [3, 11] });
    const edit: Edit = { kind: "insert-lines", at: 11, expect: "Jane", lines: [[{ text: "Footer" }]] };
    expect(bodyAfter(body, [edit]).signature).toEqual([3, 11]);
  });

  it("moves the signature when lines go in before it", () => {
    const body = bodyOf("Hi\nJane", { signature: [3, 7] });
    const edit: Edit = { kind: "insert-lines", at: 2, expect: "Hi", lines: [[{ text: "More" }]] };
    expect(bodyAfter(body, [edit]).signature).toEqual([8, 12]);
  });

  it("takes all offsets from the text before the first edit", () => {
    const after = bodyAfter(bodyOf("one two three"), [
      { kind: "replace", at: [0, 3], expect: "one", text: "1" },
      { kind: "replace", at: [8, 13], expect: "three", text: "3" },
    ]);
    expect(after.text).toBe("1 two 3");
  });

  it("gives a link another target without touching its words", () => {
    const body = bodyOf("Stop here", { links: [{ text: "here", href: "#", at: [5, 9] }] });
    const after = bodyAfter(body, [{ kind: "set-link", at: [5, 9], expect: "here", href: "https://a.example/stop" }]);
    expect(after.links).toEqual([{ text: "here", href: "https://a.example/stop", at: [5, 9] }]);
  });

  it("sets the subject, drops one recipient and moves another", () => {
    const jane: Recipient = { line: "to", email: "jane@a.example" };
    const joe: Recipient = { line: "to", email: "joe@b.example" };
    const draft = draftOf(bodyOf(""), { subject: found("Re: Hello"), recipients: found([jane, joe]) });
    const after = applyEdits(draft, [
      { kind: "set-subject", expect: "Re: Hello", text: "Hello" },
      { kind: "drop-recipient", email: jane.email, line: "to" },
      { kind: "move-recipient", email: joe.email, from: "to", to: "bcc" },
    ]);
    expect(after.subject).toEqual(found("Hello"));
    expect(after.recipients).toEqual(found([{ ...joe, line: "bcc" }]));
  });

  it.each<[string, Edit]>([
    ["other words", { kind: "replace", at: [0, 3], expect: "old", text: "new" }],
    ["a line that goes on", { kind: "insert-lines", at: 2, expect: "wo", lines: [] }],
    ["another line", { kind: "insert-lines", at: 5, expect: "Hello", lines: [] }],
    ["another subject", { kind: "set-subject", expect: "Re: Hello", text: "Hello" }],
    ["a recipient that is not there", { kind: "drop-recipient", email: "x@a.example", line: "to" }],
  ])("refuses an edit made for %s and leaves the draft alone", (_, edit) => {
    const draft = draftOf(bodyOf("words"));
    const before = structuredClone(draft);
    expect(() => applyEdits(draft, [edit])).toThrow(StaleEditError);
    expect(draft).toEqual(before);
  });

  it("says in the error what was expected and what is there", () => {
    const apply = (edit: Edit) => () => applyEdits(draftOf(bodyOf("words")), [edit]);
    const stale = apply({ kind: "replace", at: [0, 3], expect: "old", text: "new" });
    expect(stale).toThrow('expected "old", the draft has "wor"');
    expect(stale).toThrow(expect.objectContaining({ name: "StaleEditError" }));
    expect(apply({ kind: "insert-lines", at: 2, expect: "wo", lines: [] })).toThrow("offset 2 is not at the end of");
    expect(apply({ kind: "drop-recipient", email: "x@a.example", line: "cc" })).toThrow("x@a.example on the cc line");
  });

  it("leaves a body alone that could not be read, where no edit is one of the body", () => {
    const draft = draftOf(bodyOf(""), { body: missing("body") });
    const after = applyEdits(draft, [{ kind: "set-subject", expect: "Hello", text: "Bye" }]);
    expect(after).toEqual({ ...draft, subject: found("Bye") });
  });

  it("empties a subject, and fills one that was empty or unread", () => {
    const subjectAfter = (subject: Draft["subject"], expect: string, text: string) =>
      applyEdits(draftOf(bodyOf(""), { subject }), [{ kind: "set-subject", expect, text }]).subject;
    expect(subjectAfter(found("Hello"), "Hello", "")).toEqual(empty());
    expect(subjectAfter(empty(), "", "Hello")).toEqual(found("Hello"));
  });

  it("drops the one recipient that it names, by address and line, and knows when nobody is left", () => {
    const jane: Recipient = { line: "to", email: "jane@a.example" };
    const copy: Recipient = { line: "cc", email: "jane@a.example" };
    const joe: Recipient = { line: "cc", email: "joe@b.example" };
    const remaining = (recipients: Draft["recipients"], email: string, line: "to" | "cc") =>
      applyEdits(draftOf(bodyOf(""), { recipients }), [{ kind: "drop-recipient", email, line }]).recipients;
    const all = found([jane, copy, joe]);
    expect(remaining(all, copy.email, "cc")).toEqual(found([jane, joe]));
    expect(remaining(all, joe.email, "cc")).toEqual(found([jane, copy]));
    expect(remaining(found([jane]), jane.email, "to")).toEqual(empty());
    expect(remaining(unresolved([jane], ["Sales team"]), jane.email, "to")).toEqual(unresolved([], ["Sales team"]));
    expect(() => remaining(empty(), jane.email, "to")).toThrow(StaleEditError);
  });

  it("moves just what stands behind the words that it replaces", () => {
    const link = (text: string, at: [number, number]) => ({ text, href: `https://${text}.example/`, at });
    const body = bodyOf("aa bb cc dd", {
      links: [link("aa", [0, 2]), link("bb", [3, 5]), link("dd", [9, 11])],
      hidden: [
        [0, 3],
        [5, 6],
      ],
      faint: [
        [0, 11],
        [9, 11],
      ],
    });
    const after = bodyAfter(body, [{ kind: "replace", at: [3, 5], expect: "bb", text: "bbbb" }]);
    expect(after).toMatchObject({
      text: "aa bbbb cc dd",
      links: [link("aa", [0, 2]), link("dd", [11, 13])],
      hidden: [
        [0, 3],
        [7, 8],
      ],
      faint: [
        [0, 13],
        [11, 13],
      ],
    });
  });

  it("keeps a link that ends where the new words begin, or begins where the old ones end", () => {
    const links = [
      { text: "aa", href: "#1", at: [0, 2] as const },
      { text: "cc", href: "#2", at: [4, 6] as const },
    ];
    const after = bodyAfter(bodyOf("aabbcc", { links }), [{ kind: "replace", at: [2, 4], expect: "bb", text: "" }]);
    expect(after.links.map(({ at }) => at)).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it("gives the links in the order of the text, also of several that go in at once", () => {
    const body = bodyOf("first\nlast here", { links: [{ text: "here", href: "#0", at: [11, 15] }] });
    const line = (text: string) => [[{ text, href: `#${text}` }]];
    const after = bodyAfter(body, [
      { kind: "insert-lines", at: 5, expect: "first", lines: line("1") },
      { kind: "insert-lines", at: 15, expect: "last here", lines: line("2") },
    ]);
    expect(after.links.map(({ href, at }) => [href, after.text.slice(...at)])).toEqual([
      ["#1", "1"],
      ["#0", "here"],
      ["#2", "2"],
    ]);
  });

  it("gives a link other words where it is told", () => {
    const body = bodyOf("Stop here now", { links: [{ text: "here", href: "#", at: [5, 9] }] });
    const href = "https://a.example/stop";
    const after = bodyAfter(body, [{ kind: "set-link", at: [5, 9], expect: "here", href, text: "unsubscribe" }]);
    expect(after).toMatchObject({ text: "Stop unsubscribe now", links: [{ text: "unsubscribe", href, at: [5, 16] }] });
  });
});
