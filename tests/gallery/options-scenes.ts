import { sectionGroups } from "../../components/options/sections.ts";
import type { Verdict } from "../../lib/core/verdict.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import type { OptionsSceneProps } from "./options-scene.tsx";
import { address } from "./panel-scenes.ts";
import { realFinding } from "./real-finding.ts";
import { sampleCompose } from "./sample-finding.ts";
import { englishMail } from "./sample-mail.ts";

const northwind = {
  organisation: {
    name: "Northwind",
    legalName: "Northwind Analytics GmbH",
    postalAddress: `Lindenstraße 12\n10969 Berlin\n${englishMail.country}`,
    country: "DE",
    domains: ["northwind.example", "northwind.de"],
  },
};

const settled: Omit<OptionsSceneProps, "page"> = {
  user: {
    ...northwind,
    levels: { "opt-out-offered": "hold", "value-to-recipient": "off" },
    countries: { "globex.com": "AT" },
    senders: { "northwind.de": { organisation: { name: "Northwind Deutschland" } } },
    footers: { en: "{company} · {address}\n{optOut}" },
  },
  ignores: [
    { scope: "always", rule: "value-to-recipient" },
    { scope: "recipient", rule: "company-recipient", email: "jane.doe@gmail.com" },
    { scope: "draft", rule: "reason-for-contact", compose: "1" },
  ],
  weeks: 52,
};

/** A user who shares figures with a team. */
const sharing = { ...northwind, team: { url: "https://couch.northwind.example", figures: "share" } };
const figures = { page: "options", place: "team-figures", user: sharing } as const;

const managed: OptionsSceneProps["managed"] = {
  contact: "legal@northwind.example",
  organisation: { name: "Northwind", postalAddress: `Lindenstraße 12\n10969 Berlin\n${englishMail.country}` },
  optOut: { method: "link", url: "https://northwind.example/stop" },
  levels: { "postal-address": "hold" },
};

const broken = {
  organisation: { name: "Northwind", nam: 7 },
  levels: { "postal-adress": "hold", "opt-out-usable": "loud" },
};

const sections = sectionGroups.flatMap(({ sections }) => [...sections]);

/** What is found in the sample of the welcome, whose subject is that of the language. */
function verdictOnSample(t: Translate): Verdict {
  const subject = t("sample.subject");
  const text = subject.replace(/^Re: ?/, "");
  const reply = realFinding(
    "deceptive-subject",
    {
      message: "fakeReply",
      data: { prefix: "Re:" },
      evidence: [{ field: "subject", start: 0, end: 3, quote: "Re:" }],
      fixes: [
        {
          message: "strip",
          data: { subject: text },
          safety: "safe",
          edits: [{ kind: "set-subject", expect: subject, text }],
        },
      ],
    },
    "hold",
  );
  return sampleCompose({ findings: [reply, address] }).verdict;
}

export const optionsScenes: Record<string, OptionsSceneProps> = {
  ...Object.fromEntries(
    sections.map((place): [string, OptionsSceneProps] => [`options-${place}`, { page: "options", place, ...settled }]),
  ),
  "options-new": { page: "options" },
  "options-locked": { page: "options", user: northwind, managed },
  "options-broken": { page: "options", place: "organisation", user: broken, managed },
  "options-rule": { page: "options", place: "rules/postal-address", user: northwind, managed },
  "options-no-ignores": { page: "options", place: "ignores" },
  "options-team": { page: "options", place: "team", user: sharing },
  "options-team-figures": { ...figures, weeks: 52, members: 7 },
  "team-figures-off": { page: "options", place: "team-figures" },
  "team-figures-empty": figures,
  "team-figures-few": { ...figures, weeks: 4, members: 4 },
  "team-figures-month": { ...figures, weeks: 4, members: 6 },
  "trial-result": { page: "trial" },
  "history-empty": { page: "options", place: "history" },
  "history-little": { page: "options", place: "history", weeks: 1 },
  "history-quiet": { page: "options", place: "history", weeks: 1, isQuiet: true },
  "welcome-who": { page: "welcome" },
  "welcome-locked": { page: "welcome", managed },
  "welcome-footer": { page: "welcome", place: "footer", user: northwind },
  "welcome-try": { page: "welcome", place: "try", user: northwind, verdictOn: verdictOnSample },
};
