import type { ComposeState } from "../core/compose-state.ts";
import { dayOf } from "../core/day.ts";
import { type Draft, emptyBody } from "../core/draft.ts";
import { valueOr } from "../core/field.ts";
import type { Sender } from "../platform/receive.ts";
import { composeKey, noteChecked, noteChecking, readCompose, writeCompose } from "../platform/session-state.ts";
import { likenessOf } from "../register/likeness.ts";
import type { Judged } from "./draft-answer.ts";
import { isBlank, unreadFields } from "./draft-gaps.ts";
import { inspectDraft } from "./inspect-draft.ts";
import { knownRecipients } from "./known-recipients.ts";
import { loadWords } from "./load-words.ts";
import { noteCounts } from "./note-counts.ts";
import { noteInbound } from "./note-inbound.ts";
import { pausedUntil } from "./pause.ts";
import { recall } from "./recall.ts";
import { refreshIcon } from "./refresh-icon.ts";
import { loadSettings } from "./settings.ts";

/** A draft as a page sent it. */
export interface Arrival extends Sender {
  compose: string;
  revision: number;
  draft: Draft;
}

/** Drafts that are being judged, with the keys of their composes. */
const underWay = new Map<Arrival, string>();

/** The verdict on a draft, kept for the panel unless a later one is there or its compose has closed meanwhile. */
export async function judgeArrival(arrival: Arrival): Promise<Judged> {
  const key = composeKey(arrival.tab, arrival.frame, arrival.compose);
  underWay.set(arrival, key);
  try {
    await noteChecking(key);
    return await judgeAndKeep(key, arrival);
  } finally {
    underWay.delete(arrival);
    await noteChecked(key);
  }
}

/** A compose has closed: what is still being judged of it is not kept. */
export function dropArrivals(key: string): void {
  for (const [arrival, of] of underWay) if (of === key) underWay.delete(arrival);
}

async function judgeAndKeep(key: string, arrival: Arrival): Promise<Judged> {
  const { tab, frame, compose, revision, draft } = arrival;
  const { policy, ignores, language } = await loadSettings();
  const now = Date.now();
  const paused = await pausedUntil(policy, now);
  const today = dayOf(now);
  const likeness = likenessOf(valueOr(draft.body, emptyBody()).text);
  // Inbound words are read for a request to stop, so that they are loaded first.
  const lackedWords = await loadWords(draft);
  const request = await noteInbound(draft, policy, now);
  const recalled = await recall(draft, { likeness, policy, now });
  const verdict = inspectDraft(draft, { policy, ignores, compose: key, today, lackedWords, ...recalled });
  const before = await readCompose(key);
  const earlier = before?.spoken ?? [];
  const spoken = [...new Set([...earlier, ...verdict.findings.map(({ rule }) => rule)])];
  const state: ComposeState = {
    key,
    tab,
    frame,
    compose,
    revision,
    subject: valueOr(draft.subject, ""),
    recipients: valueOr(draft.recipients, []).map(({ email }) => email),
    known: knownRecipients(draft, recalled),
    from: valueOr(draft.from, { email: "" }).email,
    likeness,
    ...(request && { request }),
    blank: isBlank(draft),
    unread: unreadFields(draft),
    verdict,
    spoken,
    ...(before?.kept && { kept: before.kept }),
    at: Date.now(),
  };
  // Whoever asks gets the verdict on what they asked about; a later one stays, and a compose that closed meanwhile stays closed.
  if ((before && before.revision > revision) || !underWay.has(arrival)) return { state, policy, language, paused };
  await writeCompose(state);
  void noteCounts("shown", spoken.slice(earlier.length), now);
  await refreshIcon(tab);
  return { state, policy, language, paused };
}
