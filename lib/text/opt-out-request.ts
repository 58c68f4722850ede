import type { Inbound, Span } from "../core/draft.ts";
import { isRobotMessage } from "./is-robot.ts";
import { type Hit, readSubject } from "./reading.ts";

/** What an answer says about further mail: that there be none, or not now. */
export interface OptOutRequest {
  kind: "stop" | "later";
  /** The words, as UTF-16 offsets into the answer's text. */
  at: Span;
  quote: string;
}

/** A request stands at the start of an answer; what follows is a signature, or the mail that it answers. */
const longestRead = 800;

/** An answer of no more words than these may be a single word such as "stop". */
const fewestWords = 4;

/** The request to be written to no more in an answer, if it holds one. Machines ask for nothing. */
export function findOptOutRequest(inbound: Inbound): OptOutRequest | undefined {
  if (isRobotMessage(inbound)) return undefined;
  const reading = readSubject(ownWords(inbound.text));
  const guards = reading.hits("request.guard");
  const isMeant = (hit: Hit) => !guards.some(({ token, last }) => token <= hit.last && hit.token <= last);
  const [stop] = reading.hits("request.stop").filter(isMeant);
  if (stop) return requestOf("stop", stop);
  const [word] = reading.words <= fewestWords ? reading.hits("request.word").filter(isMeant) : [];
  if (word) return requestOf("stop", word);
  const [later] = reading.hits("request.later").filter(isMeant);
  return later && requestOf("later", later);
}

function requestOf(kind: OptOutRequest["kind"], { at, phrase }: Hit): OptOutRequest {
  return { kind, at, quote: phrase };
}

/** The answer's own words: up to the mail that it quotes. */
function ownWords(text: string): string {
  const quoteAt = text.search(
    /^(?:>|-{2,} ?(?:original|forwarded|urspr|message)|_{8,}|(?:On|Am|Le|El|Il|Op|Em|W dniu) .{5,120}(?:wrote|schrieb|écrit|escribió|scritto|schreef|escreveu|napisał).{0,3}:?\s*$)/im,
  );
  return text.slice(0, Math.min(longestRead, quoteAt < 0 ? text.length : quoteAt));
}
