import { type Draft, domainOf, type Inbound } from "../core/draft.ts";
import { valueOr } from "../core/field.ts";
import { hashText } from "../core/fingerprint.ts";
import type { Policy } from "../core/policy.ts";
import type { OptOutRequestNote } from "../core/waiting-opt-out.ts";
import { documentsUnder } from "../platform/fact-store.ts";
import type { AskedFact } from "../register/fact.ts";
import { readSubject } from "../register/subject.ts";
import { isSettled } from "../register/suppression.ts";
import { countryOfRecipient } from "../text/country-of-recipient.ts";
import { addressesInBounce } from "../text/find-bounce.ts";
import { isRobotMessage } from "../text/is-robot.ts";
import { isoCountry } from "../text/iso-country.ts";
import { findOptOutRequest } from "../text/opt-out-request.ts";
import { readersOf } from "./mail-keys.ts";
import { addEvents, factsUnder, type NewEvent, recordFacts } from "./register.ts";

const day = 86_400_000;

/**
 * Notes what the message that a draft answers tells: that somebody answered, that mail came back, or that they ask for
 * no more of it. Gives the request, as long as nobody has recorded it or called it none. Never rejects: what cannot be
 * noted now is noted with the next draft.
 */
export async function noteInbound(draft: Draft, policy: Policy, now: number): Promise<OptOutRequestNote | undefined> {
  const inbound = valueOr(draft.lastInbound, undefined);
  const writer = inbound?.from?.email;
  if (!inbound || !writer || policy.organisation.domains.includes(domainOf(writer))) return undefined;
  try {
    if (isRobotMessage(inbound)) {
      await noteBounce(inbound, policy, now);
      return undefined;
    }
    await noteEvent("heard", writer, inbound, policy, Math.min(now, timeOf(inbound, now) + day - 1));
    return await noteRequest(inbound, writer, policy, now);
  } catch (error) {
    console.warn("Goodsend: what was received could not be noted:", error);
    return undefined;
  }
}

async function noteRequest(inbound: Inbound, writer: string, policy: Policy, now: number) {
  const request = findOptOutRequest(inbound);
  const subject = readSubject(writer);
  if (request?.kind !== "stop" || "fault" in subject) return undefined;
  const quote = request.quote.slice(0, 300);
  const at = timeOf(inbound, now);
  const isThis = (asked: AskedFact) => asked.quote === quote && (!inbound.date || asked.at === at);
  let { facts } = await factsUnder([subject.key]);
  const noted = () => facts.filter(({ kind }) => kind === "asked").find((fact) => isThis(fact as AskedFact));
  if (!noted()) {
    const hints = {
      settings: policy.countries,
      relations: {},
      inbound,
      language: "und",
      seat: isoCountry(policy.organisation.country),
    };
    const { country } = countryOfRecipient(writer, hints);
    const { key } = subject;
    const fact = {
      kind: "asked",
      key,
      subject: key,
      at,
      recordedAt: now,
      by: "",
      quote,
      ...(country && { country }),
    } as const;
    await recordFacts([fact]);
    ({ facts } = await factsUnder([subject.key]));
  }
  const asked = noted();
  if (asked?.kind !== "asked" || isSettled(asked, facts)) return undefined;
  return { fact: asked.id, email: writer, quote };
}

async function noteBounce(inbound: Inbound, policy: Policy, now: number): Promise<void> {
  const readers = await readersOf(addressesInBounce(inbound), policy);
  for (const { email, person } of readers) {
    // A report also names others, such as whom to ask for help: only those count whom mail was sent to.
    const before = await documentsUnder("events", [person]);
    if (before.some(({ kind }) => kind === "sent"))
      await noteEvent("bounced", email, inbound, policy, timeOf(inbound, now));
  }
}

/** Adds an event about one person, once for each message. */
async function noteEvent(
  kind: "heard" | "bounced",
  email: string,
  inbound: Inbound,
  policy: Policy,
  at: number,
): Promise<void> {
  const [reader] = await readersOf([email], policy);
  if (!reader) return;
  const event: NewEvent["event"] = { kind, at, keys: [reader.person] };
  await addEvents([{ event, madeOf: [kind, reader.person, inbound.date ?? hashText(inbound.text)] }]);
}

/** When a message was written, in ms since the epoch; its first moment where only the day is known. */
function timeOf({ date }: Inbound, now: number): number {
  const time = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? now : Math.min(time, now);
}
