import { useEffect, useState } from "react";
import { isObject } from "../core/json-path.ts";
import { managedPolicyAtHand } from "../platform/managed.ts";
import { watchSettings } from "../platform/stored-policy.ts";

/** What a panel says of the organisation whose policy is in force. */
export interface OrganisationAtHand {
  /** Whom its people ask; empty where it names nobody. */
  contact: string;
}

/** The organisation that manages this browser's policy; `undefined` where there is none, and until the browser has answered. */
export function useOrganisation(): OrganisationAtHand | undefined {
  const [organisation, setOrganisation] = useState<OrganisationAtHand>();
  useEffect(() => {
    const left = new AbortController();
    const read = async () => {
      const policy = await managedPolicyAtHand(() => void read());
      if (left.signal.aborted) return;
      const { contact = "" } = isObject(policy) ? policy : {};
      setOrganisation(isObject(policy) ? { contact: typeof contact === "string" ? contact.trim() : "" } : undefined);
    };
    void read();
    watchSettings(() => void read(), left.signal);
    return () => left.abort();
  }, []);
  return organisation;
}
