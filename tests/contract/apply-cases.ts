import type { Edit } from "../../lib/core/edit.ts";

/** A body and edits to it, named by what the user would see. */
export interface ApplyCase {
  name: string;
  html: string;
  /** Made from the text as read, so that offsets need not be counted. */
  edits(text: string): Edit[];
  /** The HTML that must come out, where one is worth fixing. */
  result?: string;
}

/** The signature and the quoted thread as each webmail writes them. */
const dialects = {
  gmail: {
    signature:
      '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><div>Ann</div><div><b>Acme</b></div></div></div>',
    quote:
      '<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Monday, Priya wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div dir="ltr">old words</div></blockquote></div>',
  },
  outlook: {
    signature: '<div id="Signature"><div>Ann</div><div><b>Acme</b></div></div>',
    quote:
      '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Priya</div><div>old words</div>',
  },
} as const;

const footerHtml =
  '<div><br></div><div>Acme Ltd, 1 Main St</div><div>Rather not? <a href="https://acme.example/u">Unsubscribe</a></div>';

/** The footer, after the line that ends with `words` (the last line by default). */
export function footerAfter(text: string, words = text.slice(text.lastIndexOf("\n") + 1)): Edit {
  const at = text.indexOf(words, text.lastIndexOf(`\n${words}`)) + words.length;
  return {
    kind: "insert-lines",
    at,
    expect: text.slice(text.lastIndexOf("\n", at - 1) + 1, at),
    lines: [
      [{ text: "" }],
      [{ text: "Acme Ltd, 1 Main St" }],
      [{ text: "Rather not? " }, { text: "Unsubscribe", href: "https://acme.example/u" }],
    ],
  };
}

/** One more line after the line that ends with `words`. */
export function lineAfter(text: string, words: string, line: string): Edit {
  const at = text.indexOf(words) + words.length;
  return {
    kind: "insert-lines",
    at,
    expect: text.slice(text.lastIndexOf("\n", at - 1) + 1, at),
    lines: [[{ text: line }]],
  };
}

/** Other words in the place of `words`. */
export function replaced(text: string, words: string, by: string): Edit {
  const start = text.indexOf(words);
  return { kind: "replace", at: [start, start + words.length], expect: words, text: by };
}

function linked(text: string, words: string, href: string, by?: string): Edit {
  const start = text.indexOf(words);
  const edit = { kind: "set-link", at: [start, start + words.length], expect: words, href } as const;
  return by === undefined ? edit : { ...edit, text: by };
}

/** The cases in the dialect of one webmail. */
export const applyCasesOf = (client: keyof typeof dialects): ApplyCase[] => casesWith(dialects[client]);

