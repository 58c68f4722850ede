import { useTranslate } from "../translate-context.tsx";
import { Sheet } from "./sheet.tsx";

/** What the running extension says of itself, as the browser has it. */
export interface AboutFacts {
  version: string;
  permissions: readonly string[];
  /** Pages that it may read. */
  hosts: readonly string[];
  /** The rules that the browser holds our pages to, one a line; empty while it is developed. */
  securityPolicy: readonly string[];
}

const places = ["page", "session", "local", "register", "team", "managed"] as const;
/** Permissions that we have words for. */
const explained = ["storage", "alarms", "scripting", "sidePanel", "offscreen"] as const;

/** The version, what is kept where, and what shows that nothing leaves. */
export function AboutSection({ facts }: { facts: AboutFacts }) {
  const t = useTranslate();
  const { version, permissions, hosts, securityPolicy } = facts;
  // Each page narrows the second to its own files, but for the one that speaks with a team's server.
  const isShut =
    securityPolicy.includes("default-src 'none'") &&
    securityPolicy.some((line) => line.startsWith("connect-src 'self'"));
  return (
    <>
      <Sheet title={t("about.stored")} intro={t("about.stored.intro")}>
        <dl className="kept">
          {places.map((place) => (
            <div key={place}>
              <dt>{t(`about.where.${place}`)}</dt>
              <dd>{t(`about.what.${place}`)}</dd>
              <dd className="field-hint">{t(`about.howLong.${place}`)}</dd>
            </div>
          ))}
        </dl>
      </Sheet>
      <Sheet title={t("about.proof")} intro={t("about.proof.intro")}>
        <h3>{t("about.connections")}</h3>
        <p className="field-hint">{t(isShut ? "about.connections.shut" : "about.connections.open")}</p>
        {securityPolicy.length > 0 && (
          <pre className="code-lines" dir="ltr">
            <code>{securityPolicy.join("\n")}</code>
          </pre>
        )}
        <h3>{t("about.permissions")}</h3>
        <ul className="plain-list">
          {permissions.map((permission) => {
            const known = explained.find((name) => name === permission);
            return (
              <li key={permission} className="fact">
                <code>{permission}</code>
                <span className="field-hint">
                  {known ? t(`about.permission.${known}`) : t("about.permission.other")}
                </span>
              </li>
            );
          })}
        </ul>
        <h3>{t("about.hosts")}</h3>
        <p className="field-hint">{t("about.hosts.intro")}</p>
        <ul className="plain-list">
          {hosts.map((host) => (
            <li key={host}>
              <code>{host}</code>
            </li>
          ))}
        </ul>
      </Sheet>
      <Sheet title={t("about.version", { version })} intro={t("about.licence")}>
        <p>
          <a href="welcome.html">{t("about.welcome")}</a>
        </p>
      </Sheet>
    </>
  );
}
