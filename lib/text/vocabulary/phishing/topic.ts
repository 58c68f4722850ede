import { brandNames } from "../../brand.ts";
import type { Topic } from "../phrases.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { dutch } from "./nl.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";

/** The stories by which phishing mails make people act, and what they ask for, by language. */
export const phishingTopic: Topic = {
  any: { "brand.name": brandNames() },
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
};