const casesWith = ({ signature, quote }: Record<"signature" | "quote", string>): ApplyCase[] => [
  {
    name: "a footer goes below the last line",
    html: "<div>Hi</div><div>hello world</div>",
    edits: (text) => [footerAfter(text)],
    result: `<div>Hi</div><div>hello world</div>${footerHtml}`,
  },
  {
    name: "a footer goes below text that stands in no block",
    html: "Hi there<div>hello world</div>",
    edits: (text) => [footerAfter(text)],
    result: `Hi there<div>hello world</div>${footerHtml}`,
  },
  {
    name: "a footer goes below lines that are parted by line breaks",
    html: "Hi<br><br>hello <b>w</b>orld<br>",
    edits: (text) => [footerAfter(text)],
  },
  { name: "a footer goes into an editor without a word", html: "<br>", edits: (text) => [footerAfter(text)] },
  {
    name: "a footer goes into an editor with one empty line",
    html: "<div><br></div>",
    edits: (text) => [footerAfter(text)],
  },
  {
    name: "a footer goes into a draft that was opened again",
    html: '<div dir="ltr">Hi<div><br></div><div>hello</div></div>',
    edits: (text) => [footerAfter(text)],
    result: `<div dir="ltr">Hi<div><br></div><div>hello</div>${footerHtml}</div>`,
  },
  {
    name: "a footer goes right behind the signature, not into it",
    html: `<div>hello</div><div><br></div>${signature}`,
    edits: (text) => [footerAfter(text)],
    result: `<div>hello</div><div><br></div>${signature}${footerHtml}`,
  },
  {
    name: "a footer goes behind a signature within a draft that was opened again",
    html: `<div dir="ltr">hello<div><br></div>${signature}</div>`,
    edits: (text) => [footerAfter(text)],
    result: `<div dir="ltr">hello<div><br></div>${signature}${footerHtml}</div>`,
  },
  {
    name: "a footer goes between the signature and the quoted thread",
    html: `<div>hello</div>${signature}<br>${quote}`,
    edits: (text) => [footerAfter(text, "Acme")],
    result: `<div>hello</div>${signature}${footerHtml}<br>${quote}`,
  },
  {
    name: "a footer goes before the quoted thread",
    html: `<div>hello</div>${quote}`,
    edits: (text) => [footerAfter(text)],
    result: `<div>hello</div>${footerHtml}${quote}`,
  },
  {
    name: "a footer goes before the quoted thread of an answer in one block",
    html: `<div dir="ltr">hello<div>there</div></div><br>${quote}`,
    edits: (text) => [footerAfter(text, "there")],
  },
  {
    name: "a line goes before the signature",
    html: `<div>hello</div>${signature}`,
    edits: (text) => [lineAfter(text, "hello", "I write because of your talk.")],
    result: `<div>hello</div><div>I write because of your talk.</div>${signature}`,
  },
  {
    name: "a line goes between two others",
    html: "<div>Hi,</div><div><br></div><div>body</div>",
    edits: (text) => [lineAfter(text, "Hi,", "new")],
    result: "<div>Hi,</div><div>new</div><div><br></div><div>body</div>",
  },
  {
    name: "a footer goes below a list at the end",
    html: "<div>two things:</div><ul><li>one</li><li>two</li></ul>",
    edits: (text) => [footerAfter(text)],
    result: `<div>two things:</div><ul><li>one</li><li>two</li></ul>${footerHtml}`,
  },
  {
    name: "a footer goes below a table at the end",
    html: "<div>prices:</div><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table><div><br></div>",
    edits: (text) => [footerAfter(text)],
  },
  {
    name: "a word is replaced and its formatting stays",
    html: '<div>a <b>bold word</b> <font color="#ff0000">c</font></div><div>d</div>',
    edits: (text) => [replaced(text, "bold word", "boldly")],
    result: '<div>a <b>boldly</b> <font color="#ff0000">c</font></div><div>d</div>',
  },
  {
    name: "words in large type keep their type",
    html: '<div><span style="font-size:large;background-color:rgb(255,0,0)">big text</span></div><div>k</div>',
    edits: (text) => [replaced(text, "text", "txt")],
    result: '<div><span style="font-size:large;background-color:rgb(255,0,0)">big txt</span></div><div>k</div>',
  },
  {
    name: "words that reach over formatting are replaced",
    html: "<div>one <b>two</b> three <i>four</i></div>",
    edits: (text) => [replaced(text, "two three", "2 3")],
  },
  {
    name: "words are taken away and the line stays",
    html: "<div>one two three</div><div>four</div>",
    edits: (text) => [replaced(text, "two ", ""), replaced(text, "four", "")],
  },
  {
    name: "a whole line is taken away",
    html: "<div>one</div><div>two</div><div>three</div>",
    edits: (text) => [replaced(text, "two\n", "")],
    result: "<div>one</div><div>three</div>",
  },
  {
    name: "a link gets another target and keeps its words",
    html: '<div>x <a href="#" target="_blank">leave the list</a> y</div><div>z</div>',
    edits: (text) => [linked(text, "leave the list", "https://acme.example/u")],
    result: '<div>x <a href="https://acme.example/u" target="_blank">leave the list</a> y</div><div>z</div>',
  },
  {
    name: "a link gets another target and other words",
    html: '<div>x <a href="#">here</a> y</div>',
    edits: (text) => [linked(text, "here", "mailto:out@acme.example", "unsubscribe")],
    result: '<div>x <a href="mailto:out@acme.example">unsubscribe</a> y</div>',
  },
  {
    name: "plain words become a link",
    html: "<div>reply or unsubscribe here</div>",
    edits: (text) => [linked(text, "unsubscribe", "https://acme.example/u")],
    result: '<div>reply or <a href="https://acme.example/u">unsubscribe</a> here</div>',
  },
  {
    name: "several edits in one list are one step",
    html: '<div>one two</div><div>mid <a href="#">u</a></div><p style="color:red">three <i>four</i></p><div>end</div>',
    edits: (text) => [
      replaced(text, "two", "2"),
      linked(text, "u", "https://acme.example/u"),
      replaced(text, "four", "4"),
      footerAfter(text),
    ],
    result: `<div>one 2</div><div>mid <a href="https://acme.example/u">u</a></div><p style="color:red">three <i>4</i></p><div>end</div>${footerHtml}`,
  },
];
