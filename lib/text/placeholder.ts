/** A blank that was left for a tool or a person to fill: `{{link}}`, `[company]`, `%LINK%`, `*|UNSUB|*`, `<<name>>`. */
export const placeholder =
  /\{\{[^{}\n]{0,80}\}\}|\{[\p{L}_][^{}\n]{0,60}\}|\[(?!\s*(?:https?:|mailto:|\d))[^[\]\n]{1,90}\]|<<[^<>\n]{1,60}>>|<(?:insert|your|link|unsub)[^<>\n]{0,60}>|%[A-Z][A-Z_]{2,40}%|\*\|[^|\n]{1,60}\|\*/giu;

/** `text` with a space for each placeholder. */
export function withoutPlaceholders(text: string): string {
  // Nearly always: to look for their first sign is quicker than the expression.
  return opening.test(text) ? text.replace(placeholder, " ") : text;
}

const opening = /[{[<%*]/;
