// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { footerTools } from "../../lib/app/footer-tools.ts";
import { Policy } from "../../lib/core/policy.ts";
import { mount } from "../../tests/gallery/mount.tsx";
import {
  emptyRegister,
  noTeam,
  sampleAudit,
  sampleHistory,
  sampleTeamFigures,
} from "../../tests/gallery/register-part.ts";
import { OptionsView, type OptionsViewProps } from "./options-view.tsx";
import { placeOf } from "./sections.ts";

const policy = Policy.parse({ organisation: { name: "Northwind" } });
const words = { why: "So that", remedy: "Do it", example: "Like this", clauses: [] };
const rules: OptionsViewProps["rules"] = [
  { id: "postal-address", title: "Give your address", category: "identity", level: "confirm", ...words },
  { id: "value", title: "Offer something", category: "transparency", level: "inform", maxLevel: "inform", ...words },
];

function props(place: string, parts: Partial<OptionsViewProps> = {}): OptionsViewProps {
  return {
    place: placeOf(place),
    onGo: vi.fn(),
    policy,
    locked: [],
    onChange: vi.fn(),
    saveState: { kind: "idle" },
    onUndo: vi.fn(),
    onRetry: vi.fn(),
    problems: [],
    arrived: [],
    rules,
    footers: footerTools("en", ["en", "de"]),
    jurisdictions: ["us", "de", "eu"],
    imprint: {},
    ignores: { ignores: [], undo: async () => {}, restore: async () => {} },
    register: emptyRegister,
    audit: sampleAudit,
    team: noTeam,
    figures: sampleTeamFigures(0, 0),
    history: sampleHistory(0),
    trial: { getReady() {}, tryPolicy: () => Promise.reject(new Error("nothing to try")) },
    about: { version: "1.2.3", permissions: [], hosts: [], securityPolicy: [] },
    diagnostics: null,
    ...parts,
  };
}

const problems = (page: HTMLElement) =>
  [...page.querySelectorAll(".field-problem")].map(({ textContent }) => textContent).filter((text) => text !== "");
const select = async (page: HTMLElement, css: string, value: string) => {
  const list = page.querySelector<HTMLSelectElement>(css);
  await act(async () => {
    if (list) list.value = value;
    list?.dispatchEvent(new Event("change", { bubbles: true }));
  });
};

describe("the settings", () => {
  it("show one section at a time, and say in the list which", async () => {
    const { page } = await mount(<OptionsView {...props("law")} />);
    expect(page.querySelector("h1")?.textContent).toBe("Law");
    expect(page.querySelector("[aria-current=page]")?.textContent).toBe("Law");
    expect(page.querySelector("[autocomplete=organization]")).toBeNull();
  });

  it("begin with the first section where the address names none", () => {
    expect(placeOf("")).toEqual({ section: "identity" });
    expect(placeOf("nonsense/x")).toEqual({ section: "identity" });
    expect(placeOf("rules/org/no-slang")).toEqual({ section: "rules", rule: "org/no-slang" });
  });

  it("list no section that the organisation hides; whoever goes there is told what it decides", async () => {
    const hidden = ["identity", "trial", "footers", "law"] as const;
    const { page } = await mount(
      <OptionsView
        {...props("trial", { place: placeOf("trial", hidden), policy: { ...policy, hidden: [...hidden] } })}
      />,
    );
    const links = [...page.querySelectorAll(".options-links a")].map((link) => link.getAttribute("href"));
    expect(links).not.toContain("#trial");
    expect(links).not.toContain("#identity");
    expect(page.querySelectorAll(".options-choose option")).toHaveLength(links.length);
    expect(page.querySelector("[aria-current=page]")?.getAttribute("href")).toBe("#organisation");
    expect(placeOf("", hidden)).toEqual({ section: "rules" });
  });

  it("leave the focus alone when they open, and give it to the heading of a section that the user goes to", async () => {
    const given = props("law");
    const { page, render } = await mount(<OptionsView {...given} />);
    expect(page.contains(document.activeElement)).toBe(false);
    await render(<OptionsView {...given} place={placeOf("data")} />);
    expect(document.activeElement).toBe(page.querySelector("h1"));
  });

  it("say once for each field that is left that it is saved, and take it back at a press", async () => {
    const given = props("identity", { saveState: { kind: "saved", burst: 4, isUndone: false } });
    const { render } = await mount(<OptionsView {...given} />);
    const toasts = () => [...document.querySelectorAll(".toast-words")].map(({ textContent }) => textContent);
    expect(toasts()).toEqual(["Saved"]);
    await render(<OptionsView {...given} saveState={{ kind: "saving" }} />);
    await render(<OptionsView {...given} saveState={{ kind: "saved", burst: 4, isUndone: false }} />);
    expect(toasts()).toEqual(["Saved"]);
    await act(async () => document.querySelector<HTMLElement>(".toast-action")?.click());
    expect(given.onUndo).toHaveBeenCalledWith(4);
  });

  it("keep saying what could not be saved, and try it again", async () => {
    const given = props("identity", { saveState: { kind: "failed", reason: "disk full" } });
    const { page, click } = await mount(<OptionsView {...given} />);
    expect(page.querySelector("[role=alert].save-failed")?.textContent).toContain("Could not be saved: disk full");
    await click("Try again");
    expect(given.onRetry).toHaveBeenCalled();
  });
});

