import { brandNames } from "../../brand.ts";
import type { Topic } from "../phrases.ts";
import { czech } from "./cs.ts";
import { danish } from "./da.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { finnish } from "./fi.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { dutch } from "./nl.ts";
import { norwegian } from "./no.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import { swedish } from "./sv.ts";
import { chinese } from "./zh.ts";

/** The stories by which phishing mails make people act, and what they ask for, by language. */
export const phishingTopic: Topic = {
  any: {
    "brand.name": brandNames(),
    "phish.unlock": [
      "(password|passcode|passwort|kennwort|mot de passe|contrasena|clave|senha|palavra-passe|wachtwoord|haslo|losenord|adgangskode|passord|salasana|heslo|пароль) (is|ist|est|es|e|to|ar|er|on|je|lautet|for|fur|zum|pour|para|per|do)? (the|den|le|el|o)? (<num>|<cap>|archive|archiv|zip|file|datei|attachment|anhang|fichier|archivo|arquivo|allegato|bestand|document*)",
      "(archive|zip|file|attachment|document) (password|passcode|code|pin|key) (is|<num>)",
      "(archive|zip|file|attachment|document) password",
      "(pass|pwd|pw|psw|passwort|clave|senha|haslo|mdp|wachtwoord|losenord) <num>",
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
  sv: swedish,
  da: danish,
  no: norwegian,
  fi: finnish,
  cs: czech,
  ru: russian,
  ja: japanese,
  zh: chinese,
};
