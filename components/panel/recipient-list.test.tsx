// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import type { RecipientCountry } from "../../lib/core/recipient-country.ts";
import { mount } from "../../tests/gallery/mount.tsx";
import { RecipientList } from "./recipient-list.tsx";

function recipient(parts: Partial<RecipientCountry> = {}): RecipientCountry {
  return {
    email: "anna@globex.de",
    country: "DE",
    confidence: "high",
    because: { kind: "domain", sign: ".de" },
    class: "named",
    jurisdictions: ["de", "eu"],
    ...parts,
  };
}

async function panel(countries: RecipientCountry[], busy = false) {
  const onChoose = vi.fn();
  const mounted = await mount(<RecipientList known={[]} countries={countries} busy={busy} onChoose={onChoose} />);
  const choose = (code: string) =>
    act(async () => {
      const select = mounted.page.querySelector("select");
      if (!select) throw new Error("no list of countries");
      select.value = code;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
  const tick = () => act(async () => mounted.page.querySelector("input")?.click());
  return { ...mounted, onChoose, choose, tick };
}

describe("the countries of the recipients", () => {
  it("are not there without recipients", async () => {
    const { page } = await panel([]);
    expect(page.textContent).toBe("");
  });

  it("are named, each with how sure it is and why", async () => {
    const { page } = await panel([
      recipient(),
      recipient({
        email: "luc@acme.com",
        country: "FR",
        confidence: "low",
        because: { kind: "language", sign: "fr" },
        jurisdictions: ["fr", "eu"],
      }),
      recipient({ email: "jo@acme.uy", country: "UY", because: { kind: "domain", sign: ".uy" }, jurisdictions: [] }),
    ]);
    expect(page.querySelector("summary")?.textContent).toBe("RecipientsGermany, France, Uruguay");
    expect(page.textContent).toContain("Germany \u00b7 very likelyThe address ends in .de.");
    expect(page.textContent).toContain("France \u00b7 a guessThe draft is in French.");
    expect(page.textContent).toContain("We have no law of this country.");
  });

  it("say that one is unknown", async () => {
    const unknown: RecipientCountry = {
      email: "jo@acme.com",
      confidence: "unknown",
      because: { kind: "none", sign: "" },
      class: "named",
      jurisdictions: [],
    };
    const { page } = await panel([unknown]);
    expect(page.textContent).toContain("Country unknownThe address fits any country.");
  });

  it("are corrected for one address, or for everyone at a domain", async () => {
    const { click, choose, tick, onChoose, page } = await panel([recipient()]);
    await click("Change the country of anna@globex.de");
    expect(document.activeElement).toBe(page.querySelector("select"));
    await choose("AT");
    await click("Save");
    expect(onChoose).toHaveBeenLastCalledWith("anna@globex.de", "AT");
    expect(document.activeElement).toBe(page.querySelector("summary"));
    await click("Change the country of anna@globex.de");
    await choose("CH");
    await tick();
    await click("Save");
    expect(onChoose).toHaveBeenLastCalledWith("globex.de", "CH");
  });

  it("are worked out again when a correction is taken back", async () => {
    const because = { kind: "domain-setting" as const, sign: "globex.de" };
    const { click, choose, onChoose } = await panel([
      recipient({ email: "anna@mail.globex.de", confidence: "explicit", because }),
    ]);
    await click("Change the country of anna@mail.globex.de");
    await choose("");
    await click("Save");
    expect(onChoose).toHaveBeenLastCalledWith("globex.de", undefined);
  });

  it("are never set for all users of a mail service", async () => {
    const { click, page } = await panel([recipient({ email: "anna@gmx.de", class: "consumer" })]);
    await click("Change the country of anna@gmx.de");
    expect(page.querySelector("input")).toBeNull();
  });

  it("stay as they are when one cancels, or while something else is done", async () => {
    const { click, onChoose } = await panel([recipient()], true);
    await click("Change the country of anna@globex.de");
    await click("Save");
    await click("Cancel");
    expect(onChoose).not.toHaveBeenCalled();
  });

  it("says what is remembered of people, also where no law is asked", async () => {
    const known = [
      { email: "anna@globex.example", optedOut: "2026-10-02" },
      { email: "bo@globex.example", lastSent: "2026-11-03", relation: "customer" as const },
    ];
    const { page } = await mount(<RecipientList known={known} countries={[]} busy={false} onChoose={() => {}} />);
    const [anna, bo] = [...page.querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(anna).toContain("Opted out on Oct 2, 2026.");
    expect(anna).toContain("No earlier mail");
    expect(bo).toContain("You last wrote on Nov 3, 2026.");
    expect(bo).toContain("On record: They are a customer.");
  });
});
