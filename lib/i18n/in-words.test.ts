import { describe, expect, it } from "vitest";
import { sampleCompose, sampleFinding } from "../../tests/gallery/sample-finding.ts";
import { ruleInWords, verdictInWords } from "./in-words.ts";
import { noTranslation, type Translation } from "./translation.ts";

const german: Translation = {
  ...noTranslation,
  rules: {
    consent: { title: "Einen Grund haben", messages: { needed: "{country}: {names}", drop: "{email} entfernen" } },
  },
  clauses: { "de.consent": "UWG §7: Einwilligung" },
};
const tongue = { locale: "de", translation: german };

const finding = sampleFinding({
  rule: "consent",
  title: "Have a reason",
  messageId: "needed",
  message: "Germany asks for consent for a@b.example.",
  data: { country: "Germany", "country.country": "de", names: "a@b.example" },
  clauses: [{ id: "de.consent", label: "UWG §7: consent", url: "", quote: "Einwilligung", asOf: "2026-06-30" }],
  fixes: [
    { id: "drop", label: "Remove a@b.example", data: { email: "a@b.example" }, safety: "review", edits: [] },
    { id: "other", label: "Do something else", safety: "review", edits: [] },
  ],
});

function spoken(parts: Parameters<typeof sampleFinding>[0]) {
  const { verdict } = sampleCompose({ findings: [sampleFinding({ ...finding, ...parts })] });
  return verdictInWords(verdict, tongue).findings[0];
}

describe("a finding where it is shown", () => {
  it("is said in the language that is spoken, with the values of the draft and the country's name there", () => {
    expect(spoken({})).toMatchObject({ title: "Einen Grund haben", message: "Deutschland: a@b.example" });
    expect(spoken({})?.clauses[0]).toMatchObject({ label: "UWG §7: Einwilligung", quote: "Einwilligung" });
    expect(spoken({})?.fixes[0]?.label).toBe("a@b.example entfernen");
  });

  it("stays English, sentence by sentence, where there is no translation", () => {
    expect(spoken({})).toMatchObject({ why: finding.why });
    expect(spoken({})?.fixes[1]?.label).toBe("Do something else");
    expect(spoken({ rule: "own-pack-rule" })).toMatchObject({ title: "Have a reason", message: finding.message });
  });

  it("quotes the draft in the marks of the language, whichever the rule set", () => {
    const data = { ...finding.data, names: "“a@b.example”, “c@d.example”" };
    expect(spoken({ data })?.message).toBe("Deutschland: „a@b.example“, „c@d.example“");
  });

  it("stays English rather than show a placeholder", () => {
    const { data: _, ...bare } = finding;
    const { verdict } = sampleCompose({ findings: [bare] });
    expect(verdictInWords(verdict, tongue).findings[0]?.message).toBe(finding.message);
  });

  it("keeps its id, level and evidence", () => {
    const { id, level, evidence, messageId } = finding;
    expect(spoken({})).toMatchObject({ id, level, evidence, messageId });
  });
});

describe("a rule where it is listed", () => {
  it("is said in the language that is spoken, as far as it is translated", () => {
    const rule = { id: "consent", title: "Have a reason", why: "Because." };
    expect(ruleInWords(rule, tongue)).toEqual({ id: "consent", title: "Einen Grund haben", why: "Because." });
  });
});
