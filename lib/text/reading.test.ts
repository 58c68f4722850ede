import { describe, expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import { matchSize } from "./match-order.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { PhraseIndex } from "./phrase-index.ts";
import { tablesOf } from "./phrase-tables.ts";
import { readingOf, readPlain } from "./reading.ts";
import { takeTokens, tokensOf } from "./tokens.ts";
import { unitsOf } from "./units.ts";

const wordsOf = (text: string) => {
  const { starts, ends } = tokensOf(text);
  return Array.from(starts, (start, index) => text.slice(start, ends[index]));
};

/** What an index of some phrases, of one concept each, finds in a text. */
function indexOf(...phrases: string[]): (text: string) => string[] {
  const index = new PhraseIndex();
  for (const phrase of phrases) index.add(tablesOf([["a", [phrase]]]), [0], 0);
  return (text) => {
    const tokens = tokensOf(text);
    const units = unitsOf(text);
    const { data, count } = index.match(text, units, takeTokens(text, units));
    return Array.from({ length: count / matchSize }, (_, match) => {
      const [first = 0, last = 0] = data.subarray(match * matchSize + 2);
      return text.slice(tokens.starts[first], tokens.ends[last]);
    });
  };
}

describe("the words of a text", () => {
  it.each([
    ["Don’t e-mail me.", ["Don", "t", "e-mail", "me"]],
    ["e - mail, don ' t", ["e - mail", "don", "t"]],
    ["5,000 followers for $49.50 or 30 %", ["5,000", "followers", "for", "$49.50", "or", "30 %"]],
    ["50€ to first.last@northwind.example", ["50€", "to", "first.last@northwind.example"]],
    [
      "See https://northwind.example/a?b=1). Or www.northwind.example.",
      ["See", "https://northwind.example/a?b=1", "Or", "www.northwind.example"],
    ],
    ["Hi {{first_name}} at [Company]", ["Hi", "{{first_name}}", "at", "[Company]"]],
    ["配信停止", ["配", "信", "停", "止"]],
    ["désa\u00adbonner", ["désa\u00adbonner"]],
    ["\ud83d\ude00 hi \ud83d", ["\ud83d\ude00", "hi", "\ud83d"]],
    ["", []],
  ])("%j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe("a phrase is found", () => {
  it.each([
    ["over a line that was wrapped", "no longer wish", "If you no longer\nwish", ["no longer\nwish"]],
    ["whatever accents and case", "desabonn*", "Vous DÉSABONNER", ["DÉSABONNER"]],
    ["with words between", "reply ..3 stop", "reply with the word STOP", ["reply with the word STOP"]],
    ["at the start of a line", "^hi", "hi\nhi, hi", ["hi", "hi"]],
    ["the longest way", "opt out (please)?", "opt out please", ["opt out please"]],
    ["the longest way, from a word that may stand alone", "noticed (that)?", "I noticed that", ["noticed that"]],
    ["in a script without spaces", "配信停止", "今後の配信停止を", ["配信停止"]],
    ["by its ending", "*strasse <num>", "Bahnhofstraße 5", ["Bahnhofstraße 5"]],
    [
      "from its rarest word to both sides",
      "we (can|could)? ..1 sell",
      "So we could also sell it",
      ["we could also sell"],
    ],
    ["by groups in groups", "(a|b c) (d (e|f)?|g)", "x b c d f y a g", ["b c d f", "a g"]],
    [
      "over two gaps that nothing parts",
      "reply ..1 (please)? ..1 stop",
      "reply with word stop",
      ["reply with word stop"],
    ],
    ["with a capital", "at <cap>", "at home, at Harborline", ["at Harborline"]],
    ["each of two that overlap", "stop it|it now", "stop it now", ["stop it", "it now"]],
  ])("%s", (_how, phrase, text, found) => {
    expect(indexOf(phrase)(text)).toEqual(found);
  });

  it.each([
    ["beyond the end of a sentence", "stop it", "Please stop. It works."],
    ["with too many words between", "reply ..2 stop", "reply with the one word stop"],
    ["in the midst of a word", "sell", "resells"],
  ])("not %s", (_how, phrase, text) => {
    expect(indexOf(phrase)(text)).toEqual([]);
  });

  it("after a phrase was added that makes a known word mean more", () => {
    const index = new PhraseIndex();
    const units = unitsOf("stop it");
    const count = () => index.match("stop it", units, takeTokens("stop it", units)).count / matchSize;
    index.add(tablesOf([["a", ["stop now"]]]), [0], 0);
    expect(count()).toBe(0);
    index.add(tablesOf([["b", ["stop it"]]]), [1], 0);
    expect(count()).toBe(1);
  });
});

describe("a reading", () => {
  const mail =
    "Hi Anna,\n\nWe help you.\n\nIf you prefer not to hear from us, unsubscribe: https://northwind.example/x";

  it("gives offsets of the whole text", () => {
    const [hint] = readPlain(mail).hits("opt-out.hint");
    expect(hint && mail.slice(...hint.at)).toBe(hint?.phrase);
    const [link] = readPlain(mail).marks.filter(({ kind }) => kind === "url");
    expect(link && mail.slice(...link.at)).toBe("https://northwind.example/x");
  });

  it("numbers sentences over paragraphs", () => {
    const { sentences, sentenceAt } = readPlain(mail);
    expect(sentences.map((span) => mail.slice(...span))[1]).toBe("We help you.");
    expect(sentenceAt(mail.indexOf("help"))).toBe(1);
  });

  it("is the same whether or not its paragraphs were read before", () => {
    const before = readPlain(`${mail} A`).hits("opt-out.hint");
    readPlain("Prosze mnie wypisac z listy. Добрый день");
    expect(readPlain(`${mail} A`).hits("opt-out.hint")).toEqual(before);
  });

  it("does not see hidden words", () => {
    const text = "Hello unsubscribe there";
    const body = { ...emptyBody(), text, hidden: [[6, 17]] as const };
    expect(readingOf({ ...body, hidden: [[6, 17]] }).hits("opt-out.hint")).toEqual([]);
  });
});

describe("paragraphs", () => {
  it("are parted by empty lines, and cover all that is not white space", () => {
    const text = "\n\n a\nb \n\u00a0\n\nc\n\n";
    expect(paragraphsOf(text).map((span) => text.slice(...span))).toEqual(["a\nb ", "c"]);
  });

  it.each(["a ", "ab\n", "x. ", "y"])("are cut where they have no end: 100 kB of %j", (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const spans = paragraphsOf(text);
    expect(spans.length).toBeGreaterThan(5);
    expect(Math.max(...spans.map(([start, end]) => end - start))).toBeLessThan(13_000);
    spans.slice(1).forEach(([start], index) => {
      expect(text.slice(spans[index]?.[1], start).trim()).toBe("");
    });
  });
});

it("takes time in proportion to the text, whatever it is", () => {
  for (const unit of [
    "reply stop ",
    "opt ",
    "if you no longer wish ",
    "{{",
    "e - mail ",
    "a@",
    "é\u0301",
    "[",
    "www.",
    "1,",
    "。",
  ]) {
    const time = (length: number) => {
      const text = unit.repeat(length / unit.length);
      const start = performance.now();
      readPlain(`${text}${start}`);
      return performance.now() - start;
    };
    time(20_000);
    // Ten times the text may take ten times as long; the rest is for a busy machine.
    expect(time(200_000), unit).toBeLessThan(40 * Math.max(2, time(20_000)));
  }
});
