import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import type { Page } from "playwright";
import type { ComposeState } from "../lib/core/compose-state.ts";
import type { Finding } from "../lib/core/finding.ts";
import { isAtLeast } from "../lib/core/level.ts";
import type { LabBrowser } from "../tests/lab/browser.ts";
import { attachToTarget, type Target } from "../tests/lab/devtools.ts";
import { readStates, settledState } from "../tests/lab/verdicts.ts";

type Step = <T>(what: string, remedy: string, work: () => Promise<T>) => Promise<T>;

const browserTests = "Run the browser tests to see more: npm test -- browser";

/**
 * Does the main job as a user would: reads the findings, opens the real side panel from the badge,
 * presses its fixes, and reads the draft again. Prints what it sees; pictures go to `folder`.
 */
export async function walkMainJob(browser: LabBrowser, page: Page, folder: string, step: Step): Promise<void> {
  const before = await step("Check the draft", browserTests, () =>
    settledState(browser, ({ verdict }) => verdict.findings.length > 0),
  );
  printFindings("Findings before", before);
  const pictures: string[] = [];
  const panel = await step("Open the side panel with a click on the badge", browserTests, async () => {
    await page.locator("goodsend-badge").click();
    const opened = await attachToTarget(
      browser.debuggingPort,
      `chrome-extension://${browser.extensionId}/sidepanel.html`,
    );
    await opened.waitFor(`document.querySelector(".card")`);
    return opened;
  });
  const shoot = async (name: string) => {
    const draft = join(folder, `${name}-draft.png`);
    const side = join(folder, `${name}-panel.png`);
    await page.screenshot({ path: draft });
    writeFileSync(side, await panel.screenshot());
    pictures.push(draft, side);
  };
  await shoot("before");

  await step("Press “Apply all safe fixes” in the panel", browserTests, async () => {
    await panel.click(".fix-all .button");
    await panel.waitFor(`document.querySelector(".note[data-tone=clear]")`);
  });
  await fixTheRest(browser, page, panel, step);
  const after = await step("Check the draft again", browserTests, async () => {
    const state = await settledState(browser, ({ verdict }) => loud(verdict.findings).length === 0);
    return state;
  });
  printFindings("Findings afterwards", after);
  await shoot("after");
  const footer = await page.locator("[g_editable=true]").first().innerText();
  console.log(`\n${styleText("bold", "The end of the draft as it stands")}`);
  for (const line of footer.trimEnd().split("\n").slice(-8)) console.log(`  │ ${line}`);
  console.log(`\n${styleText("bold", "Screenshots")}\n${pictures.map((path) => `  ${path}`).join("\n")}`);
  panel.close();
}

/** Presses the remaining fixes of what still stands at `confirm` or above, and types where a fix asks for words. */
async function fixTheRest(browser: LabBrowser, page: Page, panel: Target, step: Step): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    const [state] = await readStates(browser);
    const finding = loud(state?.verdict.findings ?? []).find(({ id }) => !tried.has(id));
    const fix = finding?.fixes.find(({ edits }) => edits.length > 0);
    if (!state || !finding) return;
    tried.add(finding.id);
    if (!fix) continue;
    await step(`Press “${fix.label}”`, browserTests, async () => {
      await panel.click(`.card[data-rule="${finding.rule}"] .fix`, fix.label);
      await settledState(browser, ({ revision }) => revision > state.revision);
      const asksForWords = fix.edits.some(
        (edit) => edit.kind === "insert-lines" && edit.lines.flat().some(({ slot }) => slot),
      );
      if (!asksForWords) return;
      await page.bringToFront();
      await page.keyboard.type("you spoke about invoice backlogs at the Port Logistics forum this month");
      await settledState(browser, ({ verdict }) => verdict.findings.every(({ id }) => id !== finding.id));
    });
  }
}

function loud(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ level }) => isAtLeast(level, "confirm"));
}

function printFindings(heading: string, { verdict }: ComposeState): void {
  console.log(`\n${styleText("bold", `${heading} (${verdict.status}, ${verdict.occasion})`)}`);
  if (verdict.findings.length === 0) console.log("  none");
  for (const { rule, level, message, clauses, evidence } of verdict.findings) {
    console.log(`  ${level.padEnd(8)} ${styleText("bold", rule)}: ${message}`);
    console.log(`           clauses: ${clauses.map(({ id }) => id).join(", ")}`);
    for (const { field, quote } of evidence) console.log(`           ${field}: “${quote}”`);
  }
  for (const { rule, reason } of verdict.notChecked) console.log(`  not checked: ${rule} (${JSON.stringify(reason)})`);
  console.log("");
}
