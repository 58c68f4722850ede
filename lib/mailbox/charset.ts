const declaration = /^content-type:(?:[^\n]|\n[ \t]){0,500}?charset\s*=\s*"?([^";\s]{1,60})/gim;

/** The charsets that a mail's parts declare and that no decoder knows; such text is decoded by guess. */
export function unknownCharsets(mail: Uint8Array): string[] {
  const raw = new TextDecoder("latin1").decode(mail);
  const labels = new Set<string>();
  for (const [, label] of raw.matchAll(declaration)) {
    if (label !== undefined && !isKnown(label)) labels.add(label);
  }
  return [...labels];
}

function isKnown(label: string): boolean {
  if (/^utf-?7$/i.test(label)) return false;
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
