import { describe, expect, it } from "vitest";
import { findHarassment } from "./find-harassment.ts";
import { readPlain } from "./reading.ts";

const letter = "We met the board on Monday, went through the figures and agreed on the plan. ".repeat(14);

describe("findHarassment", () => {
  it("takes what a short text says of anybody as meant", () => {
    expect(findHarassment(readPlain("He is an idiot."))).toMatchObject([{ kind: "insult", direct: true }]);
  });

  it("leaves open whom an insult in a letter is meant for", () => {
    expect(findHarassment(readPlain(`He is an idiot. ${letter}`))).toMatchObject([{ kind: "insult", direct: false }]);
  });

  it("takes an insult at the reader of a letter as meant", () => {
    expect(findHarassment(readPlain(`You are an idiot. ${letter}`))).toMatchObject([{ kind: "insult", direct: true }]);
  });

  it("lets a letter tell of trolls and clowns", () => {
    expect(findHarassment(readPlain(`The clown of the troupe played a moron. ${letter}`))).toEqual([]);
  });

  it("takes a group within an insult as the one that is demeaned", () => {
    expect(findHarassment(readPlain("Los inmigrantes son una plaga."))).toMatchObject([{ kind: "hate" }]);
  });

  it("reads what stands wholly in quotation marks as the writer's own", () => {
    expect(findHarassment(readPlain("\u201cYou are an idiot.\u201d"))).toHaveLength(1);
    expect(findHarassment(readPlain("The log said \u201cyou are an idiot\u201d and stopped."))).toEqual([]);
  });
});
