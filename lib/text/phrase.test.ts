import { describe, expect, it } from "vitest";
import { type Part, PhraseError, parsePhrase, type Way } from "./phrase.ts";

/** Each way to say a phrase as one line; alternatives of one word stand with a stroke between. */
const waysOf = (phrase: string) => parsePhrase(phrase).ways.flatMap(linesOf);

function linesOf(way: Way): string[] {
  return way.reduce<string[]>(
    (lines, part) => lines.flatMap((line) => partLines(part).map((more) => [line, more].filter(Boolean).join(" "))),
    [""],
  );
}

function partLines(part: Part): string[] {
  if ("gap" in part) return [`..${part.gap}`];
  return "words" in part ? [part.words.join("/")] : part.ways.flatMap(linesOf);
}

describe("a phrase", () => {
  it.each([
    ["Unsubscribe", ["unsubscribe"]],
    ["opt-out", ["opt out"]],
    ["don't e-mail", ["don t email"]],
    ["stop (mailing|writing to) us", ["stop mailing us", "stop writing to us"]],
    ["opt(ed|ing)? out", ["opted/opting/opt out"]],
    ["organi(s|z)ed", ["organised/organized"]],
    ["mails?", ["mails/mail"]],
    ["(please)? stop", ["please stop", "stop"]],
    ["reply ..3 stop", ["reply ..3 stop"]],
    ["désabonn*", ["desabonn*"]],
    ["*straße <num>", ["*strasse <num>"]],
    ["配信停止", ["配 信 停 止"]],
    ["you('re| are) in", ["you re/are in"]],
  ])("%s is said as %j", (phrase, ways) => {
    expect(waysOf(phrase)).toEqual(ways);
  });

  it.each([
    ["(stop", "not closed"],
    ["stop)", "not opened"],
    ["(stop)?", "empty"],
    ["..3 stop", "gap"],
    ["stop(ped now)", "endings"],
    ["stop (now ..2)?", "gap"],
    [`a${"b?".repeat(40)}`, "ways"],
  ])("%s is refused, since it says why: %s", (phrase, why) => {
    expect(() => parsePhrase(phrase)).toThrow(PhraseError);
    expect(() => parsePhrase(phrase)).toThrow(why);
  });
});
