import type { Edit } from "../../lib/core/edit.ts";
import { diagnose } from "../../lib/mail/diagnose.ts";
import { gmailAnatomy } from "../../lib/mail/gmail/anatomy.ts";
import { applyToCompose as applyInGmail } from "../../lib/mail/gmail/apply.ts";
import { gmail } from "../../lib/mail/gmail/gmail.ts";
import { outlookAnatomy } from "../../lib/mail/outlook/anatomy.ts";
import { applyToCompose as applyInOutlook } from "../../lib/mail/outlook/apply.ts";
import { outlook } from "../../lib/mail/outlook/outlook.ts";
import type { ComposePort } from "../../lib/mail/port.ts";

/*
 * The content script of the contract tests: it watches the page's composes with the real client, in the same
 * kind of world as the extension's own. The tests ask it by an event of the page, and it answers by one, since no
 * way into that world is the same in all browsers.
 */

const stop = new AbortController();
const ports: ComposePort[] = [];
const changes = new Map<string, number>();
const closed: string[] = [];
const closings: (readonly [index: number, how: string])[] = [];

const [client, anatomy, makeEdits] =
  origin === "https://mail.google.com"
    ? ([gmail, gmailAnatomy, applyInGmail] as const)
    : ([outlook, outlookAnatomy, applyInOutlook] as const);
client.watchComposes((port, signal) => {
  const index = ports.push(port) - 1;
  port.onClosed((how) => closings.push([index, how]));
  port.onChange(() => changes.set(port.id, (changes.get(port.id) ?? 0) + 1), signal);
  signal.addEventListener("abort", () => closed.push(port.id));
}, stop.signal);

function portAt(index: number): ComposePort {
  const port = ports[index];
  if (!port) throw new Error(`no compose ${index}; ${ports.length} are open`);
  return port;
}

export const agent = {
  /** Lets time go by at once on the clock that our scripts read: a test need not wait for it. */
  pass: (ms: number) => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + ms;
  },
  count: () => ports.length,
  ids: () => ports.map(({ id }) => id),
  closed: () => closed,
  closings: () => closings,
  changes: (index: number) => changes.get(portAt(index).id) ?? 0,
  read: (index: number) => portAt(index).read(),
  apply: (index: number, edits: Edit[]) => portAt(index).apply(edits, makeEdits),
  show: (index: number, marks: Parameters<ComposePort["show"]>[0]) => portAt(index).show(marks),
  reveal: (index: number, evidence: Parameters<ComposePort["reveal"]>[0]) => portAt(index).reveal(evidence),
  diagnose: () => diagnose(anatomy, document),
  /** How the selectors of the n-th form fare, of all its parts. */
  health: (index: number) =>
    diagnose(anatomy, document).forms[index]?.parts.flatMap(({ selectors }) => selectors) ?? [],
  /**
   * Drops the newest way of each selector that finds something by it, one at a time, and gives the names of those
   * whose line in the diagnosis stays the same.
   */
  unseenDrops: () => {
    const lines = () => JSON.stringify(diagnose(anatomy, document).forms.map(({ parts }) => parts));
    const sought = Object.values(anatomy.selectors).flat();
    return sought.flatMap(({ selector }) => {
      const before = lines();
      const { alternatives } = selector;
      if (!before.includes(`"name":"${selector.name}","alternative":0`)) return [];
      Object.assign(selector, { alternatives: ["never-there", ...alternatives.slice(1)] });
      const after = lines();
      Object.assign(selector, { alternatives });
      return after === before ? [selector.name] : [];
    });
  },
  stop: () => stop.abort(),
  /** How long a first read takes, in ms. */
  timeRead: (index: number) => {
    const start = performance.now();
    portAt(index).read();
    return performance.now() - start;
  },
};

document.addEventListener("contract-question", async (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { id, name, args } = JSON.parse(event.detail);
  const tell = (answer: object) => {
    document.dispatchEvent(new CustomEvent(`contract-answer-${id}`, { detail: JSON.stringify(answer) }));
  };
  try {
    // The tests name functions of the agent only; see `ask`.
    const value = (agent[name as keyof typeof agent] as (...args: unknown[]) => unknown)(...args);
    // At once where it can be, so that nothing of the page comes between.
    tell({ value: value instanceof Promise ? await value : value });
  } catch (error) {
    tell({ error: String(error) });
  }
});