describe("who the user is", () => {
  it("is handed on as it is typed", async () => {
    const given = props("identity");
    const { fill } = await mount(<OptionsView {...given} />);
    await fill("Company", " Contoso ");
    expect(given.onChange).toHaveBeenLastCalledWith({ organisation: { name: "Contoso" } });
  });

  it("is not handed on where it is wrong; it says in place what is", async () => {
    const given = props("identity");
    const { page, fill } = await mount(<OptionsView {...given} />);
    await fill("Your own domains", "info@acme.com");
    expect(given.onChange).not.toHaveBeenCalled();
    expect(problems(page)).toEqual(["“info@acme.com” is not a domain; write it like example.com, without @ or https."]);
    await fill("Your own domains", "acme.com\nACME.de");
    expect(problems(page)).toEqual([]);
    expect(given.onChange).toHaveBeenLastCalledWith({ organisation: { domains: ["acme.com", "acme.de"] } });
  });

  it("asks only for what the chosen way to opt out needs", async () => {
    const { page } = await mount(
      <OptionsView {...props("identity", { policy: { ...policy, optOut: { ...policy.optOut, method: "link" } } })} />,
    );
    const labels = [...page.querySelectorAll(".field label")].map(({ textContent }) => textContent);
    expect(labels).toContain("The page");
    expect(labels).not.toContain("The word");
  });

  it("shows the usual word to opt out with until the user chooses one", async () => {
    const given = props("identity", { policy: { ...policy, optOut: { ...policy.optOut, method: "reply" } } });
    const { page, fill } = await mount(<OptionsView {...given} />);
    expect(page.querySelector('input[placeholder="unsubscribe"]')).not.toBeNull();
    await fill("The word", "stop");
    expect(given.onChange).toHaveBeenLastCalledWith({ optOut: { word: "stop" } });
  });

  it("shows what the organisation has set and whom to ask, and lets nobody change it", async () => {
    const managed = { ...policy, contact: "legal@northwind.example" };
    const { page } = await mount(
      <OptionsView {...props("identity", { policy: managed, locked: ["organisation.name"] })} />,
    );
    expect(page.querySelector<HTMLInputElement>("input[autocomplete=organization]")?.disabled).toBe(true);
    expect(page.textContent).toContain("Set by your organisation. Questions: legal@northwind.example");
  });

  it("asks for the register details of the sender's country by their names there", async () => {
    const given = props("identity", { policy: { ...policy, organisation: { ...policy.organisation, country: "DE" } } });
    const imprint = { number: "HRB-Nummer", directors: "Geschäftsführer" };
    const { page, fill } = await mount(<OptionsView {...given} imprint={imprint} />);
    expect(page.textContent).toContain("Germany asks for these in business mails.");
    await fill("Register number", "HRB 12345");
    expect(given.onChange).toHaveBeenLastCalledWith({ imprint: { number: "HRB 12345" } });
  });

  it("can be another in mail from some addresses", async () => {
    const given = props("identity");
    const { fill, click, page, render } = await mount(<OptionsView {...given} />);
    await fill("From address or domain", "not a domain");
    expect(problems(page)).toHaveLength(1);
    await fill("From address or domain", "Globex.com");
    await click("Add a sender");
    expect(given.onChange).toHaveBeenLastCalledWith({ senders: { "globex.com": {} } });
    await render(<OptionsView {...given} policy={{ ...policy, senders: { "globex.com": {} } }} />);
    const box = page.querySelector<HTMLInputElement>(".profile input");
    expect(box?.placeholder).toBe("Northwind");
    await click("Remove globex.com");
    expect(given.onChange).toHaveBeenLastCalledWith({ senders: { "globex.com": undefined } });
  });
});

