/** What a footer template may hold in braces. */
export const footerPlaceholders = ["company", "address", "details", "optOut", "word", "mailbox", "page"] as const;

export type FooterPlaceholder = (typeof footerPlaceholders)[number];

/** Most characters of a template. */
export const longestTemplate = 1000;

/** The first name in braces that is none of ours; nothing where all are. */
export function unknownPlaceholder(template: string): string | undefined {
  const names = [...template.matchAll(/\{([^{}\n]{0,40})\}/g)].map(([, name = ""]) => name);
  return names.find((name) => !isPlaceholder(name));
}

/** Whether a footer template may hold this name in braces. */
export function isPlaceholder(name: string): name is FooterPlaceholder {
  return footerPlaceholders.some((known) => known === name);
}
