import { addressTopic } from "./address/topic.ts";
import { contentTopic } from "./content/topic.ts";
import { hatredTopic } from "./harassment/hatred-words.ts";
import { hostileTopic } from "./harassment/hostile-words.ts";
import { illWillTopic } from "./harassment/ill-will-words.ts";
import { harassmentTopic } from "./harassment/topic.ts";
import { lawTopic } from "./law/topic.ts";
import { letterTopic } from "./letter/topic.ts";
import { optOutTopic } from "./opt-out/topic.ts";
import { frictionTopic } from "./opt-out-friction/topic.ts";
import { phishingTopic } from "./phishing/topic.ts";
import type { Topic } from "./phrases.ts";
import { pitchTopic } from "./pitch/topic.ts";
import { reasonTopic } from "./reason/topic.ts";
import { unsafeTopic } from "./unsafe/topic.ts";

/** Every topic that the index knows. */
export const topics: readonly Topic[] = [
  addressTopic,
  contentTopic,
  harassmentTopic,
  hostileTopic,
  hatredTopic,
  illWillTopic,
  lawTopic,
  letterTopic,
  optOutTopic,
  frictionTopic,
  phishingTopic,
  pitchTopic,
  reasonTopic,
  unsafeTopic,
];

/** The languages in which a topic has words. */
export function languagesOf(topic: Topic): readonly string[] {
  return Object.keys(topic).filter((language) => language !== "any");
}
