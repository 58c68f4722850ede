import type { FormDiagnosis, PageDiagnosis, PartHealth, PartName } from "../core/diagnosis.ts";
import type { Draft } from "../core/draft.ts";
import { censoredHtml } from "./censored-html.ts";
import { find, findAll, findAround, findEach, healthOf, named, type Selector } from "./find.ts";

/** A selector, and whether it is looked for in the form or in the whole page. */
export interface Sought {
  selector: Selector;
  in: "form" | "page";
}

/** What one client must show of how it reads its pages. */
export interface Anatomy {
  client: PageDiagnosis["client"];
  anchor: Selector;
  rootAround(anchor: HTMLElement): HTMLElement | undefined;
  isShown?(root: HTMLElement): boolean;
  read(root: HTMLElement): Draft;
  /** By the part of the form that they give. */
  selectors: Record<PartName, readonly Sought[]>;
  send: Selector;
  /** What around a form is written down with it, such as the thread that it answers. */
  surroundings: Selector;
  /** What elsewhere in the page is written down with a form. */
  elsewhere: readonly Selector[];
}

/** Selectors that are looked for in a form. */
export function inForm(...selectors: Selector[]): Sought[] {
  return selectors.map((selector) => ({ selector, in: "form" }));
}

/** Selectors that are looked for in the whole page. */
export function inPage(...selectors: Selector[]): Sought[] {
  return selectors.map((selector) => ({ selector, in: "page" }));
}

/** Looks at a page as its client does, and says how each part of each form was found. Changes nothing. */
export function diagnose(anatomy: Anatomy, page: Document): PageDiagnosis {
  const anchors = findEach(page, anatomy.anchor);
  const roots = new Set(anchors.flatMap((element) => anatomy.rootAround(element) ?? []));
  const shown = [...roots].filter((root) => anatomy.isShown?.(root) !== false);
  return {
    client: anatomy.client,
    host: page.defaultView?.location.host || "about:blank",
    language: page.documentElement.lang,
    direction: page.documentElement.dir,
    anchor: healthOf(page, anatomy.anchor),
    forms: shown.map((root) => diagnoseForm(anatomy, root)),
  };
}

/** More elements than this around a form are not written down: a bug report must stay one that is read. */
const mostElements = 3000;

const everything = named("element", "*");

function diagnoseForm(anatomy: Anatomy, root: HTMLElement): FormDiagnosis {
  const page = root.ownerDocument;
  const draft = anatomy.read(root);
  const parts = (Object.keys(anatomy.selectors) as PartName[]).map((part): PartHealth => {
    const selectors = anatomy.selectors[part].map(({ selector, in: where }) =>
      healthOf(where === "form" ? root : page, selector),
    );
    return { part, ...stateOf(anatomy, root, draft, part), selectors };
  });
  const around = findAround(root, anatomy.surroundings);
  const isSmall = around !== undefined && findAll(around, everything).length <= mostElements;
  const others = anatomy.elsewhere.flatMap((selector) => findAll(page, selector));
  return { parts, structure: censoredHtml({ root: isSmall ? around : root, others }) };
}

function stateOf(
  { send }: Anatomy,
  root: HTMLElement,
  draft: Draft,
  part: PartName,
): Pick<PartHealth, "state" | "why"> {
  if (part === "form") return { state: "found" };
  if (part === "send") return find(root, send) ? { state: "found" } : { state: "missing", why: `no ${send.name}` };
  const field = draft[part];
  return field.state === "missing" ? { state: field.state, why: field.why } : { state: field.state };
}
