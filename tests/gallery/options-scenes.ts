import { sectionGroups } from "../../components/options/sections.ts";
import type { OptionsSceneProps } from "./options-scene.tsx";
import { sampleCompose, sampleFinding } from "./sample-finding.ts";

const northwind = {
  organisation: {
    name: "Northwind",
    legalName: "Northwind Analytics GmbH",
    postalAddress: "Lindenstraße 12\n10969 Berlin\nGermany",
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
  organisation: { name: "Northwind", postalAddress: "Lindenstraße 12\n10969 Berlin\nGermany" },
  optOut: { method: "link", url: "https://northwind.example/stop" },
  levels: { "postal-address": "hold" },
};

const broken = {
  organisation: { name: "Northwind", nam: 7 },
  levels: { "postal-adress": "hold", "opt-out-usable": "loud" },
};

const sections = sectionGroups.flatMap(({ sections }) => [...sections]);
const { verdict } = sampleCompose({
  findings: [
    sampleFinding({
      id: "deceptive-subject:fakeReply:1",
      rule: "deceptive-subject",
      category: "honesty",
      title: "Do not pretend to answer",
      level: "hold",
      messageId: "fakeReply",
      data: { prefix: "Re:" },
      message: "“Re:” says that this is an answer or a forward, but it is a new mail.",
      evidence: [{ field: "subject", start: 0, end: 3, quote: "Re:" }],
      fixes: [
        {
          id: "strip",
          label: "Make the subject “your invoices”",
          data: { subject: "your invoices" },
          safety: "safe",
          edits: [{ kind: "set-subject", expect: "Re: your invoices", text: "your invoices" }],
        },
      ],
    }),
    sampleFinding(),
  ],
});

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
  "welcome-who": { page: "welcome" },
  "welcome-locked": { page: "welcome", managed },
  "welcome-footer": { page: "welcome", place: "footer", user: northwind },
  "welcome-try": { page: "welcome", place: "try", user: northwind, verdict },
};
