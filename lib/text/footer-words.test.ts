import { describe, expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import { Policy } from "../core/policy.ts";
import { findOptOuts, isDirect } from "./find-opt-out.ts";
import { findReason } from "./find-reason.ts";
import { optOutRuns } from "./footer.ts";
import { findOptOutRequest } from "./opt-out-request.ts";
import { footerLanguages, footerWordsOf } from "./vocabulary/footer-words.ts";
import { optOutTopic } from "./vocabulary/opt-out/topic.ts";
import { reasonTopic } from "./vocabulary/reason/topic.ts";
import { languagesOf } from "./vocabulary/topics.ts";

const languages = languagesOf(optOutTopic);
const bodyOf = (text: string) => ({ ...emptyBody("plain"), text });

it.each(languages)("the opt-out that we write in %s is one that we find", (language) => {
  const [run] = optOutRuns(Policy.parse({ optOut: { method: "reply", word: "stop" } }), language, "plain") ?? [];
  const offers = findOptOuts(bodyOf(run?.text ?? ""));
  expect(offers.map(({ way }) => way)).toEqual(["reply"]);
  expect(offers.every(isDirect)).toBe(true);
});

describe.each(footerLanguages)("the word that people answer with in %s", (language) => {
  const optOut = (method: "reply" | "mailto") =>
    Policy.parse({ optOut: { method, address: "stop@northwind.example" } });

  it("is the usual one there, and the sentence around it is found", () => {
    const [run] = optOutRuns(optOut("reply"), language, "plain") ?? [];
    expect(run?.text).toContain(footerWordsOf(language).replyWord);
    expect(findOptOuts(bodyOf(run?.text ?? "")).map(({ way }) => way)).toEqual(["reply"]);
  });

  it("is found where it is asked for by mail", () => {
    const [run] = optOutRuns(optOut("mailto"), language, "plain") ?? [];
    expect(findOptOuts(bodyOf(run?.text ?? "")).some(isDirect)).toBe(true);
  });

  it("is understood as a wish to stop when it comes back", () => {
    const text = footerWordsOf(language).replyWord;
    expect(findOptOutRequest({ text })?.kind).toBe("stop");
    expect(findOptOutRequest({ text: text.toLocaleUpperCase(language) })?.kind).toBe("stop");
  });
});

it.each(languages)("the opt-out link in %s leads to the page", (language) => {
  const policy = Policy.parse({ optOut: { method: "link", url: "https://northwind.example/x" } });
  const [run] = optOutRuns(policy, language, "plain") ?? [];
  expect(findOptOuts(bodyOf(run?.text ?? "")).map(({ way }) => way)).toEqual(["link"]);
});

it.each(languagesOf(reasonTopic))("the reason that we write in %s is one, once its blank is filled", (language) => {
  const { reasonBefore, reasonSlot, reasonAfter } = footerWordsOf(language);
  expect(findReason(bodyOf(`${reasonBefore}${reasonSlot}${reasonAfter}`)).reason).toBeUndefined();
  expect(findReason(bodyOf(`${reasonBefore}Harborline Tacoma Logistics${reasonAfter}`)).reason).toBeDefined();
});
