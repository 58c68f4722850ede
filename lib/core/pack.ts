import { z } from "zod";
import { levels } from "./level.ts";
import { occasions } from "./occasion.ts";
import type { FaultText } from "./policy-fault.ts";

/**
 * Phrase rules that an organisation adds to ours, as data. See docs/phrase-rules.md. Its many parts are made where there
 * is a pack, since most people have none and a worker is started often.
 */
export const Pack = z.lazy(packSchema);

export type Pack = z.infer<typeof Pack>;
export type PackRule = Pack["rules"][number];

/** What is wrong with a pack that is written well in form: where in it, with the value and the reason. */
export interface PackFault {
  /** Keys from the pack down to the value. */
  path: readonly (string | number)[];
  problem: string;
}

/** The id by which findings, levels and ignores know a rule of a pack. */
export function packRuleId({ id }: Pick<PackRule, "id">): string {
  return `org/${id}`;
}

/** Rules of an organisation are data, so that they have bounds: a pack beyond them is refused with the reason. */
function packSchema() {
  const words = (most: number) => z.string().trim().min(1).max(most);
  const kebab = z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "fault.kebab" satisfies FaultText)
    .max(60);
  const phrases = z.array(words(200)).min(1).max(200);

  const Substitution = z.strictObject({
    say: phrases.meta({ description: "Phrases that should not be said." }),
    instead: words(200).meta({ description: "The words to put in their place." }),
  });

  const Samples = z.strictObject({
    valid: z
      .array(words(2000))
      .min(1)
      .max(50)
      .meta({ description: "Texts in which the rule must find nothing; addresses, for a rule about recipients." }),
    invalid: z.array(words(2000)).min(1).max(50).meta({ description: "Texts in which it must find something." }),
  });

  const PackRule = z.strictObject({
    id: kebab.meta({ description: "Unique among the organisation's rules; findings and levels call it org/<id>." }),
    title: words(120).meta({ description: "Imperative, without a full stop." }),
    why: words(400).meta({ description: "One sentence: who is hurt without the rule." }),
    remedy: words(400).meta({ description: "One sentence: what satisfies it." }),
    example: words(400).optional().meta({ description: "Words that a sender could write instead." }),
    message: words(200).optional().meta({
      description: "What is shown in the draft; may hold {words}, and {instead} or {email} where they apply.",
    }),
    level: z
      .enum(levels)
      .exclude(["off"])
      .default("inform")
      .meta({ description: "How loud the rule is where `levels` does not name it." }),
    occasions: z
      .array(z.enum(occasions))
      .min(1)
      .default([...occasions])
      .meta({ description: "The kinds of mail in which it speaks; all of them by default." }),
    languages: z
      .array(z.string().regex(/^[a-z]{2}$/, "fault.language" satisfies FaultText))
      .min(1)
      .optional()
      .meta({ description: "Two-letter codes of the languages that it can read; any by default." }),
    phrases: phrases.optional().meta({ description: "Phrases that must not be said." }),
    replace: z
      .array(Substitution)
      .min(1)
      .max(100)
      .optional()
      .meta({ description: "Say this instead of that, as a fix." }),
    exceptions: phrases
      .optional()
      .meta({ description: "Phrases that are allowed although one of the others stands in them." }),
    required: phrases.optional().meta({ description: "Phrases of which the mail must hold one." }),
    insert: words(400)
      .optional()
      .meta({ description: "The line that the fix adds where a required phrase is missing." }),
    recipients: z
      .array(words(254))
      .min(1)
      .max(1000)
      .optional()
      .meta({ description: "Addresses that must not be written to, or domains with all that is below them." }),
    samples: Samples,
  });

  return z.strictObject({
    id: kebab.meta({ description: "Names the pack in messages to the admin." }),
    title: words(120).meta({ description: "What the pack is about." }),
    rules: z.array(PackRule).min(1).max(100),
  });
}
