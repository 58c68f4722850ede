import type { Phrases } from "../phrases.ts";

/** What the parts of a hostile sentence are in one language: words parted by "|", in the notation of phrases. */
export interface HostileWords {
  /** The reader's life, what it is said to be worth, and the words between in which that may stand first. */
  life?: string;
  worthless?: string;
  /** "Typical of", "just like". */
  typical?: string;
  /** Somebody in that place: "him", "you". */
  whom?: string;
  /** Words for a person without wits. */
  dull?: string;
  /** Somebody named by a pronoun, with "is": "you are", "this guy is". */
  personIs?: string;
  /** "So", "too", "really": without them the sentence may be about a thing. */
  degree?: string;
  /** "What a", an adjective of contempt, a word for a person, and "you are" or "of you" behind. */
  whatA?: string;
  pitiful?: string;
  person?: string;
  youAre?: string;
  /** "Go back to", and the place. */
  goBack?: string;
  yourPlace?: string;
  /** What the writer will do, and to which part of the reader. */
  willBreak?: string;
  yourBody?: string;
  /** "Somebody should", whom, and what. */
  somebodyShould?: string;
  doAway?: string;
  /** "Better without", "nobody would miss", and the reader. */
  better?: string;
  without?: string;
  /** Belonging of a group to kitchen, cage or elsewhere; it being a burden; it having no rights. */
  belongs?: string;
  lowPlace?: string;
  /** Said of a group: whole sentences. */
  ofGroup?: readonly string[];
  /** Verbs that drive a group out; they count only with a will, and beside a group. */
  driveOut?: string;
  /** Whole sentences that hurt or threaten whoever reads them. */
  insults?: readonly string[];
  threats?: readonly string[];
  /** Advances, power over the reader's devices, and what will be shown to whom: whole sentences. */
  advances?: readonly string[];
  spied?: readonly string[];
  shown?: readonly string[];
  prices?: readonly string[];
}

/** The sentences that these words make, by what they are. */
export function hostileSentences(words: HostileWords): Phrases {
  const made = (...frames: (string | undefined)[]) => frames.filter((frame) => frame !== undefined);
  return {
    "harassment.complete": [
      ...made(
        frame(words.life, "..4", words.worthless),
        frame(words.typical, "..2", words.whom, "..5", words.dull),
        frame(words.personIs, "..1", words.degree, "..1", words.dull),
        frame(words.whatA, "..1", words.pitiful, "..1", words.person, "..1", words.youAre),
        frame(words.goBack, "..2", words.yourPlace),
      ),
      ...(words.insults ?? []),
    ],
    "threat.complete": [
      ...made(
        frame(words.willBreak, "..3", words.yourBody),
        frame(words.somebodyShould, "..3", words.doAway),
        frame(words.better, "..3", words.without),
      ),
      ...(words.threats ?? []),
    ],
    "harassment.despise": [...made(frame(words.belongs, "..3", words.lowPlace)), ...(words.ofGroup ?? [])],
    "harassment.sexual": words.advances ?? [],
    "threat.spied": words.spied ?? [],
    "threat.exposure": words.shown ?? [],
    "threat.ransom": words.prices ?? [],
    "threat.harm": made(words.driveOut && `(${words.driveOut})`),
  };
}

/** The parts one behind the other, with the gaps between; `undefined` where the language lacks one. */
function frame(...parts: (string | undefined)[]): string | undefined {
  if (parts.some((part) => part === undefined)) return undefined;
  return parts.map((part) => (part?.startsWith("..") ? part : `(${part})`)).join(" ");
}
