import { addressTopic } from "./address/topic.ts";
import type { Topic } from "./phrases.ts";

/** Every topic that the index knows. */
export const topics: readonly Topic[] = [addressTopic];
