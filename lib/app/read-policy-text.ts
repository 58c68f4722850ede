import { twiceNamed } from "../core/twice-named.ts";

/**
 * The JSON of a policy file, or what is wrong with the file: the parser's words, which name line and column where it knows them, and
 * what may have been meant.
 */
export function readPolicyText(text: string): { managed: unknown } | { fault: string } {
  const bare = text.replace(/^\ufeff/, "");
  if (bare.trim() === "") return { fault: "not JSON: there is nothing in it" };
  if (/[\0\ufffd]/.test(bare)) return { fault: "not JSON: it is not written in UTF-8; save it in that encoding" };
  let managed: unknown;
  try {
    managed = JSON.parse(bare);
  } catch (error) {
    return { fault: `not JSON: ${error instanceof Error ? error.message : error}${hintFor(bare)}` };
  }
  // JSON takes the last one, and says nothing of those before.
  const twice = twiceNamed(bare);
  if (twice) return { fault: `line ${twice.line}: ${twice.path} stands there twice; put both in one` };
  // To the browser it is as if there were no policy; in a file it is a mistake.
  return managed === null ? { fault: "null: not an object" } : { managed };
}

/** What JSON does not know and people write all the same. */
function hintFor(text: string): string {
  // Texts have no say in it.
  const bones = text.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  if (/\/[/*]|^\s*#/m.test(bones)) return "; JSON has no comments";
  if (/,\s*[}\]]/.test(bones)) return "; there is a comma behind a last entry";
  if (/[‘’“”„«»]|'[^'\n]*'\s*[:,}\]]/.test(bones)) return '; names and texts stand between straight quotes: "…"';
  return "";
}
