// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { censoredHtml } from "../../lib/mail/censored-html.ts";
import { lookInside } from "../../lib/mail/look.ts";
import { mapText } from "../../lib/mail/text-map.ts";
import { hostileHtml } from "./hostile-html.ts";
import { patience, runs } from "./runs.ts";

const options = {
  isQuote: (element: Element) => element.classList.contains("gmail_quote"),
  isSignature: (element: Element) => element.classList.contains("gmail_signature"),
  lookInside,
  skip: (element: Element) => element.localName.includes("-"),
};

function editorOf(html: string): HTMLElement {
  const editor = document.createElement("div");
  editor.innerHTML = html;
  return editor;
}

describe("any markup in an editor", () => {
  it(
    "is read without a change to it, and each span leads to the page and back",
    () => {
      fc.assert(
        fc.property(hostileHtml, (html) => {
          const editor = editorOf(html);
          const before = editor.innerHTML;
          const map = mapText(editor, options);
          const { text, links, hidden, faint, signature } = map;
          for (const [start, end] of [
            ...links.map(({ at }) => at),
            ...hidden,
            ...faint,
            ...(signature ? [signature] : []),
          ]) {
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
            expect(map.rangeOf([start, end])).toBeDefined();
          }
          for (const offset of [0, text.length >> 1, text.length]) {
            const place = map.positionOf(offset);
            if (place && place.node !== editor) expect(map.offsetOf(place)).toBe(offset);
          }
          expect(editor.innerHTML).toBe(before);
        }),
        runs(80),
      );
    },
    patience,
  );

  it(
    "names nobody once it is censored",
    () => {
      fc.assert(
        fc.property(hostileHtml, (html) => {
          const editor = editorOf(`${html}<p>Zebulon Quillfeather zq@quillfeather.example</p>`);
          expect(censoredHtml({ root: editor, others: [] })).not.toMatch(/zebulon|quillfeather/i);
        }),
        runs(25),
      );
    },
    patience,
  );
});
