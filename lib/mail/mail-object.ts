import type { Image } from "../core/draft.ts";

const typedTypes = new Set(["text", "password", "email", "tel", "number", "search", "url", "date"]);

/** Whether an element is a field that a reader would type into. */
export function isTypedIn(element: Element): boolean {
  const name = element.localName;
  if (name === "textarea") return true;
  return name === "input" && typedTypes.has((element.getAttribute("type") ?? "text").toLowerCase());
}

/** A picture as its attributes and inline style describe it; asks for no layout. */
export function imageOf(element: Element): Image {
  const [width, height] = [sizeOf(element, "width"), sizeOf(element, "height")];
  return {
    alt: element.getAttribute("alt") ?? "",
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
}

function sizeOf(element: Element, side: "width" | "height"): number | undefined {
  const style = element.getAttribute("style") ?? "";
  const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d{1,5}(?:\\.\\d+)?)px`, "i").exec(style)?.[1];
  const written = styled ?? /^\s*(\d{1,5})(?:px)?\s*$/.exec(element.getAttribute(side) ?? "")?.[1];
  return written === undefined ? undefined : Number(written);
}
