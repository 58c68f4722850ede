// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { footerTools } from "../../lib/app/footer-tools.ts";
import { Policy } from "../../lib/core/policy.ts";
import { mount } from "../../tests/gallery/mount.tsx";
import { sampleCompose, sampleFinding } from "../../tests/gallery/sample-finding.ts";
import { stepOf } from "./steps.ts";
import { WelcomeView, type WelcomeViewProps } from "./welcome-view.tsx";

const policy = Policy.parse({ organisation: { name: "Northwind" } });
const whole = Policy.parse({ organisation: { name: "Northwind", postalAddress: "1 Main St, Reno" } });

function props(step: string, parts: Partial<WelcomeViewProps> = {}): WelcomeViewProps {
  return {
    step: stepOf(step),
    onGo: vi.fn(),
    policy,
    locked: [],
    onChange: vi.fn(),
    saveState: { kind: "idle" },
    footers: footerTools("en", ["en", "de"]),
    sample: {
      sample: { subject: "Re: x", body: "Hi" },
      verdict: undefined,
      failure: undefined,
      change: vi.fn(),
      fix: vi.fn(),
      safelyFixable: [],
      fixAll: vi.fn(),
    },
    ...parts,
  };
}

describe("the welcome", () => {
  it("asks first for just what the footer needs, and can be skipped", async () => {
    const { page, click, ...rest } = await mount(<WelcomeView {...props("")} />);
    const labels = [...page.querySelectorAll(".field label")].map(({ textContent }) => textContent);
    expect(labels).toEqual(["Company", "Postal address", "The word"]);
    expect(page.querySelector("[aria-current=step]")?.textContent).toContain("Who you are");
    expect(page.querySelector('a[href="options.html"]')?.textContent).toBe("Skip, and set up later");
    const given = props("");
    await rest.render(<WelcomeView {...given} />);
    await click("Next");
    expect(given.onGo).toHaveBeenCalledWith("footer");
  });

  it("hands on at once what is typed", async () => {
    const given = props("who");
    const { fill } = await mount(<WelcomeView {...given} />);
    await fill("Company", "Contoso");
    expect(given.onChange).toHaveBeenLastCalledWith({ organisation: { name: "Contoso" } });
  });

  it("shows the footer in each of the user's languages, and what it lacks", async () => {
    const { page, render } = await mount(<WelcomeView {...props("footer")} />);
    expect(page.textContent).toContain("Still missing: Postal address");
    await render(<WelcomeView {...props("footer", { policy: whole })} />);
    expect(page.textContent).not.toContain("Still missing");
    const papers = [...page.querySelectorAll(".preview-paper")].map(({ textContent }) => textContent);
    expect(papers).toHaveLength(2);
    expect(papers[0]).toContain("If you would rather not hear from us");
    expect(papers[1]).toContain("Wenn Sie nichts mehr von uns hören möchten");
  });

  it("says who set what is filled in already and cannot be changed", async () => {
    const managed = { ...whole, contact: "Legal, room 5" };
    const { page } = await mount(
      <WelcomeView
        {...props("who", { policy: managed, locked: ["organisation.name", "organisation.postalAddress"] })}
      />,
    );
    expect(page.querySelector<HTMLInputElement>("[autocomplete=organization]")?.value).toBe("Northwind");
    expect(page.querySelector<HTMLInputElement>("[autocomplete=organization]")?.disabled).toBe(true);
    expect(page.querySelector(".locked-note")?.textContent).toContain("Questions: Legal, room 5");
  });

  it("shows what the check says of a sample, whose words can be changed and whose fix can be pressed", async () => {
    const finding = sampleFinding();
    const given = props("try", { policy: whole });
    given.sample = { ...given.sample, verdict: sampleCompose({ findings: [finding] }).verdict };
    const { page, click, fill } = await mount(<WelcomeView {...given} />);
    expect(page.querySelector(".sample-status")?.textContent).toBe("1 thing to fix before sending");
    await fill("The subject", "about your invoices");
    expect(given.sample.change).toHaveBeenLastCalledWith({ subject: "about your invoices", body: "Hi" });
    const press = [...page.querySelectorAll("button")].find(({ textContent }) =>
      textContent?.startsWith("Add your footer"),
    );
    await act(async () => press?.click());
    expect(given.sample.fix).toHaveBeenCalledWith(finding.fixes[0]);
    expect(page.querySelector("[role=status].visually-hidden")?.textContent).toBe("Done: Give your postal address");
    await expect(click("Next")).rejects.toThrow();
  });

  it("never calls a sample ready that was not judged, or not in full", async () => {
    const halfway = props("try");
    halfway.sample = { ...halfway.sample, verdict: sampleCompose({ status: "unknown" }).verdict };
    const { page: other } = await mount(<WelcomeView {...halfway} />);
    expect(other.querySelector(".sample-status")?.textContent).toBe("Not fully checked");
    const given = props("try");
    given.sample = { ...given.sample, failure: "nobody answered" };
    const { page } = await mount(<WelcomeView {...given} />);
    expect(page.querySelector(".sample-status")?.textContent).toContain("It could not be checked: nobody answered");
  });
});
