// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { PanelView } from "../../components/panel/panel-view.tsx";
import { countryCodes } from "../../lib/i18n/country-codes.ts";
import { panelInWords } from "../../lib/i18n/in-words.ts";
import { footerLanguages } from "../../lib/text/vocabulary/footer-words.ts";
import { galleryLanguage } from "../gallery/gallery-language.ts";
import { mount } from "../gallery/mount.tsx";
import { OptionsScene } from "../gallery/options-scene.tsx";
import { optionsScenes } from "../gallery/options-scenes.ts";
import { panelScenes } from "../gallery/panel-scenes.ts";
import { close, open } from "../gallery/pseudo.ts";

const noActions = {
  fix: async () => "held" as const,
  fixAllSafe: async () => "held" as const,
  reveal: async () => true,
  ignore: async () => {},
  callWrong: async () => {},
  setPause: async () => {},
  undoIgnore: async () => {},
  chooseCountry: async () => {},
  settleRequest: async () => {},
  openOptions: () => {},
};
const spokenAttributes = ["aria-label", "title", "placeholder", "alt"];
const pseudo = await galleryLanguage("pseudo");

/** What is in brackets came from a catalogue; names of countries and languages come from the browser. */
const translated = new RegExp(`${open}[^${open}${close}]*${close}`, "g");
const browserNames = new Set([
  ...[...countryCodes, "EU"].map((code) => pseudo.countryName(code)),
  ...footerLanguages.map((code) => pseudo.languageName(code)),
]);

/**
 * What is read or heard on a page and stands in no catalogue; without the product's name, what names its own language, what
 * users wrote themselves (it finds its own direction) or what is code, and what the scene put there.
 */
function untranslated(page: HTMLElement, scene: unknown): string[] {
  const given = JSON.stringify(scene) ?? "";
  const isGiven = (text: string) => given.includes(JSON.stringify(text).slice(1, -1));
  return spokenIn(page)
    .flatMap((text) => withoutTranslated(text).split(/[,·\n]/))
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && text !== "Goodsend")
    .filter((text) => !isGiven(text) && !browserNames.has(text));
}

/** One text may stand within another. */
function withoutTranslated(text: string): string {
  const rest = text.replace(translated, "");
  return rest === text ? text : withoutTranslated(rest);
}

function spokenIn(shown: HTMLElement): string[] {
  const page = shown.cloneNode(true) as HTMLElement;
  // An address is one text, wherever it may break.
  for (const mark of page.querySelectorAll("wbr")) {
    mark.nextSibling?.before(`${mark.previousSibling?.textContent ?? ""}${mark.nextSibling.textContent ?? ""}`);
    mark.nextSibling?.nextSibling?.remove();
    mark.previousSibling?.remove();
    mark.remove();
  }
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (!parentElement?.closest("[lang], [dir=auto], code, time")) texts.push(textContent ?? "");
  }
  for (const element of page.querySelectorAll("*"))
    texts.push(
      ...spokenAttributes
        // What stands in a field of another language is in that one.
        .filter((name) => name !== "placeholder" || !element.hasAttribute("lang"))
        .flatMap((name) => element.getAttribute(name) ?? []),
    );
  return texts;
}

/** Unfolds all that is folded, so that it is looked at, too. */
async function unfold({ page }: { page: HTMLElement }): Promise<void> {
  const { act } = await import("react");
  for (const fold of page.querySelectorAll<HTMLElement>("[aria-expanded=false]")) await act(async () => fold.click());
}

describe("a page in a language of ours says nothing in another", () => {
  it.each(Object.entries(panelScenes))("the panel: %s", async (_name, scene) => {
    const state = scene.state && panelInWords(scene.state, pseudo);
    const view = (
      <PanelView
        {...scene}
        state={state}
        safelyFixable={({ verdict }) => verdict.findings.map(({ id }) => id)}
        actions={noActions}
      />
    );
    const mounted = await mount(view, pseudo);
    await unfold(mounted);
    expect(untranslated(mounted.page, scene)).toEqual([]);
  });

  it.each(Object.entries(optionsScenes))("the options: %s", async (_name, scene) => {
    const { page } = await mount(<OptionsScene {...scene} />, pseudo);
    expect(untranslated(page, scene)).toEqual([]);
  });
});
