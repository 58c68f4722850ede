import type { Topic } from "../phrases.ts";
import { arabic } from "./ar.ts";
import { czech } from "./cs.ts";
import { danishAndNorwegian } from "./da-no.ts";
import { german } from "./de.ts";
import { english } from "./en/english.ts";
import { spanish } from "./es.ts";
import { finnish } from "./fi.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { dutch } from "./nl.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import { swedish } from "./sv.ts";
import { turkish } from "./tr.ts";
import { chinese } from "./zh.ts";

/**
 * Words of what the acceptable-use policy forbids to offer, by language. Each kind has three concepts by how much
 * they say, and one that takes away: `.offer` makes an offer by itself, `.lure` with another, `.thing` names what it
 * is about, `.talk` is another meaning of the same words. `offer.*` go with any offer; `mention.*` speak about one.
 */
export const contentTopic: Topic = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
  ru: russian,
  ar: arabic,
  zh: chinese,
  tr: turkish,
  ja: japanese,
  cs: czech,
  fi: finnish,
  no: danishAndNorwegian,
  da: danishAndNorwegian,
  sv: swedish,
};
