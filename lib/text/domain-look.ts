import { withLatinLook } from "./confusable.ts";
import { remembered } from "./remembered.ts";

/** Signs and pairs of letters that look like another at a glance. */
const twins: readonly [seen: RegExp, read: string][] = [
  [/rn/g, "m"],
  [/vv/g, "w"],
  [/cl(?=[aeiou])/g, "d"],
  [/0/g, "o"],
  [/[1!|]/g, "l"],
  [/3/g, "e"],
  [/5/g, "s"],
  [/[^a-z]/g, ""],
];

/** What a reader in a hurry takes a domain label for: `paypaI` and `раураl` are `paypal`. */
export const lookOf: (label: string) => string = remembered((label) => {
  const small = withLatinLook(label.normalize("NFKC"))
    .replace(/I(?=[a-z])|(?<=[a-z])I/g, "l")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  return twins.reduce((look, [seen, read]) => look.replace(seen, read), small);
});

const base = 36;
const least = 1;
const most = 26;

/** A host with its `xn--` labels made readable (RFC 3492); a label that cannot be decoded stays. */
export function readableHost(host: string): string {
  if (!host.includes("xn--")) return host;
  return host
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join(".");
}

function decodeLabel(encoded: string): string | undefined {
  const cut = encoded.lastIndexOf("-");
  const output = cut > 0 ? [...encoded.slice(0, cut)] : [];
  let code = 128;
  let position = 0;
  let bias = 72;
  let at = cut > 0 ? cut + 1 : 0;
  while (at < encoded.length) {
    const before = position;
    let weight = 1;
    for (let step = base; ; step += base) {
      const digit = digitOf(encoded.charCodeAt(at++));
      if (digit === undefined) return undefined;
      position += digit * weight;
      const threshold = Math.min(Math.max(step - bias, least), most);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = output.length + 1;
    bias = adapt(position - before, length, before === 0);
    code += Math.floor(position / length);
    if (code > 0x10ffff) return undefined;
    position %= length;
    output.splice(position++, 0, String.fromCodePoint(code));
  }
  return output.join("");
}

function digitOf(unit: number): number | undefined {
  if (unit >= 48 && unit <= 57) return unit - 22;
  if (unit >= 97 && unit <= 122) return unit - 97;
  return undefined;
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / length);
  let step = 0;
  for (; rest > 455; step += base) rest = Math.floor(rest / (base - least));
  return step + Math.floor(((base - least + 1) * rest) / (rest + 38));
}
