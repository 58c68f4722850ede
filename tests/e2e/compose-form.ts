import type { Locator, Page } from "playwright/test";

/** One compose of the lab, as a user handles it. */
export interface ComposeForm {
  body: Locator;
  subject: Locator;
  /** The editor's HTML, byte for byte. */
  html(): Promise<string>;
  /** Puts the caret at the end of the body and types. */
  type(text: string): Promise<void>;
  /** The body's text, line by line. */
  lines(): Promise<string[]>;
  undo(): Promise<void>;
}

/** The n-th compose of the page, from 0. */
export function composeForm(page: Page, index: number): ComposeForm {
  const editor = '[g_editable=true], [role="textbox"][aria-multiline="true"][contenteditable="true"]';
  const body = page.locator(editor).filter({ visible: true }).nth(index);
  return {
    body,
    subject: page.locator('input[name=subjectbox], [id$="_SUBJECT"]').filter({ visible: true }).nth(index),
    html: () => body.evaluate((editor) => editor.innerHTML),
    type: async (text) => {
      await body.click();
      await page.keyboard.press("Control+End");
      await page.keyboard.type(text);
    },
    lines: async () => (await body.innerText()).split("\n"),
    undo: async () => {
      await body.focus();
      await page.keyboard.press("Control+z");
    },
  };
}
