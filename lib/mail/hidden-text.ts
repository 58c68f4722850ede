const suspicious =
  /display:\s*none|visibility:\s*hidden|opacity:\s*0|font-size:\s*[01](?:\D|\.)|font:[^;]*\b[01]px|mso-hide|color:\s*(?:transparent|white|#f{3,8}|rgba?\(\s*255|rgba\([^)]*,\s*0\s*\))|max-height:\s*0/i;

/**
 * Whether an element's own style hides its text from a reader: not displayed, without size, see-through, or
 * white on the white of a mail. Only elements whose style looks suspicious cost a look at the computed style;
 * where there is none (outside a page) the written style decides.
 */
export function isHiddenText(element: Element): boolean {
  const style = element.getAttribute("style");
  const color = element.getAttribute("color");
  if (element.hasAttribute("hidden")) return true;
  if ((style === null || !suspicious.test(style)) && !/^(?:white|#f{3}|#f{6})$/i.test(color ?? "")) return false;
  const computed = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  if (!computed?.display) return style === null || !/opacity:\s*0\.\d*[1-9]/i.test(style);
  const { display, visibility, opacity, fontSize, maxHeight, overflow } = computed;
  return (
    display === "none" ||
    visibility === "hidden" ||
    Number(opacity) === 0 ||
    Number.parseFloat(fontSize) < 2 ||
    (maxHeight === "0px" && overflow === "hidden") ||
    isInvisibleColor(element, computed)
  );
}

function isInvisibleColor(element: Element, { color, backgroundColor }: CSSStyleDeclaration): boolean {
  if (/,\s*0\)$/.test(color)) return true;
  if (!/^rgba?\(255,\s*255,\s*255/.test(color)) return false;
  return /^rgb\(255,\s*255,\s*255|,\s*0\)$/.test(backgroundColor) && !hasBackground(element);
}

/** Whether the writer gave the text, or something around it, a background of its own. */
function hasBackground(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (each.getAttribute("contenteditable") === "true") return false;
    if (each.hasAttribute("bgcolor") || /background/i.test(each.getAttribute("style") ?? "")) return true;
  }
  return false;
}
