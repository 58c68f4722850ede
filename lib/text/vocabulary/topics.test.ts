import { describe, expect, it } from "vitest";
import { parsePhrase } from "../phrase.ts";
import { optOutRequestTopic } from "./opt-out-request/topic.ts";
import { robotTopic } from "./robot/topic.ts";
import { topics } from "./topics.ts";

const phrases = [...topics, optOutRequestTopic, robotTopic].flatMap((topic) =>
  Object.entries(topic).flatMap(([language, concepts]) =>
    Object.entries(concepts).flatMap(([concept, all]) => all.map((phrase) => ({ language, concept, phrase }))),
  ),
);

describe("the vocabulary", () => {
  it("can be read, each phrase of it", () => {
    const broken = phrases.flatMap(({ language, concept, phrase }) => {
      try {
        parsePhrase(phrase);
        return [];
      } catch (error) {
        return [`${language} ${concept}: ${String(error)}`];
      }
    });
    expect(broken).toEqual([]);
  });

  it("says nothing twice in one concept of one language", () => {
    const seen = new Set<string>();
    const twice = phrases.filter(({ language, concept, phrase }) => {
      const key = `${language} ${concept} ${phrase}`;
      return seen.has(key) || !seen.add(key);
    });
    expect(twice).toEqual([]);
  });
});
