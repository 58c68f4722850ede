import { useCallback, useEffect, useState } from "react";
import type { Fix } from "../core/finding.ts";
import type { Verdict } from "../core/verdict.ts";
import { send } from "../platform/send.ts";
import { safeEdits } from "./choose-edits.ts";
import { draftOfSample, fixSample, type Sample } from "./sample-draft.ts";

/** A sample, and what the check says of it. */
export interface SampleAtWork {
  sample: Sample;
  /** Of the sample as it was judged last; `undefined` before the first time. */
  verdict: Verdict | undefined;
  /** Why it could not be judged. */
  failure: string | undefined;
  change(sample: Sample): void;
  fix(fix: Fix): void;
  /** Ids of the findings that `fixAll` would fix. */
  safelyFixable: readonly string[];
  /** Puts in the safe fixes of all findings, as one step. */
  fixAll(): void;
}

const settleMs = 150;

/**
 * Has a sample judged by the real engine while it is written.
 * @param isSaving whether settings are on their way to the store, by which it is judged when they are there
 * @param ownDomain where the user sends it from; a made-up domain where none is known
 */
export function useSample(first: Sample, isSaving: boolean, ownDomain: string | undefined): SampleAtWork {
  const [sample, setSample] = useState(first);
  const [verdict, setVerdict] = useState<Verdict>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    if (isSaving) return;
    const overtaken = new AbortController();
    const judge = () =>
      void send("sample-changed", { draft: draftOfSample(sample, ownDomain) }).then(
        (answer) => {
          if (overtaken.signal.aborted) return;
          setVerdict(answer);
          setFailure(undefined);
        },
        (error: unknown) => !overtaken.signal.aborted && setFailure(String(error)),
      );
    const timer = setTimeout(judge, settleMs);
    return () => {
      clearTimeout(timer);
      overtaken.abort();
    };
  }, [sample, isSaving, ownDomain]);
  const fix = useCallback(
    (chosen: Pick<Fix, "edits">) =>
      setSample((before) => {
        try {
          return fixSample(before, chosen);
        } catch {
          return before; // it was made for an older text; the next verdict brings one that fits
        }
      }),
    [],
  );
  const { edits, findings } = safeEdits(verdict?.findings ?? []);
  const fixAll = () => fix({ edits });
  return { sample, verdict, failure, change: setSample, fix, safelyFixable: findings, fixAll };
}
