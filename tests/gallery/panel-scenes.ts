import type { PanelViewProps } from "../../components/panel/panel-view.tsx";
import type { ComposeState } from "../../lib/core/compose-state.ts";
import type { Finding } from "../../lib/core/finding.ts";
import { manyFindings, realFinding } from "./real-finding.ts";
import { sampleCompose, sampleFinding } from "./sample-finding.ts";
import { englishMail } from "./sample-mail.ts";

/** What the gallery shows of the panel, by name. */
export type PanelScene = Pick<PanelViewProps, "webmail" | "state" | "waiting" | "organisation" | "pausedUntil">;

const subject = realFinding(
  "deceptive-subject",
  {
    message: "fakeReply",
    data: { prefix: "Re:" },
    evidence: [{ field: "subject", start: 0, end: 3, quote: "Re:" }],
    fixes: [
      {
        message: "strip",
        data: { subject: englishMail.subject },
        safety: "safe",
        edits: [{ kind: "set-subject", expect: `Re: ${englishMail.subject}`, text: englishMail.subject }],
      },
    ],
  },
  "hold",
);

/** A mail without an address, which the footer would give it. */
export const address: Finding = realFinding("postal-address", {
  message: "missing",
  fixes: [
    {
      message: "addFooter",
      safety: "safe",
      edits: [
        {
          kind: "insert-lines",
          at: 0,
          expect: "",
          lines: [[{ text: englishMail.company }], [{ text: englishMail.address }]],
        },
      ],
    },
  ],
});

/** An opt-out that asks too much, in words of the mail. */
export const optOut: Finding = realFinding("opt-out-frictionless", {
  message: "login",
  certainty: "likely",
  evidence: [{ field: "body", start: 10, end: 60, quote: englishMail.optOut }],
  fixes: [{ message: "useOurs", safety: "review", edits: [] }],
});

const recipient = realFinding("company-recipient", {
  message: "personal",
  data: { email: "jane.doe@gmail.com" },
  evidence: [{ field: "recipients", start: 0, end: 18, quote: "jane.doe@gmail.com" }],
  fixes: [{ message: "drop", data: { email: "jane.doe@gmail.com" }, safety: "dangerous", edits: [] }],
});

/** A piece of advice. */
export const value: Finding = realFinding("value-to-recipient", { message: "missing", certainty: "ask-a-human" });

const reason = realFinding("reason-for-contact", { message: "missing" });

const consent = realFinding("consent", {
  message: "needed",
  certainty: "likely",
  data: { country: "Germany", "country.country": "de", names: "petra.meier@globex.de" },
  evidence: [{ field: "recipients", start: 0, end: 21, quote: "petra.meier@globex.de" }],
});

const optedOut = realFinding("opted-out-recipient", {
  message: "listed",
  data: { email: "anna.berg@globex.example", date: "Oct 2, 2026", "date.date": "2026-10-02" },
  evidence: [{ field: "recipients", start: 0, end: 24, quote: "anna.berg@globex.example" }],
  fixes: [{ message: "drop", data: { email: "anna.berg@globex.example" }, safety: "dangerous", edits: [] }],
});

const long = sampleFinding({
  id: "long:1",
  title: "Pneumonoultramicroscopicsilicovolcanoconiosis-Datenschutzgrundverordnungskonformitätserklärung",
  message: `A very long message. ${"It goes on about the matter at some length, as translations do. ".repeat(4)}`,
  evidence: Array.from({ length: 6 }, (_, index) => ({
    field: "body" as const,
    start: index,
    end: index + 1,
    quote: `https://tracking.example.com/${"a-path-without-any-break".repeat(4 - (index % 3))}`,
  })),
});

/** Findings of most kinds. */
export const mixedFindings: Finding[] = [subject, address, optOut, recipient, value];
const one = (compose: ComposeState): PanelScene => ({ webmail: true, state: { composes: [compose], checking: [] } });

