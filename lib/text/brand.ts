import { withLatinLook } from "./confusable.ts";
import { domainLabel } from "./mail-domain.ts";
import { hostParts } from "./public-suffix.ts";
import { brandLines } from "./vocabulary/brands/brands.ts";

/** A company that phishing mails pose as. */
export interface Brand {
  name: string;
  /** Domains it writes from: `paypal` under every usual suffix, `paypal.me` as it stands. */
  domains: ReadonlySet<string>;
}

/** A brand's name as found in a text. */
export interface NamedBrand {
  brand: Brand;
  /** The name as listed. */
  name: string;
  /** Whether the name is also a common word or a person's name. */
  isCommon: boolean;
}

interface BrandBook {
  /** As written, some in more than one way. */
  names: string[];
  /** By name in small letters without spaces and marks. */
  byName: Map<string, NamedBrand>;
  byLabel: Map<string, Brand>;
}

let book: BrandBook | undefined;

/** Names of brands as they are written, for the index of phrases. */
export function brandNames(): string[] {
  return brandBook().names;
}

/** The brand of a name, such as "PayPal"; a short name counts only with its own capitals. */
export function brandNamed(written: string): NamedBrand | undefined {
  const key = keyOf(written);
  const known = brandBook().byName.get(key);
  if (!known || (key.length <= shortName && !plain(written).startsWith(plain(known.name)))) return undefined;
  return known;
}

/** A name without accents, in its own capitals. */
function plain(name: string): string {
  return name.trim().normalize("NFKD").replace(/\p{M}/gu, "");
}

/** Brands by their domain labels of five letters or more, which others imitate. */
export function brandLabels(): ReadonlyMap<string, Brand> {
  return brandBook().byLabel;
}

/** Whether a host is one of the brand's own. */
export function isBrandHost({ domains }: Brand, host: string): boolean {
  const dot = host.lastIndexOf(".");
  if (dot < 0) return false;
  for (const domain of domains) {
    if (domain.includes(".") && (host === domain || host.endsWith(`.${domain}`))) return true;
  }
  // Some brands have a top-level domain of their own, such as `.google`.
  if (domains.has(host.slice(dot + 1))) return true;
  if (!domains.has(domainLabel(host))) return false;
  const { suffix } = hostParts(host);
  return usualSuffixes.has(suffix) || suffix.length === 2 || suffix.lastIndexOf(".") === suffix.length - 3;
}

/** The brand whose own host this is. */
export function brandOfHost(host: string): Brand | undefined {
  const { byLabel } = brandBook();
  const brand = byLabel.get(domainLabel(host));
  return brand && isBrandHost(brand, host) ? brand : undefined;
}

/** Names so short that they are words of other languages, too. */
const shortName = 4;

/** Suffixes besides those of countries under which brands write. */
const usualSuffixes = new Set(["com", "net", "org", "info", "gov"]);

/** A name as it is compared: in small Latin letters and digits alone. */
export function keyOf(name: string): string {
  return withLatinLook(name)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function brandBook(): BrandBook {
  if (book) return book;
  book = { names: [], byName: new Map(), byLabel: new Map() };
  for (const line of brandLines.trim().split("\n")) {
    const colon = line.lastIndexOf(": ");
    const names = line.slice(0, colon).split("|");
    const domains = new Set(line.slice(colon + 2).split(" "));
    const brand: Brand = { name: (names[0] ?? "").replace("~", ""), domains };
    for (const written of names) {
      const isCommon = written.startsWith("~");
      const name = isCommon ? written.slice(1) : written;
      book.names.push(name);
      if (!book.byName.has(keyOf(name))) book.byName.set(keyOf(name), { brand, name, isCommon });
    }
    for (const domain of domains) {
      const label = domain.includes(".") ? (domain.split(".")[0] ?? "") : domain;
      if (label.length > shortName && !book.byLabel.has(label)) book.byLabel.set(label, brand);
    }
  }
  return book;
}
