// @vitest-environment jsdom
import { afterEach, describe, expect, test } from "vitest";
import { ownWords } from "./own-words.ts";
import { readDraft } from "./read-draft.ts";

/** A form without a body, in a page of the given title. */
function read(parts: string, title = "Inbox - marta@brightloop.example - Gmail") {
  document.title = title;
  document.body.innerHTML = `<a href="https://accounts.google.com/SignOutOptions?x" aria-label="Google アカウント: Marta (chip@brightloop.example)"></a>
    <main><div class="M9"><form><input name="subjectbox">${parts}</form></div></main>`;
  const root = document.querySelector<HTMLElement>(".M9");
  if (!root) throw new Error("no form");
  return readDraft(root, undefined);
}

/** As the From row shows it, with marks of the writing direction around the address. */
const fromRow = (text: string) => `<div><span class="az2">${text}</span></div>`;

afterEach(() => {
  document.body.replaceChildren();
  document.title = "";
});

describe("who a mail goes out from", () => {
  const alias = { state: "found", value: { email: "sales@brightloop.example", name: "Marta" } };

  test("is the sender that the form shows, where it keeps none for sending", () => {
    const shown = fromRow("Marta &lt;\u202asales@brightloop.example\u202c&gt;");
    expect(read(`<input name="from" value="">${shown}`).from).toEqual(alias);
    expect(read(shown).from).toEqual(alias);
  });

  test("is not known where the form shows a name alone, since the account is only one of several", () => {
    expect(read(fromRow("Sales")).from.state).toBe("missing");
  });

  test("is the account of the page's title, never an address of the subject", () => {
    const own = { state: "found", value: { email: "marta@brightloop.example" } };
    expect(read("", "call rui@cliente.example - marta@brightloop.example - Gmail").from).toEqual(own);
    const button = { state: "found", value: { email: "chip@brightloop.example" } };
    expect(read("", "call rui@cliente.example").from).toEqual(button);
    expect(read("", "rui@cliente.example - Gmail").from).toEqual(button);
  });
});

test("a mail is new though Gmail has written “undefined” where an answered message would stand", () => {
  const draft = read(
    '<input type="hidden" name="rm" value="undefined"><input type="hidden" name="uet" value="undefined">',
  );
  expect([draft.kind, draft.lastInbound]).toEqual([{ state: "found", value: "new" }, { state: "empty" }]);
});

test("files in a markup that we do not know are not taken for no files", () => {
  expect(read('<div class="GM"><div></div></div>').attachments.state).toBe("empty");
  expect(read('<div class="GM"><div class="new">deck.pdf (212K)</div></div>').attachments.state).toBe("missing");
});

describe("the words of a received message", () => {
  const words = (html: string) => {
    const body = document.createElement("div");
    body.innerHTML = html;
    return ownWords(body);
  };
  const folded = (html: string) =>
    `<div class="HOEnZb adL"><div class="adm"><div class="ajR h4"></div></div>${html}</div>`;

  test("end where Gmail folds away what is known, however it is quoted", () => {
    expect(words(`Fine.${folded('<div class="im">Reply STOP to opt out.</div>')}`)).toBe("Fine.");
  });

  test("are all of them where everything is folded away", () => {
    expect(words(folded("Take me off the list."))).toBe("Take me off the list.");
  });

  test("leave out what a mail of plain text quotes, with the line that says whose it is", () => {
    const quoted =
      "On Mon, Marta &lt;marta@brightloop.example&gt; wrote:<br>&gt; Hi Rui,<br>&gt; reply STOP to opt out.<br>";
    expect(words(`Fine with me.<br><br>${quoted}`)).toBe("Fine with me.");
    expect(words("&gt; reply STOP to opt out.<br><br>Please do not write again.")).toContain("do not write again");
  });
});
