import type { Inbound } from "../core/draft.ts";
import { type InboundHit, type InboundReading, readInbound } from "./inbound-reading.ts";
import { ownWordsOf } from "./inbound-words.ts";
import { isRobotMessage } from "./is-robot.ts";

/** An answer of no more words than these may ask by a single word, such as "stop". */
const mostWords = 60;

/** A single word asks where its line says little more, such as "please" or a name; in letters. */
const mostBeside = 8;

/** So many words may stand between the question where an address is from and the words that want none of it. */
const mostToRefusal = 14;

/** "No me mande el contrato todavía": so many words behind what is not to be sent may stand for when. */
const mostToDelay = 6;

/** "unsubscribe dev-list jane@globex.example": what a list's robot is told has no more words. */
const longestCommand = 8;

/** What an answer says about further mail: that there be none, or not now. */
export interface OptOutRequest {
  kind: "stop" | "later";
  /** The words that say so. */
  quote: string;
}

/** The request to be written to no more in an answer, or its no for now. Machines ask for nothing. */
export function findOptOutRequest(inbound: Inbound): OptOutRequest | undefined {
  if (isRobotMessage(inbound)) return undefined;
  const reading = readInbound(ownWordsOf(inbound.text));
  const stop = findStop(reading);
  if (stop) return { kind: "stop", quote: stop.quote };
  const [later] = meant(reading, "request.later");
  return later && { kind: "later", quote: later.quote };
}

function findStop(reading: InboundReading): InboundHit | undefined {
  const [stop = resented(reading)] = meant(reading, "request.stop");
  if (stop || reading.words > mostWords) return stop;
  const isCommand = ({ token, quote }: InboundHit) =>
    token === 0 && reading.words <= longestCommand && /^unsub/i.test(quote);
  return meant(reading, "request.word").find((hit) => hit.beside <= mostBeside || isCommand(hit));
}

/** "How did you get my address? Delete it.": who asks where it is from, and will have none of it, asks for an end. */
function resented(reading: InboundReading): InboundHit | undefined {
  const [origin] = reading.hits("request.origin");
  return origin && reading.hits("request.refusal").find(({ token }) => Math.abs(token - origin.last) <= mostToRefusal);
}

/** Hits that no guard overlaps, such as "remove the second paragraph". */
function meant(reading: InboundReading, concept: string): InboundHit[] {
  const guards = reading.hits("request.guard");
  const delays = reading.hits("request.yet");
  return reading
    .hits(concept)
    .filter((hit) => !guards.some(({ token, last }) => token <= hit.last && hit.token <= last))
    .filter((hit) => !delays.some(({ token }) => token > hit.token && token - hit.last <= mostToDelay));
}