describe("the footers", () => {
  it("can be worded by the user, who is told of a place that nothing fills", async () => {
    const given = props("footers", { policy: { ...policy, footers: { en: "{company}" } } });
    const { page, fill, click } = await mount(<OptionsView {...given} />);
    await fill("Your footer in English", "{companny}");
    expect(problems(page)).toEqual(["There is no {companny}. Use one of the buttons below."]);
    expect(given.onChange).not.toHaveBeenCalled();
    await fill("Your footer in English", "Kind regards");
    await click("How to opt out");
    expect(given.onChange).toHaveBeenLastCalledWith({ footers: { en: expect.stringContaining("{optOut}") } });
    await click("Back to the standard footer");
    expect(given.onChange).toHaveBeenLastCalledWith({ footers: { en: undefined } });
  });
});

describe("the word to opt out with", () => {
  const replying = { ...policy, optOut: { ...policy.optOut, method: "reply" as const, words: { de: "stopp" } } };

  it("can be another in one language", async () => {
    const given = props("footers", { policy: replying });
    const { page, fill } = await mount(<OptionsView {...given} />);
    await fill("The opt-out word in English", "stop");
    expect(given.onChange).toHaveBeenLastCalledWith({ optOut: { words: { de: "stopp", en: "stop" } } });
    await select(page, ".sheet select", "de");
    await fill("The opt-out word in German", "");
    expect(given.onChange).toHaveBeenLastCalledWith({ optOut: { words: {} } });
  });

  it("is the organisation's where it set one", async () => {
    const { page } = await mount(<OptionsView {...props("footers", { policy: replying, locked: ["optOut.words"] })} />);
    expect(page.querySelector<HTMLInputElement>('input[placeholder="unsubscribe"]')?.disabled).toBe(true);
  });
});

describe("the law that applies", () => {
  it("is that of chosen countries, of which one is added or removed", async () => {
    const given = props("law");
    const { page, click } = await mount(<OptionsView {...given} />);
    await click("Remove United States");
    expect(given.onChange).toHaveBeenLastCalledWith({ jurisdictions: [] });
    await select(page, ".sheet select", "de");
    expect(given.onChange).toHaveBeenLastCalledWith({ jurisdictions: ["us", "de"] });
  });

  it("lists the countries that were corrected, and forgets one", async () => {
    const given = props("law", { policy: { ...policy, countries: { "globex.de": "AT", "acme.com": "FR" } } });
    const { page, click } = await mount(<OptionsView {...given} />);
    expect(page.textContent).toContain("globex.deAustria");
    await click("Forget the country of globex.de");
    expect(given.onChange).toHaveBeenLastCalledWith({ countries: { "globex.de": undefined } });
    expect(page.textContent).toContain("guidance, not legal advice");
  });
});

