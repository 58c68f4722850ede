import { useState } from "react";
import type { TeamState } from "../../lib/core/team-state.ts";
import { useTranslate } from "../translate-context.tsx";
import { TextField } from "../ui/text-field.tsx";
import { FiguresField } from "./figures-field.tsx";
import { reasonOf } from "./register/register-actions.ts";
import type { SettingsPart } from "./settings-part.ts";
import { TeamStanding } from "./team-standing.tsx";

/** How it stands with the team, and what a user can do about it. */
export interface TeamPart {
  /** `undefined` until it was read. */
  state: TeamState | undefined;
  /** In ms since the epoch. */
  now: number;
  /** Whether the browser lets us speak with the server; `undefined` until it said so. */
  mayReach: boolean | undefined;
  /** Whether what was typed can be a server's address, and a key of an organisation. */
  isAddress(text: string): boolean;
  isKey(text: string): boolean;
  actions: {
    /** Asks the browser to let us speak with the server. Gives whether it does. */
    allow(): Promise<boolean>;
    shareNow(): Promise<void>;
  };
}

/** With whom the register is shared, whether that works, and since when. */
export function TeamSection(props: TeamPart & SettingsPart) {
  const { state, now, mayReach, isAddress, isKey, actions, policy, locked, onChange } = props;
  const t = useTranslate();
  const [note, setNote] = useState("");
  const { team } = policy;
  const isOn = team.url !== "" || team.feedUrl !== "";
  const field = (name: "url" | "database" | "user" | "password" | "key") => ({
    label: t(`team.${name}`),
    value: team[name],
    locked: locked.includes(`team.${name}`),
    onChange: (text: string) => onChange({ team: { [name]: text } }),
  });
  const run = (action: () => Promise<unknown>) => {
    setNote("");
    void action().then(
      (allowed) => allowed === false && setNote(t("team.denied")),
      (error: unknown) => setNote(t("team.failed", { reason: reasonOf(error) })),
    );
  };
  return (
    <section className="sheet" aria-label={t("nav.team")}>
      <TextField
        {...field("url")}
        hint={t("team.url.hint")}
        optional
        check={(text) => (isAddress(text) ? undefined : t("team.url.wrong"))}
      />
      {isOn && (
        <>
          <TextField {...field("database")} />
          <TextField {...field("user")} check={(text) => (/[@:]/.test(text) ? t("team.user.wrong") : undefined)} />
          <TextField {...field("password")} secret autoComplete="new-password" />
          <TextField {...field("key")} secret check={(text) => (isKey(text) ? undefined : t("team.key.wrong"))} />
          {team.url !== "" && <FiguresField policy={policy} locked={locked} onChange={onChange} />}
          <TeamStanding state={state} now={now} />
          {mayReach === false && <p className="field-hint">{t("team.allow.why")}</p>}
          <div className="register-buttons">
            {mayReach === false && (
              <button type="button" className="button" data-weight="primary" onClick={() => run(actions.allow)}>
                {t("team.allow")}
              </button>
            )}
            <button type="button" className="button" onClick={() => run(actions.shareNow)}>
              {t("team.now")}
            </button>
          </div>
        </>
      )}
      <p className="register-note" role="status">
        {note}
      </p>
    </section>
  );
}
