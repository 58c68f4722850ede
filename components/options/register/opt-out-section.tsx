import { useState } from "react";
import type { ListedOptOut } from "../../../lib/app/find-entries.ts";
import { useTranslate } from "../../translate-context.tsx";
import { EntryField, EntryForm } from "./entry-form.tsx";
import { EntrySearch } from "./entry-search.tsx";
import { ListTransfer } from "./list-transfer.tsx";
import "./register.css";
import type { RegisterPart } from "./register-actions.ts";

/** The list of those who opted out: search, add, import, export, and the newer consent that alone lifts an entry. */
export function OptOutSection({ actions, version }: RegisterPart) {
  const t = useTranslate();
  const [agreeing, setAgreeing] = useState<string>();
  return (
    <section className="sheet" aria-labelledby="register-opt-outs">
      <h2 id="register-opt-outs">{t("register.optOuts")}</h2>
      <p className="sheet-intro">{t("register.optOuts.intro")}</p>
      <EntrySearch label={t("register.optOuts")} find={actions.findOptOuts} version={version}>
        {(entry) => <OptOutEntry key={entry.fact.id} entry={entry} onAgreed={setAgreeing} />}
      </EntrySearch>
      {agreeing !== undefined && (
        <EntryForm
          key={agreeing}
          title={t("register.agreed")}
          hint={t("register.address.hint.records")}
          address={agreeing}
          isOpen
          onAdd={async (row) => {
            const fault = await actions.addRecord({ ...row, basis: "consent" });
            if (!fault) setAgreeing(undefined);
            return fault;
          }}
        >
          <EntryField name="date" label={t("register.date")} type="date" required />
          <EntryField name="evidence" label={t("register.evidence")} required />
          <EntryField name="expires" label={t("register.expires")} type="date" />
        </EntryForm>
      )}
      <EntryForm title={t("register.addOptOut")} hint={t("register.address.hint")} onAdd={actions.addOptOut}>
        <EntryField name="date" label={t("register.date")} type="date" />
        <EntryField name="note" label={t("register.note")} />
      </EntryForm>
      <ListTransfer kind="opt-outs" hint={t("register.import.hint.optOuts")} actions={actions} />
    </section>
  );
}

function OptOutEntry({
  entry: { fact, liftedOn },
  onAgreed,
}: {
  entry: ListedOptOut;
  onAgreed(subject: string): void;
}) {
  const t = useTranslate();
  const date = new Date(fact.at).toISOString().slice(0, 10);
  const { subject } = fact;
  return (
    <li className="rule">
      <div>
        <p className="rule-title" dir="auto">
          {subject ?? t("register.somebody")}
        </p>
        <p className="field-hint">{t("register.optedOut", { date, source: t(`register.source.${fact.source}`) })}</p>
        {fact.note && <p className="field-hint">{fact.note}</p>}
        {fact.by !== "" && <p className="field-hint">{t("register.by", { name: fact.by })}</p>}
        {liftedOn && <p className="register-lifted">{t("register.lifted", { date: liftedOn })}</p>}
      </div>
      {subject && !subject.startsWith("*") && !liftedOn && (
        <button
          type="button"
          className="button"
          data-weight="quiet"
          aria-label={t("register.agreed.label", { address: subject })}
          onClick={() => onAgreed(subject)}
        >
          {t("register.agreed")}
        </button>
      )}
    </li>
  );
}
