import { type ReactNode, useId, useState } from "react";
import { useTranslate } from "../../translate-context.tsx";
import type { Found } from "./use-found.ts";
import { useFound } from "./use-found.ts";

/** A search over entries and what it found, the newest without a query. */
export function EntrySearch<Entry>({
  label,
  find,
  version,
  children,
}: {
  /** What is searched, for a screen reader. */
  label: string;
  find(query: string, signal: AbortSignal): Promise<Entry[]>;
  version: number;
  /** Draws one entry as a list item. */
  children(entry: Entry): ReactNode;
}) {
  const t = useTranslate();
  const id = useId();
  const [query, setQuery] = useState("");
  const found = useFound(find, query, version);
  return (
    <search aria-label={label}>
      <div className="field">
        <label htmlFor={id}>{t("register.search")}</label>
        <input
          id={id}
          type="search"
          value={query}
          placeholder={t("register.search.hint")}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setQuery(target.value)}
        />
      </div>
      <p className="register-found" role="status">
        {foundWords(t, found)}
      </p>
      {found && "entries" in found && found.entries.length > 0 && (
        <ul className="plain-list register-list">{found.entries.map((entry) => children(entry))}</ul>
      )}
    </search>
  );
}

function foundWords(t: ReturnType<typeof useTranslate>, found: Found<unknown>): string {
  if (!found) return t("register.searching");
  if ("failed" in found) return t("register.searchFailed", { reason: found.failed });
  const query = found.query.trim();
  if (found.entries.length === 0) return query === "" ? t("register.nothing") : t("register.notFound", { query });
  return query === "" ? t("register.newest", { count: found.entries.length }) : "";
}
