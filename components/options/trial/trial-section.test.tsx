// @vitest-environment jsdom
import { act } from "react";
import { expect, it } from "vitest";
import { addToTally, newTally, sortedChanges } from "../../../lib/core/change-tally.ts";
import { mount } from "../../../tests/gallery/mount.tsx";
import { type TrialActions, TrialSection } from "./trial-section.tsx";

const rulesInGerman = [{ id: "postal-address", title: "Postanschrift" }];
const policy = new File(["{}"], "new.json");
const mails = new File(["x"], "sent.mbox");

async function begin(actions: TrialActions): Promise<HTMLElement> {
  const { page } = await mount(<TrialSection actions={actions} rules={rulesInGerman} />);
  const drop = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [mails, policy] },
  });
  await act(async () => page.querySelector("form")?.dispatchEvent(drop));
  await act(async () => page.querySelector<HTMLButtonElement>("button[type=submit]")?.click());
  return page;
}

it("shows what a dropped policy would change: counts, rules and the mails behind them", async () => {
  const tally = newTally();
  const rules = [{ rule: "postal-address", title: "", before: "off", after: "hold", quote: "Book now" } as const];
  addToTally(tally, { before: "clear", after: "hold", rules: [...rules] }, "Mail 7");
  const trial = {
    tally,
    ...sortedChanges(tally),
    problems: [],
    unread: 1,
    unreadExamples: [{ where: "sent.mbox#2", kind: "no-headers" as const, detail: "" }],
    isStopped: false,
  };
  let ready = 0;
  const page = await begin({
    getReady: () => void ready++,
    tryPolicy: async (first, second) => {
      expect([first.name, second.name]).toEqual(["new.json", "sent.mbox"]);
      return trial;
    },
  });
  expect(ready).toBe(1);
  expect(page.querySelector("[role=status]")?.textContent).toBe("1 of 1 mail would be treated differently.");
  expect(page.querySelector("a[href='#rules/postal-address']")?.textContent).toBe("Postanschrift");
  expect(page.querySelector("code")?.textContent).toBe("postal-address");
  expect(page.textContent).toContain("From “Off” to “Hold until fixed”. 1 mail");
  expect(page.textContent).toContain("sent.mbox#2 has no mail headers at its beginning.");
  expect([...page.querySelectorAll("tbody tr")].map((row) => row.textContent)).toEqual([
    "Hold until fixed01",
    "Ready to send10",
  ]);
});

it("tells how far it is, can be stopped, and says in place what is wrong with a file", async () => {
  const page = await begin({
    getReady() {},
    tryPolicy: (_policy, _mails, onProgress, signal) =>
      new Promise((_, reject) => {
        onProgress(40, 0.5);
        signal.addEventListener("abort", () => reject(new Error("new.json: not JSON: line 3")));
      }),
  });
  expect(page.querySelector("progress")?.value).toBe(0.5);
  expect(page.textContent).toContain("40 mails read");
  // It changes many times a second, which nobody wants to hear.
  expect(page.querySelector("[role=status]")?.textContent).toBe("");
  await act(async () => page.querySelector<HTMLButtonElement>(".register-buttons [type=button]")?.click());
  expect(page.querySelector("[role=status]")?.textContent).toContain("new.json: not JSON: line 3");
});
