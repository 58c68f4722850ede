/** The rule that Outlook writes above a quoted message, and two lines of its header, in any language. */
const quotedBelow = /^_{20,}[ \r]*(?:\n[ \r]*)?\n[^\n:：]{1,40}[:：][^\n]*\n[^\n:：]{1,40}[:：]/m;

/** The sender's own words in a plain-text body: what stands before the quoted thread at its end. */
export function ownPlainText(value: string): { text: string; hasQuote: boolean } {
  const below = value.search(quotedBelow);
  if (below >= 0) return { text: value.slice(0, Math.max(0, below - 1)), hasQuote: true };
  const lines = value.split("\n");
  let end = lines.length;
  let quoted = 0;
  while (end > 0 && (lines[end - 1]?.startsWith(">") || lines[end - 1]?.trim() === "")) {
    if (lines[end - 1]?.startsWith(">")) quoted++;
    end--;
  }
  if (quoted === 0) return { text: value, hasQuote: false };
  // The line that introduces the quote ("On Monday, X wrote:") may have been wrapped onto two lines.
  if (lines[end - 1]?.trimEnd().endsWith(":")) end--;
  if (/<[^>]*$/.test(lines[end - 1] ?? "")) end--;
  return { text: lines.slice(0, end).join("\n"), hasQuote: true };
}
