import type { Hit, Reading } from "./reading.ts";

/** The stories that phishing mails tell, as concepts of the topic. */
export const stories = [
  "threat",
  "verify",
  "access",
  "mailbox",
  "parcel",
  "refund",
  "prize",
  "renewal",
  "wallet",
  "charge",
  "document",
] as const;

export type Story = (typeof stories)[number];

/** What drives a reader on, whatever the story. */
export const drives = ["urgency", "loss", "secret", "greeting", "button"] as const;

export type Drive = (typeof drives)[number];

/** The first place of each story and drive in the subject and the body. */
export interface LureWords {
  told: Map<Story, LureHit[]>;
  driven: Map<Drive, LureHit[]>;
  /** Places where the reader is asked for a secret. */
  asked: LureHit[];
  /** How often the mail speaks about phishing itself, as those do who teach against it. */
  talk: number;
}

export interface LureHit extends Hit {
  field: "subject" | "body";
}

/** What a mail tells and how it drives its reader on. */
export function lureWords(subject: Reading, body: Reading): LureWords {
  const both = (concept: string): LureHit[] => [
    ...subject.hits(concept).map((hit) => ({ ...hit, field: "subject" as const })),
    ...body.hits(concept).map((hit) => ({ ...hit, field: "body" as const })),
  ];
  return {
    told: new Map(
      stories.map((story) => [story, both(`phish.${story}`)] as const).filter(([, hits]) => hits.length > 0),
    ),
    driven: new Map(
      drives.map((drive) => [drive, both(`phish.${drive}`)] as const).filter(([, hits]) => hits.length > 0),
    ),
    asked: asksForSecret(subject, body),
    talk: both("phish.talk").length,
  };
}

function asksForSecret(...readings: Reading[]): LureHit[] {
  return readings.flatMap((reading, index) => {
    const refused = reading.hits("phish.ask-not");
    return reading
      .hits("phish.ask")
      .filter((hit) => !refused.some(({ sentence, at }) => sentence === hit.sentence && at[0] <= hit.at[1]))
      .map((hit) => ({ ...hit, field: index === 0 ? ("subject" as const) : ("body" as const) }));
  });
}
