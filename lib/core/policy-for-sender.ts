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
    optOut: { ...optOut, ...given(sender.optOut) },
    imprint: { ...imprint, ...given(sender.imprint) },
  };
}

function profileOf(senders: Policy["senders"], from: string): Sender | undefined {
  const labels = from.slice(from.lastIndexOf("@") + 1).split(".");
  const domains = labels.slice(0, -1).map((_, index) => labels.slice(index).join("."));
  const key = [from, ...domains].find((name) => Object.hasOwn(senders, name));
  return key === undefined ? undefined : senders[key];
}

/** The values that are set; an empty text means "as everywhere". */
function given<Values extends object>(
  values: Values | undefined,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  const set = Object.entries(values ?? {}).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(set) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}
