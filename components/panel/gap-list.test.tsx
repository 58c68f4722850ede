// @vitest-environment jsdom
import { expect, it } from "vitest";
import { mount } from "../../tests/gallery/mount.tsx";
import { GapList } from "./gap-list.tsx";

const wordsFor = async (language: string) => {
  const gaps = [{ reason: { kind: "language" as const, language }, titles: ["Offer an opt-out"] }];
  const { page } = await mount(<GapList gaps={gaps} />);
  return page.textContent ?? "";
};

it.each([
  ["th", "Thai"],
  ["sk", "Slovak"],
  ["vi", "Vietnamese"],
])("names the language that a check cannot read, %s, in words", async (language, name) => {
  expect(await wordsFor(language)).toContain(`cannot read ${name} yet`);
});

it("says so where the language could not be told", async () => {
  expect(await wordsFor("und")).toContain("language of the draft could not be told");
});
