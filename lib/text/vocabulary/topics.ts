import { addressTopic } from "./address/topic.ts";
import { lawTopic } from "./law/topic.ts";
import { letterTopic } from "./letter/topic.ts";
import { optOutTopic } from "./opt-out/topic.ts";
import { optOutRequestTopic } from "./opt-out-request/topic.ts";
import { phishingTopic } from "./phishing/topic.ts";
import type { Topic } from "./phrases.ts";
import { pitchTopic } from "./pitch/topic.ts";
import { reasonTopic } from "./reason/topic.ts";

/** Every topic that the index knows. */
export const topics: readonly Topic[] = [
  addressTopic,
  lawTopic,
  letterTopic,
  optOutTopic,
  optOutRequestTopic,
  phishingTopic,
  pitchTopic,
  reasonTopic,
];

/** The languages in which a topic has words. */
export function languagesOf(topic: Topic): readonly string[] {
  return Object.keys(topic).filter((language) => language !== "any");
}
