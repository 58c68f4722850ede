import type { Topic } from "../phrases.ts";
import { arabic } from "./ar.ts";
import { czech } from "./cs.ts";
import { danish } from "./da.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { finnish } from "./fi.ts";
import { french } from "./fr.ts";
import { hebrew } from "./he.ts";
import { hungarian } from "./hu.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { korean } from "./ko.ts";
import { dutch } from "./nl.ts";
import { norwegian } from "./no.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { romanian } from "./ro.ts";
import { russian } from "./ru.ts";
import { swedish } from "./sv.ts";
import { turkish } from "./tr.ts";
import { ukrainian } from "./uk.ts";
import { chinese } from "./zh.ts";

/**
 * What makes an opt-out harder than a click or a reply, by language: a login, a fee, a reason to give, and times by
 * their unit. `slow` are times in words that are longer than a week.
 */
export const frictionTopic: Topic = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
  sv: swedish,
  da: danish,
  no: norwegian,
  fi: finnish,
  cs: czech,
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
};
