/**
 * Signs of a country in addresses and signatures. Two-letter top-level domains are the country's own ISO code, save
 * those that follow. Facts as of 2026-06-30.
 */

/** Domains of countries or territories that are sold to everybody and so tell nothing. */
export const openDomains: readonly string[] =
  "ac ad ag ai am as bz cc cd cf co cx dj fm ga gg gl gq im io la ly me mg ml ms mu nu pn pw sc sh so sr st su tk tm to tv vc vg ws je".split(
    " ",
  );

/** Domains of a country that are often registered for their sound: a weak sign. */
export const weakDomains: readonly string[] = ["in", "is", "id", "eu", "edu"];

/** Top-level domains that are not the ISO code of their country, by country. */
const otherDomains: Readonly<Record<string, string>> = {
  GB: "uk london scot wales cymru",
  DE: "berlin bayern hamburg koeln cologne nrw saarland ruhr",
  AT: "wien tirol",
  CH: "swiss zuerich",
  FR: "paris bzh alsace corsica re gp mq gf yt pm wf tf",
  ES: "barcelona madrid cat eus gal",
  NL: "amsterdam frl",
  BE: "brussels vlaanderen gent",
  SE: "stockholm",
  FI: "ax",
  NO: "sj",
  JP: "tokyo osaka nagoya kyoto yokohama",
  AU: "sydney melbourne",
  NZ: "kiwi",
  CA: "quebec",
  US: "gov mil edu nyc boston miami vegas",
  TR: "istanbul ist",
  AE: "dubai abudhabi xn--mgbaam7a8h امارات",
  ZA: "capetown joburg durban",
  BR: "rio",
  RU: "moscow xn--p1ai рф xn--80adxhks москва",
  UA: "xn--j1amh укр",
  BG: "xn--90ae бг",
  RS: "xn--90a3ac срб",
  GR: "xn--qxam ελ",
  CN: "xn--fiqs8s 中国 xn--fiqz9s 中國",
  HK: "xn--j6w193g 香港",
  TW: "xn--kprw13d 台灣 xn--kpry57d 台湾",
  KR: "xn--3e0b707e 한국",
  IN: "xn--h2brj9c भारत",
  SA: "xn--mgberp4a5d4ar السعودية",
  EG: "xn--wgbh1c مصر",
  IL: "xn--4dbrk0ce ישראל",
  TH: "xn--o3cw4h ไทย",
};

/** Country by top-level domain, for those of `otherDomains`. */
export const countryByDomain: ReadonlyMap<string, string> = new Map(
  Object.entries(otherDomains).flatMap(([country, domains]) => domains.split(" ").map((domain) => [domain, country])),
);

/** Suffixes that a company sells under the domain of a country. */
export const privateSuffixes = /\.(?:com\.de|com\.se|co\.com|co\.nl|co\.no|com\.be|org\.ru)$/;

const providers: Readonly<Record<string, string>> = {
  DE: "gmx.net gmx.com freenet.de",
  FR: "wanadoo.fr",
  US: "aol.com comcast.net verizon.net att.net sbcglobal.net",
  GB: "btinternet.com btopenworld.com virginmedia.com talktalk.net",
  CA: "shaw.ca rogers.com sympatico.ca",
  AU: "bigpond.com optusnet.com.au",
  IT: "libero.it",
  CZ: "seznam.cz",
  KR: "naver.com daum.net hanmail.net",
  CN: "qq.com 163.com 126.com sina.com",
  RU: "mail.ru yandex.ru",
  UA: "ukr.net",
};

/** Country by free-mail or access provider whose domain is not that of the country. */
export const countryByProvider: ReadonlyMap<string, string> = new Map(
  Object.entries(providers).flatMap(([country, domains]) => domains.split(" ").map((domain) => [domain, country])),
);

/** Country by calling code; codes that several countries share, such as 1 and 7, are left out. */
export const countryByCallingCode: ReadonlyMap<string, string> = new Map(
  Object.entries({
    27: "ZA",
    30: "GR",
    31: "NL",
    32: "BE",
    33: "FR",
    34: "ES",
    351: "PT",
    352: "LU",
    353: "IE",
    354: "IS",
    356: "MT",
    357: "CY",
    358: "FI",
    359: "BG",
    36: "HU",
    370: "LT",
    371: "LV",
    372: "EE",
    380: "UA",
    385: "HR",
    386: "SI",
    39: "IT",
    40: "RO",
    41: "CH",
    420: "CZ",
    421: "SK",
    423: "LI",
    43: "AT",
    44: "GB",
    45: "DK",
    46: "SE",
    47: "NO",
    48: "PL",
    49: "DE",
    51: "PE",
    52: "MX",
    54: "AR",
    55: "BR",
    56: "CL",
    57: "CO",
    60: "MY",
    61: "AU",
    64: "NZ",
    65: "SG",
    66: "TH",
    81: "JP",
    82: "KR",
    84: "VN",
    852: "HK",
    86: "CN",
    886: "TW",
    90: "TR",
    91: "IN",
    966: "SA",
    971: "AE",
    972: "IL",
  }),
);

/** Numbers of registers and taxes that only one country writes so. */
export const registerSigns: readonly (readonly [country: string, sign: RegExp])[] = [
  ["DE", /\bHR[AB] ?\d{3,6}\b|\bDE ?\d{9}\b/],
  ["AT", /\bATU ?\d{8}\b|\bFN ?\d{5,6} ?[a-z]\b/],
  ["CH", /\bCHE-?\d{3}\.\d{3}\.\d{3}\b/],
  ["FR", /\b(?:SIREN|SIRET|RCS)\b/],
  ["IT", /\bP\. ?IVA\b|\bREA [A-Z]{2}\b/],
  ["NL", /\bKvK\b|\bNL ?\d{9}B\d{2}\b/i],
  ["PL", /\bKRS:? ?\d{10}\b|\bREGON\b/],
  ["DK", /\bCVR\b/],
  ["FI", /\bY-tunnus\b/i],
  ["BR", /\bCNPJ\b/],
  ["AU", /\bABN ?\d{2} ?\d{3}\b/],
];

/** Countries in which a language is the usual one of business, the largest first. English tells no country. */
export const countriesByLanguage: Readonly<Record<string, readonly string[]>> = {
  de: ["DE", "AT", "CH", "LI", "LU"],
  fr: ["FR", "BE", "CH", "LU", "CA"],
  es: ["ES", "MX", "AR", "CO", "CL", "PE"],
  it: ["IT", "CH"],
  nl: ["NL", "BE"],
  pt: ["PT", "BR"],
  pl: ["PL"],
  sv: ["SE", "FI"],
  da: ["DK"],
  no: ["NO"],
  fi: ["FI"],
  cs: ["CZ"],
  sk: ["SK"],
  ro: ["RO"],
  hu: ["HU"],
  tr: ["TR"],
  ja: ["JP"],
  ko: ["KR"],
  he: ["IL"],
  uk: ["UA"],
};
