// @vitest-environment jsdom
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { lookInside } from "./look.ts";
import { mapText, type TextMap } from "./text-map.ts";

const options = {
  isQuote: (element: Element) => element.classList.contains("gmail_quote"),
  isSignature: (element: Element) => element.classList.contains("gmail_signature"),
  lookInside,
  skip: (element: Element) => element.localName.includes("-"),
};

const texts: readonly [name: string, html: string, text: string][] = [
  ["an empty line between two", "<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
  ["line breaks without blocks", "a<br><br>b", "a\n\nb"],
  ["a line break that only ends its block", "<div>a<br></div><div>b</div>", "a\nb"],
  ["an empty last line", "<div>a</div><div><br></div>", "a\n"],
  ["an empty first line", "<div><br></div><div>a</div>", "\na"],
  ["an editor without a word", "<div><br></div>", ""],
  ["an editor without anything", "", ""],
  ["white space as the page shows it", "<p> a  b\n c <b> d</b> </p> <p>e</p>", "a b c d\ne"],
  ["no-break spaces", "a&nbsp;&nbsp;b&nbsp;", "a  b "],
  ["lists and tables", "<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>", "a\nb\nc\nd"],
  ["preformatted lines", "<pre>a\n\n  b</pre>c", "a\n\n  b\nc"],
  ["invisible characters inside a word", "un\u00adsub\u200bscribe", "unsubscribe"],
  ["joined emoji", "👩\u200d💻 ok", "👩\u200d💻 ok"],
  ["scripts, styles and comments", "a<script>x</script><style>y</style><!-- z --><template>t</template>b", "ab"],
  ["another extension's element", "a<grammarly-popup>3 issues</grammarly-popup>b", "ab"],
  ["a quoted thread", '<div>a</div><div class="gmail_quote">old</div>', "a"],
  ["a picture alone in its line", "<div>a</div><div><img></div><div>b</div>", "a\n\nb"],
];

describe("the text of an editor", () => {
  for (const [name, html, text] of texts) {
    test(`is right for ${name}, in a browser and without one`, () => {
      expect(mapText(inBrowser(html), options).text).toBe(text);
      expect(mapText(withoutBrowser(html), options).text).toBe(text);
    });
  }
});

test("links keep their words and their target as written", () => {
  const { text, links } = mapText(inBrowser('go <a href="#">here </a>or <a href=""><img></a><a>no</a>'), options);
  expect(links.map(({ href, at }) => [href, text.slice(...at)])).toEqual([
    ["#", "here"],
    ["", ""],
  ]);
});

test("the signature and hidden words are spans of the text", () => {
  const map = mapText(
    inBrowser('<div>a <span hidden>b <i hidden>c</i></span></div><div class="gmail_signature"><div>d</div>e</div>f'),
    options,
  );
  expect(map.text.slice(...(map.signature ?? [0, 0]))).toBe("d\ne");
  expect(map.hidden.map((span) => map.text.slice(...span))).toEqual(["b c"]);
});

test("words that are tiny or pale are faint, and a picture or a background behind white ones shows them", () => {
  const look = (html: string) => {
    const { text, hidden, faint } = mapText(inBrowser(html), options);
    return { hidden: hidden.map((span) => text.slice(...span)), faint: faint.map((span) => text.slice(...span)) };
  };
  expect(look('a <span style="font-size:4px">tiny</span> <font color="#ddd">pale</font> b')).toEqual({
    hidden: [],
    faint: ["tiny pale"],
  });
  expect(
    look('<font color="white">gone</font><table bgcolor="#003366"><td style="color:#fff">button</td></table>'),
  ).toEqual({
    hidden: ["gone"],
    faint: [],
  });
  expect(look('<div style="background:url(x.png)"><b style="color:#fff">banner</b></div>')).toEqual({
    hidden: [],
    faint: [],
  });
  expect(look('<div style="font-size:0"><p style="font-size:14px">seen</p>not</div>')).toEqual({
    hidden: ["not"],
    faint: [],
  });
  expect(look('<div style="display:none"><p style="font-size:14px">preview</p></div>').hidden).toEqual(["preview"]);
  expect(look('<p style="color: rgb(34, 34, 34); font-size: small">plain</p>')).toEqual({ hidden: [], faint: [] });
});

test("pictures are read with their size, and fields for typing are counted", () => {
  const html =
    '<img alt="Logo" width="120" style="height:40px"><img style="width:1px"><div hidden><img alt="x"></div>' +
    '<input name="user"><input type="password"><input type="submit"><textarea></textarea>';
  for (const root of [inBrowser(html), withoutBrowser(html)]) {
    const { images, inputs } = mapText(root, options);
    expect(images).toEqual([
      { alt: "Logo", width: 120, height: 40 },
      { alt: "", width: 1 },
    ]);
    expect(inputs).toBe(3);
  }
});

test("every span leads to the words in the page, and back", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const root = inBrowser(randomHtml(seed));
    const map = mapText(root, options);
    for (let start = 0; start < map.text.length; start++) {
      expectRoundTrip(map, start, seed);
    }
  }
});

