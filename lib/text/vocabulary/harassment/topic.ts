import type { Topic } from "../phrases.ts";
import { anyLanguage } from "./any.ts";
import { arabic } from "./ar.ts";
import { czech } from "./cs.ts";
import { danish } from "./da.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { finnish } from "./fi.ts";
import { french } from "./fr.ts";
import { hindi } from "./hi.ts";
import { hungarian } from "./hu.ts";
import { italian } from "./it.ts";
import { dutch } from "./nl.ts";
import { norwegian } from "./no.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { romanian } from "./ro.ts";
import { russian } from "./ru.ts";
import { swedish } from "./sv.ts";
import { turkish } from "./tr.ts";
import { chinese } from "./zh.ts";

/** Words that insult, demean, threaten or press the reader, by language. */
export const harassmentTopic: Topic = {
  any: anyLanguage,
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  sv: swedish,
  da: danish,
  no: norwegian,
  fi: finnish,
  cs: czech,
  ru: russian,
  zh: chinese,
  ar: arabic,
  hi: hindi,
  tr: turkish,
  ro: romanian,
  hu: hungarian,
};
