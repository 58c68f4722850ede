import type { Translate } from "../../lib/i18n/translate.ts";

/** Says in words what is wrong with an input, or nothing where it can be saved. */
export type CheckInput = (text: string, t: Translate) => string | undefined;

const domain = /^(?=.{4,253}$)(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+[\p{L}][\p{L}\d-]+$/u;

/** Street and town at least: two words, and a number or a line break. */
export const checkPostalAddress: CheckInput = (text, t) => {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const isPlausible = text.length >= 10 && words.length >= 2 && /[\d\n,]/.test(text);
  return isPlausible ? undefined : t("invalid.postalAddress");
};

/** One domain a line. */
export const checkDomains: CheckInput = (text, t) => {
  const wrong = domainsIn(text).find((line) => !domain.test(line));
  return wrong === undefined ? undefined : t("invalid.domain", { value: wrong });
};

/** A bare mail address, without a name. */
export const checkEmail: CheckInput = (text, t) => {
  const at = text.lastIndexOf("@");
  const isAddress = at > 0 && !/[\s<>,;@]/.test(text.slice(0, at)) && domain.test(text.slice(at + 1));
  return isAddress ? undefined : t("invalid.email", { value: text });
};

/** A mail address, or a domain for all addresses there. */
export const checkSender: CheckInput = (text, t) =>
  text.includes("@") ? checkEmail(text, t) : domain.test(text) ? undefined : t("invalid.domain", { value: text });

/** An https address on a named host. */
export const checkUrl: CheckInput = (text, t) => {
  const url = URL.parse(text);
  return url?.protocol === "https:" && domain.test(url.hostname) ? undefined : t("invalid.url");
};

/** One to three short words of letters and digits. */
export const checkWord: CheckInput = (text, t) =>
  text.length <= 30 && /^[\p{L}\d-]+(?: [\p{L}\d-]+){0,2}$/u.test(text) ? undefined : t("invalid.word");

/** The lines of a list of domains, without blanks. */
export function domainsIn(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .map((line) => line.toLowerCase())
    .filter((line) => line !== "");
}