test("a span that is not in the text leads nowhere", () => {
  const map = mapText(inBrowser("abc"), options);
  expect(map.rangeOf([1, 9])).toBeUndefined();
  expect(map.rangeOf([2, 1])).toBeUndefined();
});

test("a caret beside a block or in an empty line has its offset", () => {
  const root = inBrowser("<div>abc</div><div><br></div><div>de</div>");
  const map = mapText(root, options);
  const [first, second] = [root.children[0], root.children[1]];
  if (!first || !second) throw new Error("no blocks");
  expect(map.offsetOf({ node: first, offset: 1 })).toBe(3);
  expect(map.offsetOf({ node: second, offset: 0 })).toBe(4);
  expect(map.offsetOf({ node: root, offset: 2 })).toBe(5);
  expect(map.offsetOf({ node: root, offset: 3 })).toBe(7);
});

test("5,000 blocks inside one another are read", () => {
  const root = withoutBrowser("");
  let inner = root;
  for (let depth = 0; depth < 5_000; depth++) inner = inner.appendChild(root.ownerDocument.createElement("div"));
  inner.append("deep");
  expect(mapText(root, options).text).toBe("deep");
});

function expectRoundTrip(map: TextMap, start: number, seed: number): void {
  const words = map
    .rangeOf([start, start + 1])
    ?.toString()
    .replace(/[\s\u00a0]/g, " ");
  const unit = map.text[start];
  if (unit !== "\n") expect(words?.replace(/[\u00ad\u200b]/g, ""), `seed ${seed}, offset ${start}`).toBe(unit);
  const position = map.positionOf(start);
  expect(position && map.offsetOf(position), `seed ${seed}, offset ${start}`).toBe(start);
}

function inBrowser(html: string): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = html;
  return root;
}

function withoutBrowser(html: string): Element {
  return parseHTML(`<html><body>${html}</body></html>`).document.body;
}

/** HTML like a mail's, the same for the same seed. */
function randomHtml(seed: number): string {
  let state = seed * 2654435761;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const words = ["one", "two  spaces", " edge ", "s\u00adoft", "&nbsp;", "\n", "ünï", "😀", ""];
  const inline = (): string =>
    [words[next(words.length)], `<b>${words[next(words.length)]}</b>`, '<a href="#">link</a>', "<br>"][next(4)] ?? "";
  const block = (depth: number): string => {
    const content = Array.from({ length: 1 + next(4) }, () =>
      depth > 0 && next(3) === 0 ? block(depth - 1) : inline(),
    );
    const tag = ["div", "p", "li", "span"][next(4)];
    return `<${tag}>${content.join("")}</${tag}>`;
  };
  return Array.from({ length: 1 + next(5) }, () => block(2)).join("");
}
