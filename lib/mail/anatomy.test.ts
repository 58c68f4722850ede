import { describe, expect, it } from "vitest";
import type { Anatomy } from "./diagnose.ts";
import type { Selector } from "./find.ts";
import { gmailAnatomy } from "./gmail/anatomy.ts";
import * as gmailPeople from "./gmail/recipient-selectors.ts";
import * as gmailForm from "./gmail/selectors.ts";
import * as gmailThread from "./gmail/thread-selectors.ts";
import { outlookAnatomy } from "./outlook/anatomy.ts";
import * as outlookBody from "./outlook/body-selectors.ts";
import * as outlookPeople from "./outlook/recipient-selectors.ts";
import * as outlookForm from "./outlook/selectors.ts";
import * as outlookThread from "./outlook/thread-selectors.ts";

const clients: [Anatomy, object[]][] = [
  [gmailAnatomy, [gmailForm, gmailPeople, gmailThread]],
  [outlookAnatomy, [outlookForm, outlookPeople, outlookBody, outlookThread]],
];

describe("the health page", () => {
  it.each(clients)("tells of every selector that the adapter has ($client)", (anatomy, modules) => {
    const told = new Set(Object.values(anatomy.selectors).flatMap((all) => all.map(({ selector }) => selector.name)));
    const all = modules.flatMap((module) => Object.values(module).flatMap(selectorsIn));
    // What a row is opened with has one name for each line; To's is always there.
    const untold = all.map(({ name }) => name).filter((name) => !told.has(name) && name !== "To opener");
    expect(untold).toEqual([]);
    expect(all.length).toBeGreaterThan(15);
  });
});

function selectorsIn(value: unknown): Selector[] {
  if (typeof value !== "object" || value === null) return [];
  return "alternatives" in value ? [value as Selector] : Object.values(value).flatMap(selectorsIn);
}
