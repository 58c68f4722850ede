import { type Body, emptyBody, type Span } from "../core/draft.ts";
import { findOptOuts } from "./find-opt-out.ts";
import { oncePerBody } from "./once-per-body.ts";
import type { OptOut } from "./opt-out.ts";
import { overlaps } from "./pattern.ts";

/** No more hidden parts than this are looked at. */
const most = 50;

/** The opt-outs that stand where no reader sees them, as UTF-16 offsets of the body. */
export const hiddenOptOuts = oncePerBody(({ text, links, hidden }: Body): Span[] =>
  hidden.slice(0, most).flatMap(([start, end]) => {
    const inside = links.filter(({ at }) => at[0] >= start && at[1] <= end);
    const part: Body = {
      ...emptyBody(),
      text: text.slice(start, end),
      links: inside.map((link) => ({ ...link, at: [link.at[0] - start, link.at[1] - start] })),
    };
    return findOptOuts(part).map(({ at }): Span => [at[0] + start, at[1] + start]);
  }),
);

/** Whether a reader can hardly see an opt-out, for its size or colour. */
export function isFaint({ faint }: Body, { at, link }: OptOut): boolean {
  return faint.some((span) => overlaps(span, link?.at ?? at));
}
