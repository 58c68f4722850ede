import fc from "fast-check";
import { hostileText } from "./hostile-text.ts";

const names =
  "div p span b a ul li table tr td pre br img style script template svg math noscript title textarea select form input iframe object blockquote h1 x-widget".split(
    " ",
  );

const attribute = fc.oneof(
  fc.constantFrom(
    'hidden=""',
    'class="gmail_quote"',
    'class="gmail_signature"',
    'id="appendonsend"',
    'style="display:none"',
    'style="font-size:0"',
    'style="color:#fff;background:url(javascript:1)"',
    'contenteditable="false"',
    'href="javascript:alert(1)"',
    'href="https://x.example"',
    'href=" \u202ehttps://y.example"',
    'src="cid:1"',
    'dir="rtl"',
  ),
  fc
    .tuple(fc.constantFrom("href", "style", "alt", "class", "title"), hostileText)
    .map(([name, value]) => `${name}="${value.replaceAll('"', "&quot;")}"`),
);

/** Markup that is nested, cut off, wrongly closed and full of what a mail may not hold. */
export const hostileHtml: fc.Arbitrary<string> = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie("node"), { maxLength: 5 }).map((parts) => parts.join("")),
  node: fc.oneof(
    { maxDepth: 6, depthSize: "small" },
    { weight: 4, arbitrary: hostileText.map((text) => text.replaceAll("<", "&lt;")) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        "&nbsp;",
        "&#x202e;",
        "&#0;",
        "&",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "</div>",
        "<",
        "<b",
        "</",
        "<br>",
      ),
    },
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...names), fc.array(attribute, { maxLength: 3 }), tie("nodes"), fc.boolean())
        .map(
          ([name, attributes, inner, isClosed]) =>
            `<${[name, ...attributes].join(" ")}>${inner}${isClosed ? `</${name}>` : ""}`,
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie("nodes"), fc.integer({ min: 1, max: 300 }))
        .map(([inner, depth]) => `${"<b>".repeat(depth)}${inner}`),
    },
  ),
})).nodes;
