// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { Policy } from "../../lib/core/policy.ts";
import { mount } from "../../tests/gallery/mount.tsx";
import { emptyRegister, noTeam, sampleAudit } from "../../tests/gallery/register-part.ts";
import { OptionsView, type OptionsViewProps } from "./options-view.tsx";
import { WelcomeView } from "./welcome-view.tsx";

const policy = Policy.parse({ organisation: { name: "Northwind" } });

const rules: OptionsViewProps["rules"] = [
  { id: "postal-address", title: "Give your address", why: "So that", category: "identity", level: "confirm" },
  {
    id: "value",
    title: "Offer something",
    why: "So that",
    category: "transparency",
    level: "inform",
    maxLevel: "inform",
  },
];

function props(parts: Partial<OptionsViewProps> = {}): OptionsViewProps {
  return {
    policy,
    locked: [],
    problems: [],
    rules,
    footer: [],
    imprint: {},
    saveState: { kind: "idle" },
    register: emptyRegister,
    audit: sampleAudit,
    team: noTeam,
    onChange: vi.fn(),
    ...parts,
  };
}

const problems = (page: HTMLElement) =>
  [...page.querySelectorAll(".field-problem")].map(({ textContent }) => textContent).filter((text) => text !== "");

describe("the settings", () => {
  it("hand on what is typed", async () => {
    const given = props();
    const { fill } = await mount(<OptionsView {...given} />);
    await fill("Company", " Contoso ");
    expect(given.onChange).toHaveBeenLastCalledWith({ organisation: { name: "Contoso" } });
  });

  it("keep a wrong input to themselves, and say in place what is wrong", async () => {
    const given = props();
    const { page, fill } = await mount(<OptionsView {...given} />);
    await fill("Your own domains", "info@acme.com");
    expect(given.onChange).not.toHaveBeenCalled();
    expect(problems(page)).toEqual(["“info@acme.com” is not a domain; write it like example.com, without @ or https."]);
    await fill("Your own domains", "acme.com\nACME.de");
    expect(problems(page)).toEqual([]);
    expect(given.onChange).toHaveBeenLastCalledWith({ organisation: { domains: ["acme.com", "acme.de"] } });
  });

  it("let a value be taken out again", async () => {
    const given = props({
      policy: { ...policy, organisation: { ...policy.organisation, postalAddress: "1 Main St, Reno" } },
    });
    const { fill } = await mount(<OptionsView {...given} />);
    await fill("Postal address", "");
    expect(given.onChange).toHaveBeenLastCalledWith({ organisation: { postalAddress: "" } });
  });

  it("ask only for what the chosen way to opt out needs", async () => {
    const { page } = await mount(
      <OptionsView {...props({ policy: { ...policy, optOut: { ...policy.optOut, method: "link" } } })} />,
    );
    const labels = [...page.querySelectorAll(".field label")].map(({ textContent }) => textContent);
    expect(labels).toContain("The page");
    expect(labels).not.toContain("The word");
  });

  it("show what the organisation has set, and let nobody change it", async () => {
    const { page } = await mount(<OptionsView {...props({ locked: ["organisation.name", "levels.value"] })} />);
    expect(page.querySelector<HTMLInputElement>("input[autocomplete=organization]")?.disabled).toBe(true);
    expect(page.querySelectorAll("select:disabled")).toHaveLength(1);
    expect(page.textContent?.match(/Set by your organisation/g)).toHaveLength(2);
  });

  it("list the organisation's own rules among the others, and let nobody change them", async () => {
    const own = {
      id: "org/no-slang",
      title: "Write plainly",
      why: "So that",
      category: "organisation",
      level: "hold",
    } as const;
    const { page } = await mount(
      <OptionsView {...props({ rules: [...rules, own], locked: ["packs", "levels.org/no-slang"] })} />,
    );
    const group = page.querySelector("#category-organisation")?.parentElement;
    expect(group?.querySelector("h3")?.textContent).toBe("Your organisation's rules");
    expect(group?.querySelector("select")?.disabled).toBe(true);
    expect(group?.querySelector("option:checked")?.textContent).toBe("Hold until fixed (default)");
  });

  it("name each refused setting with its path, its value and what is used instead", async () => {
    const refused = {
      source: "organisation",
      path: "levels.postal-adress",
      value: '"hold"',
      problem: "no such rule; did you mean postal-address?",
      used: "nothing",
    } as const;
    const { page } = await mount(<OptionsView {...props({ problems: [refused] })} />);
    const words = page.querySelector(".problems")?.textContent;
    for (const part of [
      "1 setting is not in force",
      refused.path,
      refused.value,
      refused.problem,
      "the default applies",
    ]) {
      expect(words).toContain(part);
    }
  });

  it.each([
    [{ kind: "saved" }, "Saved"],
    [{ kind: "failed", reason: "disk full" }, "Could not be saved: disk full"],
  ] as const)("say whether they are stored: %j", async (saveState, words) => {
    const { page } = await mount(<OptionsView {...props({ saveState })} />);
    expect(page.querySelector(".save-note")?.textContent).toBe(words);
  });
});

