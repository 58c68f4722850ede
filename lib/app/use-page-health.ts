import { useCallback, useEffect, useState } from "react";
import { type FormDiagnosis, PageDiagnosis } from "../core/diagnosis.ts";
import { diagnosePages } from "../platform/page-scripts.ts";
import { recordingOf, reportOf } from "./diagnosis-report.ts";

/** What the health page shows and does. */
export interface PageHealth {
  /** Of each mail page that is open, frame by frame; `undefined` while it is looked at. */
  pages: readonly PageDiagnosis[] | undefined;
  /** Why the pages could not be looked at. */
  failure: string | undefined;
  lookAgain(): void;
  /** A page's diagnosis as text for a report. Rejects where the browser does not allow it. */
  copy(page: PageDiagnosis): Promise<void>;
  /** One form of a page as the text of a file for our tests. */
  recordingOf(page: PageDiagnosis, form: FormDiagnosis): string;
}

/** Looks at the mail pages that are open, now and when asked. */
export function usePageHealth(): PageHealth {
  const [pages, setPages] = useState<readonly PageDiagnosis[]>();
  const [failure, setFailure] = useState<string>();
  const lookAgain = useCallback(() => {
    setPages(undefined);
    diagnosePages().then(
      (answers) => {
        setFailure(undefined);
        setPages(answers.flatMap(({ answer }) => PageDiagnosis.safeParse(answer).data ?? []).filter(isMailPage));
      },
      (error) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  useEffect(lookAgain, [lookAgain]);
  const copy = (page: PageDiagnosis) => navigator.clipboard.writeText(reportOf(page));
  return { pages, failure, lookAgain, copy, recordingOf };
}

/** Frames of a mail page that hold no form and no sign of one are none of the user's windows. */
function isMailPage({ host, forms, anchor }: PageDiagnosis, _: number, all: readonly PageDiagnosis[]): boolean {
  if (forms.length > 0 || anchor.count > 0) return true;
  return !all.some((other) => other.host === host && other.forms.length > 0);
}
