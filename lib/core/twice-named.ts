/** Where an object names something a second time. */
export interface Twin {
  /** Dotted path. */
  path: string;
  /** Counted from 1. */
  line: number;
}

/** A text, or a sign by which JSON is built. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

interface Level {
  path: string;
  /** Names so far; none in a list. */
  names?: Set<string>;
  name: string;
  index: number;
}

/** The first name that stands twice in one object of a text, which must be JSON; `undefined` where each stands once. */
export function twiceNamed(json: string): Twin | undefined {
  const levels: Level[] = [];
  let text = "";
  for (const { 0: sign, index } of json.matchAll(token)) {
    const level = levels.at(-1);
    if (sign === "{" || sign === "[")
      levels.push({ path: pathIn(level), name: "", index: 0, ...(sign === "{" && { names: new Set() }) });
    else if (sign === "}" || sign === "]") levels.pop();
    else if (sign === "," && level) level.index++;
    else if (sign === ":" && level?.names) {
      level.name = String(JSON.parse(text));
      if (level.names.has(level.name)) return { path: pathIn(level), line: json.slice(0, index).split("\n").length };
      level.names.add(level.name);
    } else text = sign;
  }
  return undefined;
}

function pathIn(level: Level | undefined): string {
  if (!level) return "";
  const name = level.names ? level.name : String(level.index);
  return level.path === "" ? name : `${level.path}.${name}`;
}
