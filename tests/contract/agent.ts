import type { Edit } from "../../lib/core/edit.ts";
import { gmail } from "../../lib/mail/gmail/gmail.ts";
import { outlook } from "../../lib/mail/outlook/outlook.ts";
import type { ComposePort } from "../../lib/mail/port.ts";

/*
 * The content script of the contract tests: it watches the page's composes with the real client, in the same
 * kind of world as the extension's own, and keeps them where the tests can reach them.
 */

const stop = new AbortController();
const ports: ComposePort[] = [];
const changes = new Map<string, number>();
const closed: string[] = [];

const client = origin === "https://mail.google.com" ? gmail : outlook;
client.watchComposes((port, signal) => {
  ports.push(port);
  port.onChange(() => changes.set(port.id, (changes.get(port.id) ?? 0) + 1), signal);
  signal.addEventListener("abort", () => closed.push(port.id));
}, stop.signal);

function portAt(index: number): ComposePort {
  const port = ports[index];
  if (!port) throw new Error(`no compose ${index}; ${ports.length} are open`);
  return port;
}

export const agent = {
  count: () => ports.length,
  ids: () => ports.map(({ id }) => id),
  closed: () => closed,
  changes: (index: number) => changes.get(portAt(index).id) ?? 0,
  read: (index: number) => portAt(index).read(),
  apply: (index: number, edits: Edit[]) => portAt(index).apply(edits),
  show: (index: number, marks: Parameters<ComposePort["show"]>[0]) => portAt(index).show(marks),
  reveal: (index: number, evidence: Parameters<ComposePort["reveal"]>[0]) => portAt(index).reveal(evidence),
  health: (index: number) => portAt(index).health(),
  stop: () => stop.abort(),
  /** The words that are marked under each of our highlight names. */
  marked: () => [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => `${range}`)] as const),
  /** How long a first read takes, in ms. */
  timeRead: (index: number) => {
    const start = performance.now();
    portAt(index).read();
    return performance.now() - start;
  },
};

Object.assign(globalThis, { agent });
