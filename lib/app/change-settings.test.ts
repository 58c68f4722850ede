import { describe, expect, it } from "vitest";
import { changed, inverseOf } from "./change-settings.ts";

describe("a change of the settings", () => {
  it("leaves what the user chose before as it is", () => {
    const stored = { organisation: { name: "Northwind", country: "DE" }, levels: { "postal-address": "hold" } };
    expect(changed(stored, { organisation: { name: "Contoso" } })).toEqual({
      organisation: { name: "Contoso", country: "DE" },
      levels: { "postal-address": "hold" },
    });
  });

  it("takes a level back to its default", () => {
    const stored = { levels: { "postal-address": "hold", "company-name": "off" } };
    expect(changed(stored, { levels: { "postal-address": undefined } })).toEqual({ levels: { "company-name": "off" } });
  });

  it("sets what is a word by itself", () => {
    expect(changed({ levels: {} }, { unknownCountry: "advise" })).toEqual({ levels: {}, unknownCountry: "advise" });
  });

  it("sets a recipient's country and takes it back", () => {
    const stored = { countries: { "globex.de": "AT" } };
    expect(changed(stored, { countries: { "anna@globex.de": "CH" } })).toEqual({
      countries: { "globex.de": "AT", "anna@globex.de": "CH" },
    });
    expect(changed(stored, { countries: { "globex.de": undefined } })).toEqual({ countries: {} });
  });

  it("keeps what cannot be read elsewhere in the store", () => {
    expect(changed({ optOut: 7, misspelt: true }, { organisation: { name: "Contoso" } })).toEqual({
      optOut: 7,
      misspelt: true,
      organisation: { name: "Contoso" },
    });
  });

  it.each([undefined, "garbage", ["a"], null])("starts afresh from a store that holds %j", (stored) => {
    expect(changed(stored, { optOut: { method: "mailto" } })).toEqual({ optOut: { method: "mailto" } });
  });

  it("replaces a section that is broken", () => {
    expect(changed({ optOut: "reply" }, { optOut: { word: "stop" } })).toEqual({ optOut: { word: "stop" } });
  });
});

describe("taking a change back", () => {
  it.each([
    [{ organisation: { name: "Northwind" } }, { organisation: { name: "Contoso", country: "DE" } }],
    [{ levels: { "postal-address": "hold" } }, { levels: { "postal-address": undefined } }],
    [{}, { unknownCountry: "advise", send: { override: "free" } }],
    [{ jurisdictions: ["us"] }, { jurisdictions: ["us", "de"] }],
    [{ optOut: "garbage" }, { optOut: { word: "stop" } }],
  ] as const)("leaves %j as it was before %j", (stored, wish) => {
    const after = changed(stored, inverseOf(stored, wish as never));
    expect(changed(changed(stored, wish as never), inverseOf(stored, wish as never))).toEqual(after);
    expect(Object.entries(after).filter(([, value]) => JSON.stringify(value) !== "{}")).toEqual(Object.entries(stored));
  });
});
