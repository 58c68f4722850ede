/** What is in force in the place of a refused part: a value as JSON, the default, all defaults, no pack or the first of a name. */
export type Instead =
  | { kind: "value"; json: string }
  | { kind: "default" | "defaults" }
  | { kind: "no-pack" | "first-pack"; name: string };

/** The same in English. */
export function sayInstead(instead: Instead): string {
  switch (instead.kind) {
    case "value":
      return instead.json;
    case "default":
      return "the default";
    case "defaults":
      return "the defaults";
    case "no-pack":
      return instead.name === "" ? "nothing of the pack" : `nothing of the pack “${instead.name}”`;
    case "first-pack":
      return `the first pack “${instead.name}”`;
  }
}
