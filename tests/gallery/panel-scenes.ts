import type { PanelViewProps } from "../../components/panel/panel-view.tsx";
import type { ComposeState } from "../../lib/core/compose-state.ts";
import type { Finding } from "../../lib/core/finding.ts";
import { sampleCompose, sampleFinding } from "./sample-finding.ts";

/** What the gallery shows of the panel, by name. */
export type PanelScene = Pick<PanelViewProps, "webmail" | "state" | "waiting" | "organisation" | "pausedUntil">;

const subject = sampleFinding({
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
      label: "Make the subject “Cutting your cloud bill”",
      data: { subject: "Cutting your cloud bill" },
      safety: "safe",
      edits: [{ kind: "set-subject", expect: "a", text: "b" }],
    },
  ],
});

const optOut = sampleFinding({
  id: "opt-out-frictionless:login:1",
  rule: "opt-out-frictionless",
  category: "opt-out",
  title: "Let people opt out without effort",
  messageId: "login",
  message: "The opt-out asks the reader to log in.",
  certainty: "likely",
  evidence: [{ field: "body", start: 10, end: 60, quote: "Log in to your account to manage your preferences" }],
  fixes: [{ id: "useOurs", label: "Put your own opt-out in its place", safety: "review", edits: [] }],
});

const recipient = sampleFinding({
  id: "company-recipient:freeMail:1",
  rule: "company-recipient",
  category: "recipients",
  title: "Write to a company address",
  messageId: "personal",
  data: { email: "jane.doe@gmail.com" },
  message: "jane.doe@gmail.com is a private mailbox.",
  evidence: [{ field: "recipients", start: 0, end: 18, quote: "jane.doe@gmail.com" }],
  fixes: [
    {
      id: "drop",
      label: "Remove jane.doe@gmail.com",
      data: { email: "jane.doe@gmail.com" },
      safety: "dangerous",
      edits: [],
    },
  ],
});

const value = sampleFinding({
  id: "value-to-recipient:none:1",
  rule: "value-to-recipient",
  category: "transparency",
  title: "Say what is in it for the reader",
  level: "inform",
  certainty: "ask-a-human",
  messageId: "missing",
  message: "The mail does not seem to say what the reader gains.",
  fixes: [],
});

const consent = sampleFinding({
  id: "consent:needed:1",
  rule: "consent",
  category: "law",
  title: "Have a reason in law to write",
  certainty: "likely",
  messageId: "needed",
  data: { country: "Germany", "country.country": "de", names: "petra.meier@globex.de" },
  message: "Germany asks for consent before a first sales mail to petra.meier@globex.de.",
  unless: "If they agreed, are customers, or sit in another country: record it or correct the country.",
  evidence: [{ field: "recipients", start: 0, end: 21, quote: "petra.meier@globex.de" }],
  fixes: [],
});

const optedOut = sampleFinding({
  id: "opted-out-recipient:listed:1",
  rule: "opted-out-recipient",
  category: "opt-out",
  title: "Do not write to people who opted out",
  level: "hold",
  messageId: "listed",
  data: { email: "anna.berg@globex.example", "date.date": "2026-10-02" },
  message: "anna.berg@globex.example opted out on Oct 2, 2026.",
  evidence: [{ field: "recipients", start: 0, end: 24, quote: "anna.berg@globex.example" }],
  fixes: [
    {
      id: "drop",
      label: "Remove anna.berg@globex.example",
      data: { email: "anna.berg@globex.example" },
      safety: "dangerous",
      edits: [],
    },
  ],
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
export const mixedFindings: Finding[] = [subject, sampleFinding(), optOut, recipient, value];
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
          request: { fact: "f1", email: "anna.berg@globex.example", quote: "Please take me off your list." },
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
        ignored: [sampleFinding({ id: "reason:1", title: "Say why you write" })],
        notChecked: [
          { rule: "reason-for-contact", title: "Say why you write", reason: { kind: "language", language: "de" } },
        ],
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
            title: "Give your postal address",
            reason: { kind: "field", field: "body", detail: "div[g_editable]" },
          },
          {
            rule: "reason-for-contact",
            title: "Say why you write",
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
      { unread: [{ field: "recipients", detail: "Sales team" }] },
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
  forty: one(
    sampleCompose({
      status: "hold",
      findings: Array.from({ length: 40 }, (_, index) => ({
        ...(mixedFindings[index % mixedFindings.length] ?? subject),
        id: `finding:${index}`,
      })).sort((a, b) => a.level.localeCompare(b.level)),
    }),
  ),
};
