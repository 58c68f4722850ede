import type { Policy } from "./policy.ts";
import type { Sender } from "./sender.ts";

/**
 * The policy for mail from an address: what the profile of that address says laid over the rest, else that of its
 * domain, else of a domain above it. The policy itself where there is none, or the address is not known.
 */
export function policyForSender(policy: Policy, from: string | undefined): Policy {
  const sender = from === undefined ? undefined : profileOf(policy.senders, from.trim().toLowerCase());
  if (!sender) return policy;
  const { organisation, optOut, imprint } = policy;
  return {
    ...policy,
    organisation: { ...organisation, ...given(sender.organisation) },
    optOut: { ...optOut, ...given(sender.optOut), words: wordsFor(optOut, sender.optOut) },
    imprint: { ...imprint, ...given(sender.imprint) },
  };
}

/** A word of the profile's own holds in every language that the profile names no other for. */
function wordsFor({ words }: Policy["optOut"], own: Sender["optOut"]): Policy["optOut"]["words"] {
  return { ...(own?.word ? {} : words), ...own?.words };
}

function profileOf(senders: Policy["senders"], from: string): Sender | undefined {
  if (Object.hasOwn(senders, from)) return senders[from];
  let domain = from.slice(from.lastIndexOf("@") + 1);
  for (let dot = domain.indexOf("."); dot >= 0; dot = domain.indexOf(".")) {
    if (Object.hasOwn(senders, domain)) return senders[domain];
    domain = domain.slice(dot + 1);
  }
  return undefined;
}

/** The values that are set; an empty text means "as everywhere". */
function given<Values extends object>(
  values: Values | undefined,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  const set = Object.entries(values ?? {}).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(set) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}