export const panelScenes: Record<string, PanelScene> = {
  loading: { webmail: undefined, state: undefined },
  "no-webmail": { webmail: false, state: undefined },
  "no-compose": { webmail: true, state: { composes: [], checking: [] } },
  "first-check": { webmail: true, state: { composes: [], checking: ["7.0.1"] } },
  "opt-out-asked": {
    ...one(
      sampleCompose(
        { status: "clear" },
        {
          blank: true,
          request: { fact: "f1", email: "anna.berg@globex.example", quote: englishMail.stop },
        },
      ),
    ),
    waiting: {
      count: 2,
      listed: [
        {
          fact: "f0",
          subject: "petra.meier@maschinenbau-langername.example",
          waitsFor: "recording",
          askedAt: Date.UTC(2026, 10, 2),
          dueAt: Date.UTC(2026, 10, 3),
          law: "eu",
          isOverdue: true,
        },
        {
          fact: "f1",
          subject: "anna.berg@globex.example",
          waitsFor: "recording",
          askedAt: Date.UTC(2026, 10, 20),
          dueAt: Date.UTC(2026, 10, 27),
          isOverdue: false,
        },
      ],
    },
  },
  "opted-out": one(
    sampleCompose({ status: "hold", findings: [optedOut] }, { blank: true, recipients: ["anna.berg@globex.example"] }),
  ),
  blank: one(sampleCompose({}, { blank: true, subject: "", recipients: [] })),
  clear: one(
    sampleCompose({
      status: "clear",
      duties: { identity: "met", reason: "met", "opt-out": "met", value: "met", recipients: "met" },
    }),
  ),
  advice: one(sampleCompose({ findings: [value], status: "inform" })),
  findings: one(
    sampleCompose(
      {
        duties: {
          identity: "open",
          law: "met",
          "opt-out": "open",
          reason: "ignored",
          recipients: "open",
          value: "open",
        },
        findings: mixedFindings,
        status: "hold",
        ignored: [reason],
        notChecked: [{ rule: "reason-for-contact", title: reason.title, reason: { kind: "language", language: "fi" } }],
      },
      { known: [{ email: "jane.doe@acme.com", lastSent: "2026-11-02", relation: "inquiry" }] },
    ),
  ),
  paused: {
    ...one(sampleCompose({ findings: [value], status: "inform" })),
    pausedUntil: new Date(2026, 10, 27, 14, 0).getTime(),
  },
  "not-checked": one(
    sampleCompose(
      {
        status: "unknown",
        notChecked: [
          {
            rule: "postal-address",
            title: address.title,
            reason: { kind: "field", field: "body", detail: "div[g_editable]" },
          },
          {
            rule: "reason-for-contact",
            title: reason.title,
            reason: { kind: "field", field: "body", detail: "div[g_editable]" },
          },
          {
            rule: "opt-out-offered",
            title: "Offer an opt-out",
            reason: { kind: "broken", detail: "TypeError: x is undefined" },
          },
        ],
        duties: { identity: "unchecked", reason: "unchecked", "opt-out": "unchecked", recipients: "met" },
      },
      { unread: [{ field: "recipients", detail: englishMail.group }] },
    ),
  ),
  countries: one(
    sampleCompose(
      {
        status: "confirm",
        findings: [consent],
        countries: [
          {
            email: "petra.meier@globex.de",
            country: "DE",
            confidence: "high",
            because: { kind: "domain", sign: ".de" },
            class: "named",
            jurisdictions: ["de", "eu"],
          },
          {
            email: "jane.doe@acme.com",
            confidence: "unknown",
            because: { kind: "none", sign: "" },
            class: "named",
            jurisdictions: [],
          },
          {
            email: "luc@initech.com",
            country: "FR",
            confidence: "low",
            because: { kind: "language", sign: "fr" },
            class: "named",
            jurisdictions: ["fr", "eu"],
          },
        ],
      },
      { recipients: ["petra.meier@globex.de", "jane.doe@acme.com", "luc@initech.com"] },
    ),
  ),
  "two-composes": {
    webmail: true,
    organisation: { contact: "compliance@northwind.example", hidden: [] },
    state: {
      checking: [],
      composes: [
        sampleCompose({ findings: [recipient] }),
        sampleCompose(
          { findings: mixedFindings, status: "hold" },
          { key: "7.0.2", compose: "2", subject: "", recipients: [] },
        ),
      ],
      focused: "7.0.1",
    },
  },
  long: one(
    sampleCompose(
      { findings: [long, { ...long, id: "long:2", level: "inform" }] },
      {
        subject: `${"A subject that never ends ".repeat(6)}`,
        recipients: Array.from(
          { length: 40 },
          (_, index) => `a.rather.long.name.number${index}@subsidiary.example.com`,
        ),
      },
    ),
  ),
  forty: one(sampleCompose({ status: "hold", findings: manyFindings(40) })),
};
