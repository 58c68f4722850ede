import { type Address, type Body, domainOf, type Span } from "../core/draft.ts";
import { borrowedHost } from "./borrowed-host.ts";
import { isBrandHost } from "./brand.ts";
import { brandsClaimed, type PlacedClaim } from "./claimed-brand.ts";
import { hiddenInWords } from "./hidden-words.ts";
import { allLeadAway, leadsToBrand, lookalikeLink, riskyLink, webLinks } from "./lure-links.ts";
import { type Drive, type LureHit, type LureWords, lureWords, type Story } from "./lure-words.ts";
import { isPersonalDomain, kindOfDomain, registrableDomain } from "./mail-domain.ts";
import { manyMixed, mixedWords, readingAsSeen } from "./mixed-words.ts";
import { isPicture } from "./picture-mail.ts";
import { type Reading, readSubject } from "./reading.ts";
import { isOfficeName, type SenderBrand, senderBrand, strangeDomainInName } from "./sender-brand.ts";

/** One thing that makes a mail look like phishing. */
export interface LureSign {
  kind:
    | Story
    | Drive
    | "sender"
    | "brand"
    | "link"
    | "lookalike"
    | "away"
    | "no-domain"
    | "ask"
    | "letters"
    | "hidden"
    | "form"
    | "picture"
    | "office"
    | "private";
  weight: number;
  /** Where it stands, and in which field, if it stands anywhere. */
  at?: Span;
  field?: "subject" | "body";
  /** A brand, a host: what the sign speaks of. */
  name?: string;
}

/** A mail's likeness to phishing. */
export interface Lure {
  score: number;
  signs: readonly LureSign[];
}

/** What is known of a mail besides its words. */
export interface LureSource {
  from: Address | undefined;
  subject: string;
  body: Body;
  ownDomains: readonly string[];
}

/** From this score on a mail with a sign of deceit is taken for phishing; ordinary business mail scores 0 to 3. */
const threshold = 4;
/** So much more the words must say where nothing else is wrong but where links lead, and where nothing is. */
const aboveIfAway = 1;
const aboveForWords = 1.5;
/** And where the words have all that such a mail needs: trouble with an account, what to do, and what drives to it. */
const aboveForUltimatum = 0.5;

const commonBrand = 0.75;

/** A text of no more words than these that only tells a story and links to a page of nobody's needs fewer signs. */
const briefest = 45;
const forBrevity = 0.75;

/** Signs of deceit itself; without any of them words alone must say more. */
const deceits: ReadonlySet<LureSign["kind"]> = new Set([
  "sender",
  "brand",
  "link",
  "lookalike",
  "no-domain",
  "ask",
  "letters",
  "hidden",
  "form",
  "greeting",
  "private",
  "shy",
  "borrowed",
]);

/** Whether a mail is to be taken for phishing. */
export function isLure({ score, signs }: Lure): boolean {
  if (signs.some(isDeceit)) return score >= threshold;
  if (isUltimatum(signs)) return score >= threshold + aboveForUltimatum;
  return score >= threshold + (signs.some(({ kind }) => kind === "away") ? aboveIfAway : aboveForWords);
}

const troubles: ReadonlySet<LureSign["kind"]> = new Set(["threat", "access", "mailbox"]);
const pressures: ReadonlySet<LureSign["kind"]> = new Set(["loss", "urgency", "secret", "button"]);

/** Whether the reader's account is said to be in trouble, and they are pressed to confirm it. */
function isUltimatum(signs: readonly LureSign[]): boolean {
  return (
    signs.some(({ kind }) => kind === "verify") &&
    signs.some(({ kind }) => troubles.has(kind)) &&
    signs.some(({ kind }) => pressures.has(kind))
  );
}

/** The name of a brand that is a common word, too, proves nothing by itself. */
function isDeceit({ kind, weight }: LureSign): boolean {
  return deceits.has(kind) && (kind !== "brand" || weight > commonBrand);
}

/**
 * How much a mail looks like phishing: the stories it tells, who it says to be, where its links lead. `undefined` for
 * one without what phishing cannot do without, a story, a name to hide behind, a secret to ask for; most are such.
 */
export function findLure({ from, subject, body, ownDomains }: LureSource): Lure | undefined {
  const seen = readingAsSeen(body);
  const title = readSubject(subject);
  const words = lureWords(title, seen);
  const sender = senderBrand(from, ownDomains);
  const hidesBehindName = sender !== undefined || strangeDomainInName(from) !== undefined;
  const isClaim = words.told.size > 0 || words.asked.length > 0 || hidesBehindName;
  if (!isClaim && !lookalikeLink(body, []) && !borrowedHost(body, seen)) return undefined;
  const signs = [
    ...storySigns(words.told),
    ...driveSigns(words),
    ...words.asked.slice(0, 1).map((hit) => ({ kind: "ask" as const, weight: 2.5, at: hit.at, field: hit.field })),
    ...brandSigns({ from, body, sender, claims: brandsClaimed(title, seen) }),
    ...linkSigns(from, body, seen),
    ...hidingSigns(body),
    ...mailboxSigns(from, words.told),
  ];
  const sum = signs.reduce((total, { weight }) => total + weight, 0);
  // Who presses for an account in the name of safety from phishing may name it once, and teaches nothing.
  const talk = isUltimatum(signs) ? Math.max(0, words.talk - 1) : words.talk;
  const brief = seen.words <= briefest && signs.some(({ kind }) => kind === "link") ? forBrevity : 0;
  return { score: sum + brief - discount(talk, from, body, sender), signs };
}

