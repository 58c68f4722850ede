import type { Body } from "../core/draft.ts";
import { brandNamed, isBrandHost, keyOf, type NamedBrand } from "./brand.ts";
import { type WebLink, webLinks } from "./lure-links.ts";
import type { Reading } from "./reading.ts";

/** Names from this length on may stand at the start of a longer part of a host: "appleid" in "appleidhelp". */
const leastForStart = 7;

/**
 * The first link whose host holds, as a part of its own, the name of a brand that the mail names, and is not the
 * brand's: "usps-redelivery.example" in a mail about a USPS parcel. Beside its name in the text, a short name tells, too.
 */
export function borrowedHost(body: Body, reading: Reading): WebLink | undefined {
  const links = webLinks(body);
  if (links.length === 0) return undefined;
  for (const { phrase, at } of reading.hits("brand.name")) {
    const named = brandNamed(phrase);
    if (!named || links.some(({ link }) => link.at[0] <= at[0] && at[1] <= link.at[1])) continue;
    const found = links.find(({ target }) => holdsName(target.host, named));
    if (found) return found;
  }
  return undefined;
}

function holdsName(host: string, { brand, name, isCommon }: NamedBrand): boolean {
  if (isBrandHost(brand, host)) return false;
  const key = keyOf(name);
  const labels = host.split(".").slice(0, -1);
  return labels.some((label) => {
    const parts = label.split("-");
    // A host of that name alone may be a namesake's; one with a word beside it speaks of the brand.
    if ((parts.length > 1 || host.includes("-")) && parts.includes(key)) return true;
    return !isCommon && key.length >= leastForStart && label !== key && label.startsWith(key);
  });
}
