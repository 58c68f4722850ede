import { describe, expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import { offerLikeness } from "./offer-likeness.ts";

describe("what the words of a mail as a whole are like", () => {
  it("are those of an offer where many weak words of it come together, of which the strongest are quoted", () => {
    const text =
      "Hey buddy, these girls are wild. I met two hot chicks on this hookup site and got laid the same night, they all look for casual fun, no credit card.";
    const like = likenessOf("sexual", text);
    expect(like?.odds).toBeGreaterThan(0);
    expect(like?.isMost).toBe(true);
    const quotes = like?.strongest().map(({ at }) => text.slice(...at));
    expect(quotes).toHaveLength(3);
    expect(quotes?.join(" ")).toMatch(/girls|hookup|laid|hot/);
  });

  it("are told in German, too", () => {
    const text =
      "Werden Sie reich mit dem geheimen System der Millionäre. Passives Einkommen von zu Hause, 500 Euro am Tag, ohne Vorkenntnisse und garantiert.";
    expect(likenessOf("riches", text)?.odds).toBeGreaterThan(0);
  });

  it("are not where a mail sells software to those who make such offers", () => {
    const text =
      "Hi Dana, we provide age verification, fraud screening and a CRM to licensed casinos and betting operators. Our platform checks each player in two seconds, and your team sees every case on one page. I read that you are hiring a head of compliance, so I thought this might help. Would you be open to a short call?";
    expect(likenessOf("gambling", text)?.odds ?? 0).toBeLessThanOrEqual(0);
  });

  it("are not told of a few words, of long texts, nor of kinds without weights", () => {
    const offer = "Play slots and roulette at our online casino and win real money. ";
    expect(likenessOf("gambling", "Casino tonight?")?.isTold).toBe(false);
    expect(likenessOf("gambling", offer.repeat(80))).toBeUndefined();
    expect(likenessOf("unlawful", offer.repeat(3))).toBeUndefined();
  });

  it("quote the subject where that says most", () => {
    const body = { ...emptyBody("plain"), text: "Hello, this is for you. Please look at it when you have time." };
    const like = offerLikeness(
      "gambling",
      "Play slots and roulette at our online casino and win the jackpot with free spins",
      body,
    );
    expect(like?.strongest().every(({ field }) => field === "subject")).toBe(true);
  });
});

function likenessOf(kind: Parameters<typeof offerLikeness>[0], text: string) {
  return offerLikeness(kind, "", { ...emptyBody("plain"), text });
}