describe("the level of a rule", () => {
  async function pick(page: HTMLElement, value: string) {
    const select = page.querySelector<HTMLSelectElement>(".rule select");
    await act(async () => {
      if (select) select.value = value;
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  it("can be raised, and set back to its default", async () => {
    const given = props({ policy: { ...policy, levels: { "postal-address": "off" } } });
    const { page } = await mount(<OptionsView {...given} />);
    await pick(page, "hold");
    expect(given.onChange).toHaveBeenLastCalledWith({ levels: { "postal-address": "hold" } });
    await pick(page, "");
    expect(given.onChange).toHaveBeenLastCalledWith({ levels: { "postal-address": undefined } });
  });

  it("of mere advice cannot be raised above advice", async () => {
    const { page } = await mount(<OptionsView {...props()} />);
    const choices = [...(page.querySelectorAll<HTMLSelectElement>(".rule select")[1]?.options ?? [])].map(
      ({ text }) => text,
    );
    expect(choices).toEqual(["Advise (default)", "Off", "Record only", "Advise"]);
  });
});

describe("the law that applies", () => {
  it("lists the countries that were corrected, and forgets one", async () => {
    const given = props({ policy: { ...policy, countries: { "globex.de": "AT", "acme.com": "FR" } } });
    const { page, click } = await mount(<OptionsView {...given} />);
    expect(page.textContent).toContain("globex.deAustria");
    await click("Forget the country of globex.de");
    expect(given.onChange).toHaveBeenLastCalledWith({ countries: { "globex.de": undefined } });
  });

  it("keeps what the organisation set", async () => {
    const given = props({
      policy: { ...policy, countries: { "globex.de": "AT" } },
      locked: ["countries.globex.de", "unknownCountry"],
    });
    const { page } = await mount(<OptionsView {...given} />);
    expect([...page.querySelectorAll("button")].map(({ textContent }) => textContent)).not.toContain("Forget");
    expect(page.querySelector<HTMLSelectElement>(".field select")?.disabled).toBe(true);
  });

  it("asks for the register details of the sender's country by their names there", async () => {
    const given = props({ policy: { ...policy, organisation: { ...policy.organisation, country: "DE" } } });
    const imprint = { number: "HRB-Nummer", directors: "Geschäftsführer" };
    const { page, fill } = await mount(<OptionsView {...given} imprint={imprint} />);
    expect(page.textContent).toContain("Germany asks for these in business mails.");
    expect(page.textContent).toContain("In your country: HRB-Nummer");
    await fill("Register number", "HRB 12345");
    expect(given.onChange).toHaveBeenLastCalledWith({ imprint: { number: "HRB 12345" } });
  });

  it("lets the user choose what Send does with unchecked mail, unless that is locked", async () => {
    const given = props({ locked: ["send.override"] });
    const { page } = await mount(<OptionsView {...given} />);
    const choice = (label: string) =>
      [...page.querySelectorAll<HTMLElement>(".choice")].find(({ textContent }) => textContent === label);
    await act(async () => choice("Ask first")?.querySelector("input")?.click());
    expect(given.onChange).toHaveBeenLastCalledWith({ send: { whenUnchecked: "ask" } });
    expect(choice("Can be sent with a reason")?.closest("fieldset")?.disabled).toBe(true);
  });

  it("says that this is guidance", async () => {
    const { page } = await mount(<OptionsView {...props()} />);
    expect(page.textContent).toContain("guidance, not legal advice");
  });
});

describe("the first run", () => {
  it("asks for just what the footer needs, and names what is missing", async () => {
    const { page } = await mount(<WelcomeView {...props()} />);
    const labels = [...page.querySelectorAll(".field label")].map(({ textContent }) => textContent);
    expect(labels).toEqual(["Company", "Postal address", "The word"]);
    expect(page.textContent).toContain("Still missing: Postal address");
  });

  it("says that writing can start once the footer is whole", async () => {
    const whole = { ...policy, organisation: { ...policy.organisation, postalAddress: "1 Main St, Reno" } };
    const { page } = await mount(<WelcomeView {...props({ policy: whole, footer: [[{ text: "Northwind" }]] })} />);
    expect(page.querySelector(".ready")?.getAttribute("data-tone")).toBe("clear");
    expect(page.querySelector(".preview-paper")?.textContent).toBe("Northwind");
  });
});

describe("what was recorded", () => {
  const read = async (report: Awaited<ReturnType<typeof sampleAudit.readAudit>>) => {
    const audit = { ...sampleAudit, readAudit: async () => report };
    const { page } = await mount(<OptionsView {...props({ audit })} />);
    await act(async () => undefined);
    return page.querySelector("[aria-labelledby=audit]")?.textContent ?? "";
  };

  it("is listed with the newest first, and said to be as it was written", async () => {
    const text = await read(await sampleAudit.readAudit());
    expect(text).toContain("2 entries, all as they were written.");
    expect(text.indexOf("optOut.word")).toBeLessThan(text.indexOf("postal-address"));
  });

  it("says which entry is missing, and never that all is well then", async () => {
    const { entries } = await sampleAudit.readAudit();
    const text = await read({ entries, broken: { seq: 2, why: "missing" } });
    expect(text).toContain("Entry 2 is missing.");
    expect(text).not.toContain("as they were written");
  });
});
