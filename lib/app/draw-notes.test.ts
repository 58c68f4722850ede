// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { sampleCompose, sampleFinding } from "../../tests/gallery/sample-finding.ts";
import { translatorFor } from "../i18n/translate.ts";
import { drawCard, drawList, type NoteActions } from "./draw-notes.ts";
import { notesInWords } from "./notes-in-words.ts";

const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

function notesOf(parts: Parameters<typeof sampleFinding>[0] = {}) {
  const findings = [sampleFinding({ id: "one", ...parts }), sampleFinding({ id: "two" })];
  return notesInWords(sampleCompose({ findings }), translatorFor("en"));
}

function actions(): NoteActions {
  return { fix: vi.fn(), ignore: vi.fn(), show: vi.fn(), step: vi.fn(), resume: vi.fn(), close: vi.fn() };
}

describe("a card in a mail page", () => {
  it("makes text, never markup, of whatever a draft or an organisation's rule says", () => {
    const notes = notesOf({ title: hostile, message: hostile, why: hostile, remedy: hostile });
    for (const drawn of [drawCard(notes, 0, actions()), drawList(notes, actions())]) {
      expect(drawn.querySelector("img, script")).toBeNull();
      expect(drawn.textContent).toContain(hostile);
    }
  });

  it("says what, why, the ways out, how to ignore it, and what stands beside it", () => {
    const card = drawCard(notesOf(), 0, actions());
    const { title, message, why, remedy } = sampleFinding();
    for (const words of [title, message, why, remedy, "Add your footer", "In this draft", "1 / 2"])
      expect(card.textContent).toContain(words);
    expect(card.getAttribute("role") ?? card.role).toBe("dialog");
  });

  it("acts on no press but a person's", () => {
    const given = actions();
    const card = drawCard(notesOf(), 0, given);
    for (const button of card.querySelectorAll("button")) button.click();
    for (const action of Object.values(given)) expect(action).not.toHaveBeenCalled();
  });
});
