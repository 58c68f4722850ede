import { useSyncExternalStore } from "react";

/** The part of the page's address behind the `#`, as it is now; empty where there is none. */
export function usePlace(): string {
  return useSyncExternalStore(watchPlace, () => decodeURIComponent(location.hash.slice(1)));
}

/** Goes to a place of this page: the browser's way back leads to where the user was. */
export function goTo(place: string): void {
  location.hash = place;
}

function watchPlace(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}
