import type { Hit, Reading } from "./reading.ts";

/** The stories that phishing mails tell, as concepts of the topic. */
const stories = [
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
  "payee",
  "errand",
] as const;

export type Story = (typeof stories)[number];

/** What drives a reader on, whatever the story. */
export const drives = ["urgency", "loss", "secret", "greeting", "button", "shy", "borrowed"] as const;

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

let last: { subject: Reading; body: Reading; words: LureWords } | undefined;

/** What a mail tells and how it drives its reader on; asked of the same mail again, it gives the same answer. */
export function lureWords(subject: Reading, body: Reading): LureWords {
  if (last?.subject !== subject || last.body !== body) last = { subject, body, words: findWords(subject, body) };
  return last.words;
}

const conceptsOfStories = stories.map((story) => [story, `phish.${story}`] as const);
const anyStory = conceptsOfStories.map(([, concept]) => concept);
const conceptsOfDrives = drives.map((drive) => [drive, `phish.${drive}`] as const);

function findWords(subject: Reading, body: Reading): LureWords {
  const both = (concept: string): LureHit[] => [
    ...subject.hits(concept).map((hit) => ({ ...hit, field: "subject" as const })),
    ...body.hits(concept).map((hit) => ({ ...hit, field: "body" as const })),
  ];
  const told: LureWords["told"] = new Map();
  const tells = subject.hasAny(anyStory) || body.hasAny(anyStory);
  for (const [story, concept] of tells ? conceptsOfStories : []) {
    if (subject.has(concept) || body.has(concept)) told.set(story, both(concept));
  }
  const driven: LureWords["driven"] = new Map();
  for (const [drive, concept] of conceptsOfDrives) {
    if (subject.has(concept) || body.has(concept)) driven.set(drive, both(concept));
  }
  const spoken = subject.hits("phish.talk").length + body.hits("phish.talk").length;
  // "False mails ask for it; we never do": who says both warns.
  const talk = spoken > 0 && body.has("phish.ask-not") ? spoken + 1 : spoken;
  return { told, driven, asked: [...asksForSecret(subject, body), ...leavesBlank(body)], talk };
}

function asksForSecret(...readings: Reading[]): LureHit[] {
  return readings.flatMap((reading, index) => {
    if (!reading.has("phish.ask")) return [];
    const refused = reading.hits("phish.ask-not");
    return reading
      .hits("phish.ask")
      .filter((hit) => !refused.some(({ sentence, at }) => sentence === hit.sentence && at[0] <= hit.at[1]))
      .map((hit) => ({ ...hit, field: index === 0 ? ("subject" as const) : ("body" as const) }));
  });
}

/** "Password: ......", "PIN ( )": a line to fill in, which asks as plainly as a sentence. */
const blank = /^[ \t]*(?:[:=][ \t]*)?(?:[._…·-]{3,}|\([ \t._]*\)|\[[ \t._]*\])/;

/** Words for what opens an account; a date of birth or a card is asked for by honest forms, too. */
const opensAccount = /pass|pin\b|kennwort|contraseñ|senha|has[lł]o|wachtwoord|lösen|salasana|heslo|adgangskode/i;

function leavesBlank(reading: Reading): LureHit[] {
  return reading
    .hits("phish.secret")
    .filter(
      ({ phrase, at }) => opensAccount.test(phrase) && blank.test(reading.text.slice(at[1], at[1] + longestBlank)),
    )
    .map((hit) => ({ ...hit, field: "body" as const }));
}

/** A blank begins within so many UTF-16 units. */
const longestBlank = 24;
