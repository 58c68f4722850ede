import { useEffect, useState } from "react";
import { type HideablePart, hiddenPartsOf } from "../core/hidden-part.ts";
import { isObject } from "../core/json-path.ts";
import { managedPolicyAtHand } from "../platform/managed.ts";
import { watchSettings } from "../platform/stored-policy.ts";

/** What a panel says of the organisation whose policy is in force. */
export interface OrganisationAtHand {
  /** Whom its people ask; empty where it names nobody. */
  contact: string;
  /** What it keeps out of sight. */
  hidden: readonly HideablePart[];
}

/** The organisation that manages this browser's policy; `undefined` where there is none, and until the browser has answered. */
export function useOrganisation(): OrganisationAtHand | undefined {
  const [organisation, setOrganisation] = useState<OrganisationAtHand>();
  useEffect(() => {
    const left = new AbortController();
    const read = async () => {
      const policy = await managedPolicyAtHand(() => void read());
      if (left.signal.aborted) return;
      if (!isObject(policy)) return setOrganisation(undefined);
      const contact = typeof policy.contact === "string" ? policy.contact.trim() : "";
      setOrganisation({ contact, hidden: hiddenPartsOf(policy) });
    };
    void read();
    watchSettings(() => void read(), left.signal);
    return () => left.abort();
  }, []);
  return organisation;
}
