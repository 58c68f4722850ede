import { describe, expect, it } from "vitest";
import { optOutWord } from "../text/footer.ts";
import { policyInForce, policyToJudgeBy } from "./policy-in-force.ts";

/** The settings of one who used Goodsend before reply words were told by language. */
const storedBefore = {
  organisation: {
    name: "Brightloop",
    legalName: "Brightloop Inc.",
    postalAddress: "410 Terry Avenue North\nSeattle, WA 98109\nUnited States",
    country: "US",
    domains: ["brightloop.example"],
  },
  optOut: { method: "reply", word: "STOP", days: 5 },
  senders: { "tom@northwind.example": { optOut: { word: "remove" } } },
  footers: { de: "{company}\n{address}\n{optOut}" },
  send: { whenUnchecked: "ask", override: "free" },
  levels: { "company-recipient": "inform" },
  groups: { content: "hold" },
};

describe("settings that an earlier version stored", () => {
  it("keep their values, and none is refused", () => {
    const { policy, problems } = policyInForce({ user: storedBefore });
    expect(problems).toEqual([]);
    expect(policy).toMatchObject(storedBefore);
  });

  it("keep the word to answer with, in every language", () => {
    const { optOut } = policyInForce({ user: storedBefore }).policy;
    for (const language of ["en", "de", "fi", "und"]) expect(optOutWord(optOut, language)).toBe("STOP");
  });

  it("ask for “unsubscribe” in English where no word was chosen, as before", () => {
    const { optOut } = policyInForce({ user: { ...storedBefore, optOut: { method: "reply" } } }).policy;
    expect(optOutWord(optOut, "en")).toBe("unsubscribe");
  });
});

it("a clock that jumps over the end of a gateway's footer and back leaves nothing behind", () => {
  const gatewayFooter = { adds: ["address"], until: "2026-12-31" };
  const { policy } = policyInForce({ managed: { gatewayFooter } });
  const levelOn = (today: string) => policyToJudgeBy(policy, today).levels["postal-address"];
  const days = ["2026-11-27", "2026-12-31", "2027-01-01", "2027-11-27", "2026-11-27", "2025-11-27"];
  expect(days.map(levelOn)).toEqual(["off", "off", undefined, undefined, "off", "off"]);
});
