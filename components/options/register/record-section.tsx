import { useId } from "react";
import type { ListedRecord } from "../../../lib/app/find-entries.ts";
import type { Basis } from "../../../lib/core/relation.ts";
import { useTranslate } from "../../translate-context.tsx";
import { EntryField, EntryForm } from "./entry-form.tsx";
import { EntrySearch } from "./entry-search.tsx";
import { ListTransfer } from "./list-transfer.tsx";
import "./register.css";
import type { RegisterPart } from "./register-actions.ts";

const choices: readonly Basis[] = [
  "consent",
  "customer",
  "inquiry",
  "card",
  "published",
  "referral",
  "legitimate-interest",
];

/** Why mail may be sent to whom: search, add, take back, import, export. */
export function RecordSection({ actions, version }: RegisterPart) {
  const t = useTranslate();
  const id = useId();
  return (
    <section className="sheet" aria-labelledby="register-records">
      <h2 id="register-records">{t("register.records")}</h2>
      <p className="sheet-intro">{t("register.records.intro")}</p>
      <EntrySearch label={t("register.records")} find={actions.findRecords} version={version}>
        {(entry) => (
          <RecordEntry key={entry.fact.id} entry={entry} onTakeBack={() => void actions.takeRecordBack(entry.fact)} />
        )}
      </EntrySearch>
      <EntryForm
        title={t("register.addRecord")}
        hint={t("register.address.hint.records")}
        onAdd={(row) => actions.addRecord({ ...row, basis: choices.find((basis) => basis === row.basis) ?? "consent" })}
      >
        <div className="field">
          <label htmlFor={id}>{t("register.basis")}</label>
          <select id={id} name="basis">
            {choices.map((basis) => (
              <option key={basis} value={basis}>
                {t(`register.basis.${basis}`)}
              </option>
            ))}
          </select>
        </div>
        <EntryField name="date" label={t("register.date")} type="date" required />
        <EntryField name="evidence" label={t("register.evidence")} required />
        <EntryField name="scope" label={t("register.scope")} />
        <EntryField name="expires" label={t("register.expires")} type="date" />
      </EntryForm>
      <ListTransfer kind="records" hint={t("register.import.hint.records")} actions={actions} />
    </section>
  );
}

function RecordEntry({ entry: { fact, inForce }, onTakeBack }: { entry: ListedRecord; onTakeBack(): void }) {
  const t = useTranslate();
  const { subject, basis, evidence, scope, expires } = fact;
  const address = subject ?? t("register.somebody");
  const date = new Date(fact.at).toISOString().slice(0, 10);
  const since = expires ? t("register.holdsUntil", { date, expires }) : t("register.holds", { date });
  return (
    <li className="rule">
      <div>
        <p className="rule-title" dir="auto">
          {address}
        </p>
        <p>{[t(`register.basis.${basis}`), since].join(" · ")}</p>
        <p className="field-hint">{[evidence, scope].filter(Boolean).join(" · ")}</p>
        {fact.by !== "" && <p className="field-hint">{t("register.by", { name: fact.by })}</p>}
        {!inForce && <p className="register-faulty">{t("register.notInForce")}</p>}
      </div>
      <button
        type="button"
        className="button"
        data-weight="quiet"
        aria-label={t("register.takeBack.label", { address })}
        onClick={onTakeBack}
      >
        {t("register.takeBack")}
      </button>
    </li>
  );
}