describe("what a press on Send does", () => {
  it("is the user's choice, unless it is locked", async () => {
    const given = props("sending", { locked: ["send.override"] });
    const { page, fill } = await mount(<OptionsView {...given} />);
    const choice = (label: string) =>
      [...page.querySelectorAll<HTMLElement>(".choice")].find(({ textContent }) => textContent === label);
    await act(async () => choice("Ask first")?.querySelector("input")?.click());
    expect(given.onChange).toHaveBeenLastCalledWith({ send: { whenUnchecked: "ask" } });
    expect(choice("Can be sent with a reason")?.closest("fieldset")?.disabled).toBe(true);
    await fill("Recipients in an hour", "2000");
    expect(problems(page)).toEqual(["A number from 1 to 1,000."]);
    await fill("Recipients in an hour", "30");
    expect(given.onChange).toHaveBeenLastCalledWith({ limits: { perHour: 30 } });
  });
});

describe("what is ignored", () => {
  it("is listed with its scope, and shown again at a press that can be taken back", async () => {
    const restore = vi.fn(async () => {});
    const undo = vi.fn(async () => {});
    const ignore = { scope: "recipient", rule: "value", email: "jane@acme.com" } as const;
    const { page, click } = await mount(
      <OptionsView {...props("ignores", { ignores: { ignores: [ignore], undo, restore } })} />,
    );
    expect(page.textContent).toContain("Offer somethingFor jane@acme.com");
    await click("Show again: “Offer something”");
    expect(undo).toHaveBeenCalledWith(ignore);
    await act(async () => document.querySelector<HTMLElement>(".toast-action")?.click());
    expect(restore).toHaveBeenCalledWith(ignore);
  });
});

describe("what the organisation set", () => {
  it("is listed as it arrived, and each refused setting with its path, its value and what is used instead", async () => {
    const refused = {
      source: "organisation",
      path: "levels.postal-adress",
      value: '"hold"',
      fault: { text: "fault.rule", meant: "postal-address" },
      problem: "no such rule; did you mean postal-address?",
      instead: { kind: "default" },
      used: "the default",
    } as const;
    const arrived = [{ path: "send.override", value: '"never"' }];
    const { page } = await mount(<OptionsView {...props("organisation", { problems: [refused], arrived })} />);
    const text = page.querySelector("main")?.textContent;
    for (const part of [
      "1 setting is not in force",
      refused.path,
      refused.problem,
      "the default applies",
      "send.override",
    ])
      expect(text).toContain(part);
    expect(page.querySelector("[aria-current=page]")?.textContent).toContain("1 refused");
  });
});

describe("what the extension says of itself", () => {
  it("is that nothing can leave unasked, where the running security policy says so, and not where it does not", async () => {
    const about = {
      version: "1.2.3",
      permissions: ["storage"],
      hosts: ["https://mail.google.com/*"],
      securityPolicy: ["default-src 'none'", "connect-src 'self' https:"],
    };
    const { page, render } = await mount(<OptionsView {...props("about", { about })} />);
    expect(page.textContent).toContain("Our pages may read the extension’s own files and connect to nothing else");
    await render(<OptionsView {...props("about", { about: { ...about, securityPolicy: ["connect-src *"] } })} />);
    expect(page.textContent).not.toContain("connect to nothing else");
  });
});

describe("what was recorded", () => {
  const read = async (report: Awaited<ReturnType<typeof sampleAudit.readAudit>>) => {
    const audit = { ...sampleAudit, readAudit: async () => report };
    const { page } = await mount(<OptionsView {...props("audit", { audit })} />);
    await act(async () => undefined);
    return page.querySelector("[aria-labelledby=audit]")?.textContent ?? "";
  };

  it("is listed with the newest first, and said to be as it was written", async () => {
    const text = await read(await sampleAudit.readAudit());
    expect(text).toContain("2 entries, all as they were written.");
    expect(text).toContain("A mail was held or asked about: “Give your address”");
    expect(text.indexOf("optOut.word")).toBeLessThan(text.indexOf("Give your address"));
  });

  it("says which entry is missing, and never that all is well then", async () => {
    const { entries } = await sampleAudit.readAudit();
    const text = await read({ entries, broken: { seq: 2, why: "missing" } });
    expect(text).toContain("Entry 2 is missing.");
    expect(text).not.toContain("as they were written");
  });
});
