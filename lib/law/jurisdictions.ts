import { unitedArabEmirates } from "./countries/ae.ts";
import { austria } from "./countries/at.ts";
import { australia } from "./countries/au.ts";
import { belgium } from "./countries/be.ts";
import { brazil } from "./countries/br.ts";
import { canada } from "./countries/ca.ts";
import { switzerland } from "./countries/ch.ts";
import { china } from "./countries/cn.ts";
import { czechia } from "./countries/cz.ts";
import { germany } from "./countries/de.ts";
import { denmark } from "./countries/dk.ts";
import { spain } from "./countries/es.ts";
import { europeanUnion } from "./countries/eu.ts";
import { finland } from "./countries/fi.ts";
import { france } from "./countries/fr.ts";
import { unitedKingdom } from "./countries/gb.ts";
import { hongKong } from "./countries/hk.ts";
import { hungary } from "./countries/hu.ts";
import { ireland } from "./countries/ie.ts";
import { israel } from "./countries/il.ts";
import { india } from "./countries/in.ts";
import { italy } from "./countries/it.ts";
import { japan } from "./countries/jp.ts";
import { southKorea } from "./countries/kr.ts";
import { luxembourg } from "./countries/lu.ts";
import {
  argentina,
  chile,
  colombia,
  egypt,
  kenya,
  malaysia,
  mexico,
  nigeria,
  saudiArabia,
  taiwan,
  thailand,
} from "./countries/more.ts";
import {
  bulgaria,
  croatia,
  cyprus,
  estonia,
  greece,
  iceland,
  latvia,
  liechtenstein,
  lithuania,
  malta,
  slovenia,
} from "./countries/more-eu.ts";
import { netherlands } from "./countries/nl.ts";
import { norway } from "./countries/no.ts";
import { newZealand } from "./countries/nz.ts";
import { peru } from "./countries/pe.ts";
import { poland } from "./countries/pl.ts";
import { portugal } from "./countries/pt.ts";
import { romania } from "./countries/ro.ts";
import { russia } from "./countries/ru.ts";
import { sweden } from "./countries/se.ts";
import { singapore } from "./countries/sg.ts";
import { slovakia } from "./countries/sk.ts";
import { turkey } from "./countries/tr.ts";
import { ukraine } from "./countries/ua.ts";
import { unitedStates } from "./countries/us.ts";
import { vietnam } from "./countries/vn.ts";
import { southAfrica } from "./countries/za.ts";
import type { Jurisdiction } from "./jurisdiction.ts";

/** Jurisdictions by two-letter code, lower-case; `eu` is law that its members share. */
export const jurisdictions: Readonly<Record<string, Jurisdiction>> = {
  us: unitedStates,
  ca: canada,
  eu: europeanUnion,
  gb: unitedKingdom,
  ie: ireland,
  de: germany,
  at: austria,
  ch: switzerland,
  fr: france,
  it: italy,
  es: spain,
  pt: portugal,
  nl: netherlands,
  be: belgium,
  lu: luxembourg,
  pl: poland,
  cz: czechia,
  sk: slovakia,
  hu: hungary,
  ro: romania,
  bg: bulgaria,
  gr: greece,
  se: sweden,
  dk: denmark,
  no: norway,
  fi: finland,
  ae: unitedArabEmirates,
  ar: argentina,
  au: australia,
  br: brazil,
  cl: chile,
  cn: china,
  co: colombia,
  cy: cyprus,
  ee: estonia,
  eg: egypt,
  hk: hongKong,
  hr: croatia,
  il: israel,
  in: india,
  is: iceland,
  jp: japan,
  ke: kenya,
  kr: southKorea,
  li: liechtenstein,
  lt: lithuania,
  lv: latvia,
  mt: malta,
  mx: mexico,
  my: malaysia,
  ng: nigeria,
  nz: newZealand,
  pe: peru,
  ru: russia,
  sa: saudiArabia,
  sg: singapore,
  si: slovenia,
  th: thailand,
  tr: turkey,
  tw: taiwan,
  ua: ukraine,
  vn: vietnam,
  za: southAfrica,
};
