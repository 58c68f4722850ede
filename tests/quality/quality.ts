/**
 * Precision and recall of the rules on labelled mail, and the engine's speed. The mail is not part of
 * the repository: it is looked for in `../shared/eval`. Each set is split by a hash of the id: the
 * `tune` part may be looked at while working on a rule, of the `rest` only the figures.
 * Run: node tests/quality/quality.ts [--misses]
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { inspectDraft } from "../../lib/app/inspect-draft.ts";
import type { Body, Draft } from "../../lib/core/draft.ts";
import { emptyBody } from "../../lib/core/draft.ts";
import { empty, found, missing } from "../../lib/core/field.ts";
import { isAtLeast } from "../../lib/core/level.ts";
import { Policy } from "../../lib/core/policy.ts";
import { findAddresses } from "../../lib/text/find-address.ts";
import { findOptOuts } from "../../lib/text/find-opt-out.ts";
import { findReason } from "../../lib/text/find-reason.ts";
import { findOptOutRequest } from "../../lib/text/opt-out-request.ts";

interface Sample {
  id: string;
  lang: string;
  label: string;
  labels?: string[];
  task?: string;
  text?: string;
  subject?: string;
  body_text?: string;
}

const folder = new URL("../../../shared/eval/", import.meta.url);
const showMisses = process.argv.includes("--misses");

const inspection = { policy: Policy.parse({}), ignores: [], compose: "", today: "2026-11-22" };

printSpeed();
if (existsSync(folder)) {
  measure(
    "opt-out notice",
    read("optout").filter(({ task }) => task === "notice"),
    {
      isPositive: ({ label }) => label === "optout_notice",
      predict: (body) => findOptOuts(body).length > 0,
    },
  );
  measure("postal address", read("addresses"), {
    isPositive: ({ label }) => label === "address",
    predict: (body) => findAddresses(body).length > 0,
  });
  measure(
    "opt-out in an answer",
    read("optout").filter(({ task }) => task === "reply"),
    {
      isPositive: ({ label }) => label === "optout_request",
      predict: ({ text }) => findOptOutRequest({ text })?.kind === "stop",
    },
  );
  measure(
    "reason for contact",
    read("reason").filter(({ label }) => label !== "reason_implicit"),
    {
      isPositive: ({ label }) => label === "reason_explicit",
      predict: (body) => findReason(body).reason !== undefined,
    },
  );
  printFirings("all ham", read("ham"));
  printFirings(
    "real cold outreach",
    read("ham").filter(({ labels }) => labels?.some((label) => label.startsWith("cold_outreach"))),
  );
} else {
  console.log(`Precision and recall: skipped, there is no labelled mail in ${folder.pathname}`);
}

interface Question {
  isPositive(sample: Sample): boolean;
  predict(body: Body): boolean;
}

function measure(title: string, samples: Sample[], { isPositive, predict }: Question): void {
  for (const part of ["tune", "rest"] as const) {
    const own = samples.filter(({ id }) => partOf(id) === part);
    const hits = own.map((sample) => ({ sample, wanted: isPositive(sample), got: predict(bodyOf(sample.text ?? "")) }));
    const right = hits.filter(({ wanted, got }) => wanted && got).length;
    const precision = right / Math.max(1, hits.filter(({ got }) => got).length);
    const recall = right / Math.max(1, hits.filter(({ wanted }) => wanted).length);
    const figures = `precision ${percent(precision)}  recall ${percent(recall)}`;
    console.log(
      `${title.padEnd(26)} ${part}  ${figures}  of ${hits.length}, ${hits.filter(({ wanted }) => wanted).length} positive`,
    );
    if (!showMisses || part === "rest") continue;
    for (const { sample, wanted, got } of hits) {
      if (wanted !== got)
        console.log(`  ${wanted ? "missed" : "false "} ${sample.id} ${JSON.stringify(sample.text?.slice(0, 260))}`);
    }
  }
}

/** How often each rule speaks on mail taken as outreach, and how much of it is at `confirm` or above. */
function printFirings(title: string, samples: Sample[]): void {
  const loud = new Map<string, number>();
  for (const sample of samples) {
    const verdict = inspectDraft(draftOf(sample), inspection);
    for (const rule of new Set(
      verdict.findings.filter(({ level }) => isAtLeast(level, "inform")).map(({ rule, level }) => `${rule} ${level}`),
    )) {
      loud.set(rule, (loud.get(rule) ?? 0) + 1);
    }
  }
  console.log(`${title}, ${samples.length} mails, share with a finding:`);
  for (const [rule, count] of [...loud].sort((a, b) => b[1] - a[1])) {
    console.log(`  ${rule.padEnd(34)} ${percent(count / samples.length)}`);
  }
}

function printSpeed(): void {
  const sentence = "We help agencies cut churn by 20% within weeks, and I noticed that you are hiring in London.\n";
  const times: number[] = [];
  for (let round = 0; round < 600; round++) {
    const draft = draftOf({
      id: "",
      lang: "en",
      label: "",
      subject: "Hiring",
      body_text: sentence.repeat(22).slice(0, 2030) + round,
    });
    const start = performance.now();
    inspectDraft(draft, inspection);
    if (round >= 100) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(`engine, 2 kB draft: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}

function read(set: string): Sample[] {
  const lines = readFileSync(new URL(`${set}/dev.jsonl`, folder), "utf8")
    .trim()
    .split("\n");
  // The labelled sets are trusted files of one shape; a wrong line shows as a miss.
  return lines.map((line): Sample => JSON.parse(line));
}

function partOf(id: string): "tune" | "rest" {
  return Number.parseInt(createHash("sha256").update(id).digest("hex").slice(0, 8), 16) % 10 < 6 ? "tune" : "rest";
}

function bodyOf(text: string): Body {
  return { ...emptyBody("plain"), text };
}

function draftOf({ subject, body_text }: Sample): Draft {
  return {
    kind: found("new"),
    from: missing("not in the sample"),
    recipients: missing("not in the sample"),
    subject: subject ? found(subject) : empty(),
    body: found(bodyOf(body_text ?? "")),
    attachments: empty(),
    lastInbound: empty(),
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}
