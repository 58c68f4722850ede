import type { Topic } from "../phrases.ts";
import { companyForms } from "./company-forms.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { dutch } from "./nl.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";

/** Greetings, closings, and how people name their company and title, by language. */
export const letterTopic: Topic = {
  any: { "company.form": companyForms.split("|") },
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
};
