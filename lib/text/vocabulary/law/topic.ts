import type { Topic } from "../phrases.ts";
import { czech } from "./cs.ts";
import { danish } from "./da.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { finnish } from "./fi.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { dutch } from "./nl.ts";
import { norwegian } from "./no.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { swedish } from "./sv.ts";

/** Words by which a mail tells people what data protection law wants them told, by language. */
export const lawTopic: Topic = {
  any: { "law.mark-cz": ["obchodní sdělení"], "law.mark-pl": ["informacj* handlow*"] },
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
};
