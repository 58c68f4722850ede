/** Red, green and blue, 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/** How text looks at a place of a mail, by the styles written around it. */
export interface Look {
  /** Whether nothing here is shown, whatever stands further in. */
  gone: boolean;
  /** Height of the letters in CSS pixels. */
  size: number;
  /** The colour of the letters; `undefined` where they are see-through. */
  ink: Color | undefined;
  /** The colour behind them; `undefined` where a picture or a style sheet decides. */
  paper: Color | undefined;
}

/** What a reader makes of text. */
export type Sight = "seen" | "faint" | "hidden";

/** Text without a style: black on white. */
export const plainLook: Look = { gone: false, size: 16, ink: [0, 0, 0], paper: [255, 255, 255] };

const declared = /(?:^|;)\s*([a-z-]+)\s*:\s*([^;]+)/gi;
const zero = /^[+-]?0*\.?0*(?:px|pt|em|rem|%)?$/;

/**
 * The look inside `element`: that around it, changed by its own attributes and inline style, which are what goes out
 * with a mail. Gives `outer` itself where nothing is changed. Asks for no layout or computed style.
 */
export function lookInside(element: Element, outer: Look): Look {
  const style = element.getAttribute("style");
  const color = element.getAttribute("color");
  const ground = element.getAttribute("bgcolor");
  const isHidden = element.hasAttribute("hidden");
  const hasPicture = element.hasAttribute("background");
  if (style === null && color === null && ground === null && !isHidden && !hasPicture) return outer;
  const look: Look = { ...outer, gone: outer.gone || isHidden };
  if (color !== null) setInk(look, color);
  if (ground !== null) look.paper = colorOf(ground);
  if (hasPicture) look.paper = undefined;
  if (style !== null) readStyle(style, look, outer);
  return look;
}

/** What a reader makes of text that looks so. */
export function sightOf({ gone, size, ink, paper }: Look): Sight {
  if (gone || size < 2 || !ink) return "hidden";
  if (size < 7) return "faint";
  if (!paper) return "seen";
  const contrast = contrastOf(ink, paper);
  if (contrast < 1.15) return "hidden";
  return contrast < 2 ? "faint" : "seen";
}

/** Whether an element's own style keeps spaces and line ends as they are written. */
export function keepsSpaces(element: Element): boolean {
  const style = element.getAttribute("style");
  return style !== null && /white-space:\s*(?:pre|break-spaces)/i.test(style);
}

function readStyle(style: string, look: Look, outer: Look): void {
  declared.lastIndex = 0;
  for (let match = declared.exec(style); match; match = declared.exec(style)) {
    const name = (match[1] ?? "").toLowerCase();
    const value = (match[2] ?? "")
      .replace(/!\s*important/i, "")
      .trim()
      .toLowerCase();
    if (hides(name, value)) look.gone = true;
    else if (name === "font-size" || name === "font") look.size = sizeOf(value, outer.size);
    else if (name === "color") setInk(look, value);
    else if (/^background(?:-color|-image)?$/.test(name)) setPaper(look, value);
  }
}

function hides(name: string, value: string): boolean {
  if (name === "display") return value === "none";
  if (name === "visibility") return value === "hidden";
  if (name === "mso-hide") return value === "all";
  if (name === "opacity" || name === "max-height") return zero.test(value);
  return name === "text-indent" && /^-\d{3,}/.test(value);
}

/** The size of a value of `font-size` or `font`, of letters in others of the size `outer`; of a word, the ordinary one. */
function sizeOf(value: string, outer: number): number {
  const [, digits, unit = ""] = /(?:^|\s)(\d*\.?\d+)(px|pt|r?em|%)?(?=$|[\s/])/.exec(value) ?? [];
  if (digits === undefined) return plainLook.size;
  // What gives its letters a part of nothing means to show them.
  const whole = outer || plainLook.size;
  const factors: Record<string, number> = { pt: 4 / 3, em: whole, rem: plainLook.size, "%": whole / 100 };
  return Number(digits) * (factors[unit] ?? 1);
}

function setInk(look: Look, value: string): void {
  look.ink = isClear(value) ? undefined : (colorOf(value) ?? plainLook.ink);
}

function setPaper(look: Look, value: string): void {
  if (!isClear(value)) look.paper = /url\(|gradient/.test(value) ? undefined : colorOf(value);
}

function isClear(value: string): boolean {
  return value === "transparent" || value === "none" || /^rgba\(.*,\s*0(?:\.0+)?\s*\)$/.test(value);
}

/** The names that matter, those of pale colours; others are taken for dark letters or for an unknown ground. */
const names: Record<string, Color> = { white: [255, 255, 255], whitesmoke: [245, 245, 245], silver: [192, 192, 192] };

/** The colour of a value such as `#fff`, `rgb(1, 2, 3)` or a common name; `undefined` for others. */
function colorOf(value: string): Color | undefined {
  const text = value.trim().toLowerCase();
  const [, hex] = /^#?([\da-f]{6}|[\da-f]{3})(?![\da-f])/.exec(text) ?? [];
  if (hex) {
    const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
    const number = Number.parseInt(digits, 16);
    return [number >> 16, (number >> 8) & 255, number & 255];
  }
  const [, red, green, blue] = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(text) ?? [];
  if (red !== undefined) return [Number(red), Number(green), Number(blue)];
  return names[/^[a-z]+/.exec(text)?.[0] ?? ""];
}

/** Contrast of two colours, 1 to 21, close to that of WCAG 2.2. */
function contrastOf(a: Color, b: Color): number {
  const ratio = (brightnessOf(a) + 0.05) / (brightnessOf(b) + 0.05);
  return Math.max(ratio, 1 / ratio);
}

function brightnessOf(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => (part / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
