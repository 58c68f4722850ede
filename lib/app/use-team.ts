import { useCallback, useEffect, useState } from "react";
import { isSafeAddress, isTeamKey } from "../core/team-address.ts";
import { addressesOf, type Team } from "../core/team-policy.ts";
import type { TeamState } from "../core/team-state.ts";
import { send } from "../platform/send.ts";
import { askToReach, mayReach } from "../platform/team-access.ts";
import { watchTeamState } from "../platform/team-state-store.ts";

/** So often "3 minutes ago" is worded anew; ms. */
const tick = 15_000;

/** How it stands with the team, kept up to date, and what a user can do about it. */
export function useTeam(team: Team | undefined) {
  const addresses = team ? addressesOf(team).join(" ") : "";
  const [state, setState] = useState<TeamState>();
  const [now, setNow] = useState(Date.now);
  const [isReachable, setReachable] = useState<boolean>();
  useEffect(() => {
    const left = new AbortController();
    watchTeamState((next) => {
      setState(next);
      setNow(Date.now());
    }, left.signal);
    const timer = setInterval(() => setNow(Date.now()), tick);
    left.signal.addEventListener("abort", () => clearInterval(timer), { once: true });
    return () => left.abort();
  }, []);
  useEffect(() => {
    setReachable(undefined);
    const urls = addresses.split(" ").filter(isSafeAddress);
    if (urls.length > 0) void mayReach(urls).then(setReachable);
  }, [addresses]);
  const shareNow = useCallback(() => send("team-round-wanted", {}), []);
  const allow = useCallback(async () => {
    const isAllowed = await askToReach(addresses.split(" ").filter(isSafeAddress));
    setReachable(isAllowed);
    if (isAllowed) await send("team-round-wanted", {});
    return isAllowed;
  }, [addresses]);
  return {
    state,
    now,
    mayReach: isReachable,
    isAddress: isSafeAddress,
    isKey: isTeamKey,
    actions: { allow, shareNow },
  };
}
