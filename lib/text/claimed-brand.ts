import type { Span } from "../core/draft.ts";
import { brandNamed, keyOf, type NamedBrand } from "./brand.ts";
import type { Hit, Reading } from "./reading.ts";

/** A brand for which a mail speaks, and where it does. */
interface ClaimedBrand extends NamedBrand {
  at: Span;
  phrase: string;
}

/** A claim with the field in which it stands. */
export interface PlacedClaim extends ClaimedBrand {
  field: "subject" | "body";
}

/** The brands that a mail speaks for, in its body and then in its subject. */
export function brandsClaimed(subject: Reading, body: Reading): readonly PlacedClaim[] {
  const inBody = claimedBrands(body).map((claim): PlacedClaim => ({ ...claim, field: "body" }));
  return [...inBody, ...claimedBrands(subject).map((claim): PlacedClaim => ({ ...claim, field: "subject" }))];
}

/** Signs of a company's own hand before its name. */
const ownBefore = /(?:©|\(c\)|copyright|&copy;)[\s\d–-]{0,12}$/iu;
/** What a company calls a part of itself, behind its name. */
const ownBehind =
  /^[\s®™'’s.,-]{0,4}(?:team|support|security|customer (?:service|care)|service|services|notification|foundation|kundenservice|all rights|alle rechte|tous droits|todos os direitos|todos los derechos|s\.?a\.?\b)/iu;

/** "USPS: your parcel is on hold": a name before a colon at the start of its line is whose word it is. */
const announces = /^\s?:\s/;

/** The brands that a mail speaks for: "your PayPal account", "© McAfee", "PayPal team"; "we integrate with PayPal" is none. */
function claimedBrands(reading: Reading): ClaimedBrand[] {
  const roles = reading.hits("phish.role");
  const claims: ClaimedBrand[] = [];
  for (const hit of reading.hits("brand.name")) {
    const named = brandNamed(hit.phrase);
    if (!named || claims.some(({ brand }) => brand === named.brand)) continue;
    if (named.isCommon && !/^\p{Lu}/u.test(hit.phrase)) continue;
    if (!isSpokenFor(reading, hit, roles)) continue;
    claims.push({ ...named, at: hit.at, phrase: hit.phrase });
  }
  return claims;
}

function isSpokenFor(reading: Reading, hit: Hit, roles: readonly Hit[]): boolean {
  const [start, end] = hit.at;
  const { text } = reading;
  if (ownBefore.test(text.slice(Math.max(0, start - 24), start))) return true;
  if (ownBehind.test(text.slice(end, end + 30))) return true;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (text.slice(lineStart, start).trim() === "" && announces.test(text.slice(end, end + 3))) return true;
  const lineEnd = text.indexOf("\n", end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  if (line.length <= 40 && keyOf(line) === keyOf(hit.phrase)) return true;
  return roles.some((role) => role.sentence === hit.sentence && reading.near(role, hit, 1));
}
