import { useEffect, useLayoutEffect, useState } from "react";
import type { Translate } from "../i18n/translate.ts";
import { watchSettings } from "../platform/stored-policy.ts";
import { loadSpeaker } from "./load-speaker.ts";

/** The page's language, kept as the settings have it; the page itself says which it is and which way it runs. */
export function useSpeaker(first: Translate): Translate {
  const [speaker, setSpeaker] = useState(() => first);
  useEffect(() => {
    const left = new AbortController();
    const read = async () => {
      const next = await loadSpeaker();
      if (!left.signal.aborted) setSpeaker(() => next);
    };
    watchSettings(() => void read(), left.signal);
    return () => left.abort();
  }, []);
  useLayoutEffect(() => {
    document.documentElement.lang = speaker.locale;
    document.documentElement.dir = speaker.direction;
  }, [speaker]);
  return speaker;
}
