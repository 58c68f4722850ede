import type { Topic } from "../phrases.ts";
import { arabic } from "./ar.ts";
import { bulgarian } from "./bg.ts";
import { catalan } from "./ca.ts";
import { czech } from "./cs.ts";
import { danish } from "./da.ts";
import { german } from "./de.ts";
import { greek } from "./el.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { estonian } from "./et.ts";
import { persian } from "./fa.ts";
import { finnish } from "./fi.ts";
import { filipino } from "./fil.ts";
import { french } from "./fr.ts";
import { irish } from "./ga.ts";
import { hebrew } from "./he.ts";
import { hindi } from "./hi.ts";
import { croatian } from "./hr.ts";
import { hungarian } from "./hu.ts";
import { indonesian } from "./id.ts";
import { icelandic } from "./is.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { korean } from "./ko.ts";
import { lithuanian } from "./lt.ts";
import { latvian } from "./lv.ts";
import { maltese } from "./mt.ts";
import { dutch } from "./nl.ts";
import { norwegian } from "./no.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { romanian } from "./ro.ts";
import { russian } from "./ru.ts";
import { slovak } from "./sk.ts";
import { slovenian } from "./sl.ts";
import { serbian } from "./sr.ts";
import { swedish } from "./sv.ts";
import { thai } from "./th.ts";
import { turkish } from "./tr.ts";
import { ukrainian } from "./uk.ts";
import { vietnamese } from "./vi.ts";
import { chinese } from "./zh.ts";

/**
 * How people ask, in an answer, to be written to no more, by language. An answer may come in any, so that all are
 * looked for in each.
 */
export const optOutRequestTopic: Topic = {
  any: {
    // Who puts something off wants it later.
    "request.yet": [
      "(todavia|aun no|hasta (el|la|que|manana)|pas encore|avant (lundi|mardi|mercredi|jeudi|vendredi|demain|que)|noch nicht|nog niet|nog even niet|ainda|prima di|non ancora|jeszcze|dopoki|пока|ещё|еще)",
    ],
  },
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
  cs: czech,
  sk: slovak,
  sv: swedish,
  da: danish,
  no: norwegian,
  fi: finnish,
  ro: romanian,
  hu: hungarian,
  tr: turkish,
  ru: russian,
  uk: ukrainian,
  ja: japanese,
  ko: korean,
  zh: chinese,
  ar: arabic,
  he: hebrew,
  et: estonian,
  lv: latvian,
  lt: lithuanian,
  bg: bulgarian,
  el: greek,
  hr: croatian,
  sl: slovenian,
  sr: serbian,
  ca: catalan,
  is: icelandic,
  ga: irish,
  mt: maltese,
  vi: vietnamese,
  id: indonesian,
  fil: filipino,
  th: thai,
  hi: hindi,
  fa: persian,
};