function storySigns(told: Map<Story, LureHit[]>): LureSign[] {
  return [...told].map(([kind, hits], index) => {
    const base = index === 0 ? 2 : index === 1 ? 1.25 : 0.75;
    const weight = base + (kind === "wallet" ? 0.5 : 0) + Math.min(0.5, 0.25 * (hits.length - 1));
    return { kind, weight, ...placeOf(hits[0]) };
  });
}

const driveWeights: Record<Drive, number> = {
  urgency: 0.75,
  loss: 1,
  secret: 0.5,
  greeting: 1,
  button: 0.75,
  shy: 2,
  borrowed: 1.25,
};

/** Who sends money somewhere new and cannot be called wants not to be asked; in other mail that says nothing. */
const askedByPhone: readonly Story[] = ["payee", "errand"];

function driveSigns({ told, driven }: LureWords): LureSign[] {
  const isOfMoney = askedByPhone.some((story) => told.has(story));
  return [...driven]
    .filter(([kind]) => kind !== "shy" || isOfMoney)
    .map(([kind, hits]) => ({ kind, weight: driveWeights[kind], ...placeOf(hits[0]) }));
}

function brandSigns({
  from,
  body,
  sender,
  claims,
}: {
  from: Address | undefined;
  body: Body;
  sender: SenderBrand | undefined;
  claims: readonly PlacedClaim[];
}): LureSign[] {
  const signs: LureSign[] = [];
  const strange = strangeDomainInName(from);
  if (sender) signs.push({ kind: "sender", weight: weightOfSender(sender), name: sender.name });
  else if (strange) signs.push({ kind: "sender", weight: 1.5, name: strange });
  else if (from?.name && isOfficeName(from.name)) signs.push({ kind: "office", weight: 0.75, name: from.name });
  const host = from ? domainOf(from.email) : "";
  // Without a sender and a link, nobody can say that a name is borrowed.
  if (host === "" && webLinks(body).length === 0) return signs;
  const foreign = claims.find(({ brand }) => !isBrandHost(brand, host) && !leadsToBrand(body, brand));
  if (foreign) {
    const weight = foreign.isCommon ? commonBrand : 1.5;
    signs.push({ kind: "brand", weight, at: foreign.at, field: foreign.field, name: foreign.name });
  }
  return signs;
}

function weightOfSender({ isWhole, isCommon }: SenderBrand): number {
  if (!isWhole) return 1;
  return isCommon ? 2 : 3;
}

function linkSigns(from: Address | undefined, body: Body, seen: Reading): LureSign[] {
  const signs: LureSign[] = [];
  const like = lookalikeLink(body, []);
  const borrowed = like ? undefined : borrowedHost(body, seen);
  if (borrowed) {
    signs.push({ kind: "lookalike", weight: 2.5, at: borrowed.link.at, field: "body", name: borrowed.target.host });
  }
  if (like) {
    const weight = like.like.how === "slip" ? 1 : 2.5;
    signs.push({ kind: "lookalike", weight, at: like.link.link.at, field: "body", name: like.link.target.host });
  }
  const risky = riskyLink(body);
  if (risky)
    signs.push({ kind: "link", weight: 1.5, at: risky.link.link.at, field: "body", name: risky.link.target.host });
  if (from && allLeadAway(body, from.email)) signs.push({ kind: "away", weight: 0.75 });
  if (from && !domainOf(from.email).includes("."))
    signs.push({ kind: "no-domain", weight: 1.5, name: domainOf(from.email) });
  return signs;
}

function hidingSigns(body: Body): LureSign[] {
  const signs: LureSign[] = [];
  const mixed = mixedWords(body);
  if (mixed[0]) {
    signs.push({ kind: "letters", weight: mixed.length >= manyMixed ? 2.5 : 1.25, at: mixed[0], field: "body" });
  }
  const [hidden] = hiddenInWords(body);
  if (hidden) signs.push({ kind: "hidden", weight: 2.5, at: hidden, field: "body" });
  if (body.inputs > 0) signs.push({ kind: "form", weight: 2 });
  if (isPicture(body) && webLinks(body).length > 0) signs.push({ kind: "picture", weight: 1.5 });
  return signs;
}

/** Accounts, orders and parcels are no business of somebody with a private mailbox. */
function mailboxSigns(from: Address | undefined, told: Map<Story, LureHit[]>): LureSign[] {
  const isPrivate = from !== undefined && kindOfDomain(domainOf(from.email)) === "personal";
  return isPrivate && told.size > 0 ? [{ kind: "private", weight: 1 }] : [];
}

/** What speaks for a mail: talk about phishing itself, and links to the sender's own pages. */
function discount(talk: number, from: Address | undefined, body: Body, sender: SenderBrand | undefined): number {
  const teaches = Math.min(2, talk) * 1.25;
  if (!from || sender) return teaches;
  const own = domainOf(from.email);
  const isOwn = webLinks(body).some(({ target }) => registrableDomain(target.host) === registrableDomain(own));
  return teaches + (isOwn && !isPersonalDomain(own) ? 1 : 0);
}

function placeOf(hit: LureHit | undefined): Pick<LureSign, "at" | "field"> {
  return hit ? { at: hit.at, field: hit.field } : {};
}
