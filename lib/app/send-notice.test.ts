import { describe, expect, it } from "vitest";
import { Policy, type PolicyInput } from "../core/policy.ts";
import { translatorFor } from "../i18n/translate.ts";
import { blankDraft } from "../rules/case.ts";
import { inspectDraft } from "./inspect-draft.ts";
import { lateNoticeOf, sendNoticeOf } from "./send-notice.ts";

const t = translatorFor("en");
const pitch = blankDraft({ text: "Hi Anna, we help teams like yours save money. Book a demo this week?" });

function noticeUnder(input: PolicyInput, kept?: { revision: number; findings: string[] }) {
  const policy = Policy.parse(input);
  const verdict = inspectDraft(pitch, { policy, ignores: [], compose: "", today: "2026-11-26" });
  return sendNoticeOf({ verdict, revision: 2, ...(kept && { kept }) }, policy, t);
}

describe("what is said before a mail is sent", () => {
  it("names what should be fixed, the first three of it, and how many more there are", () => {
    const notice = noticeUnder({});
    expect(notice).toMatchObject({ action: "ask", title: "Send it like this?", override: { label: "Send anyway" } });
    expect(notice?.items).toHaveLength(3);
    expect(notice?.intro).toBe("4 things should be fixed first.");
    expect(notice?.more).toBe("Show one more in the side panel");
  });

  it("names the language of its words and the way that this is written in", () => {
    expect(noticeUnder({})).toMatchObject({ locale: "en", direction: "ltr" });
    const late = lateNoticeOf(Policy.parse({ send: { whenUnchecked: "stop" } }), translatorFor("ar"));
    expect(late).toMatchObject({ locale: "ar", direction: "rtl" });
  });

  it("names only what holds a mail that is held", () => {
    const notice = noticeUnder({ levels: { "postal-address": "hold" } });
    expect(notice?.intro).toBe("One thing has to be fixed first.");
    expect(notice?.items.map(({ title }) => title)).toEqual(["Give a postal address"]);
    expect(notice?.override?.reasonLabel).toBe("Why it may be sent");
  });

  it("leaves no way past where the policy forbids it", () => {
    expect(
      noticeUnder({ levels: { "postal-address": "hold" }, send: { override: "never" } })?.override,
    ).toBeUndefined();
  });

  it("is nothing for mail without a verdict, unless the policy asks for it", () => {
    expect(lateNoticeOf(Policy.parse({}), t)).toBeUndefined();
    expect(lateNoticeOf(Policy.parse({ send: { whenUnchecked: "stop" } }), t)?.action).toBe("stop");
  });

  it("says what has changed since the last press, so that the same is not read twice", () => {
    const policy = { levels: { "opt-out-offered": "confirm" } } as const;
    const ids = noticeUnder(policy)?.items.map(({ finding }) => finding) ?? [];
    expect(noticeUnder(policy)?.since).toBeUndefined();
    expect(noticeUnder(policy, { revision: 2, findings: ids })?.since).toBe(
      "Nothing has changed since you last pressed Send.",
    );
    const more = noticeUnder(policy, { revision: 1, findings: [...ids, "gone:1", "gone:2"] })?.since;
    expect(more).toContain("2 things are fixed since you last pressed Send.");
    expect(noticeUnder(policy, { revision: 1, findings: [] })?.since).toMatch(/^(One is|\d+ are) new\.$/);
  });
});
