import type { IconName } from "../icon.tsx";

/** The sections of the settings, in the groups in which they are listed. */
export const sectionGroups = [
  { group: "you", sections: ["identity", "footers", "law"] },
  { group: "checks", sections: ["rules", "sending", "ignores"] },
  { group: "records", sections: ["register", "team", "team-figures", "history", "audit"] },
  { group: "here", sections: ["organisation", "trial", "data", "diagnostics", "about"] },
] as const;

export type SectionId = (typeof sectionGroups)[number]["sections"][number];

type SectionGroup = (typeof sectionGroups)[number]["group"];

const ids: readonly SectionId[] = sectionGroups.flatMap(({ sections }): readonly SectionId[] => sections);

export const sectionIcons: Readonly<Record<SectionId, IconName>> = {
  identity: "person",
  footers: "footer",
  law: "globe",
  rules: "rules",
  sending: "send",
  ignores: "hidden",
  register: "check",
  team: "people",
  "team-figures": "bars",
  history: "pulse",
  audit: "pen",
  organisation: "shield",
  trial: "upload",
  data: "data",
  diagnostics: "search",
  about: "lock",
};

/** The groups without the sections that the organisation hides. */
export function shownGroups(hidden: readonly string[]): { group: SectionGroup; sections: SectionId[] }[] {
  return sectionGroups
    .map(({ group, sections }) => ({ group, sections: sections.filter((id) => !hidden.includes(id)) }))
    .filter(({ sections }) => sections.length > 0);
}

/** Where in the settings the user is: a section, and in the section on rules one of them. */
export interface Place {
  section: SectionId;
  rule?: string;
}

/**
 * Reads a place such as `rules/postal-address`; the first section where it names none of ours, and the one that tells what the
 * organisation decides where it names a hidden one.
 */
export function placeOf(text: string, hidden: readonly string[] = []): Place {
  const [name = "", ...rest] = text.split("/");
  const first = ids.find((id) => !hidden.includes(id)) ?? "organisation";
  const named = ids.find((id) => id === name) ?? first;
  const section = hidden.includes(named) ? "organisation" : named;
  const rule = rest.join("/");
  return section === "rules" && rule !== "" ? { section, rule } : { section };
}
