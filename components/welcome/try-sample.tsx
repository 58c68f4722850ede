import { useId, useRef, useState } from "react";
import type { SampleAtWork } from "../../lib/app/use-sample.ts";
import type { Evidence } from "../../lib/core/finding.ts";
import { useTranslate } from "../translate-context.tsx";
import { SampleVerdict } from "./sample-verdict.tsx";

/** A made-up message that the user can change, with what the check says of it beside it. */
export function TrySample({ work, onSetUp }: { work: SampleAtWork; onSetUp(): void }) {
  const t = useTranslate();
  const id = useId();
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState("");
  const { sample, change } = work;
  const reveal = ({ field, start, end }: Evidence) => {
    const shown = { subject, body }[field as string]?.current;
    shown?.focus();
    shown?.setSelectionRange(start, end);
  };
  return (
    <div className="welcome-columns">
      <section className="sheet sample" aria-labelledby={`${id}-sample`}>
        <h2 id={`${id}-sample`}>{t("welcome.sample")}</h2>
        <p className="sample-to" dir="auto">
          {t("panel.recipients", { names: "dana.whitfield@harborline.example" })}
        </p>
        <div className="field">
          <label htmlFor={`${id}-subject`}>{t("field.subject")}</label>
          <input
            id={`${id}-subject`}
            ref={subject}
            type="text"
            dir="auto"
            autoComplete="off"
            value={sample.subject}
            onChange={({ target }) => change({ ...sample, subject: target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-body`}>{t("field.body")}</label>
          <textarea
            id={`${id}-body`}
            ref={body}
            rows={14}
            dir="auto"
            value={sample.body}
            onChange={({ target }) => change({ ...sample, body: target.value })}
          />
        </div>
      </section>
      <SampleVerdict work={work} onReveal={reveal} onSetUp={onSetUp} onDone={setDone} />
      <p className="visually-hidden" role="status">
        {done}
      </p>
    </div>
  );
}
