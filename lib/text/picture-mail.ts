import type { Body, Image } from "../core/draft.ts";
import { readingOf } from "./reading.ts";

/** Fewer words than these say nothing beside a picture. */
const fewWords = 12;

/** Whether a body is a picture, with hardly a word around it. */
export function isPicture(body: Body): boolean {
  return body.images.some(isLarge) && readingOf(body).words < fewWords;
}

/** Whether a picture may hold a message, rather than a logo, an icon or a counting pixel. */
function isLarge({ width, height }: Image): boolean {
  return (width ?? 300) >= 200 && (height ?? 200) >= 120;
}
