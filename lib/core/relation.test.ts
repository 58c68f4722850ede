import { expect, it } from "vitest";
import { concernsPeopleIn, type RecipientCountry } from "./recipient-country.ts";
import { isOlderThan, type Relations, relationTo } from "./relation.ts";

it("is known by the address, whatever its case, before it is known by the domain", () => {
  const relations: Relations = {
    "ann@globex.example": { basis: "consent", date: "2026-01-01" },
    "globex.example": { basis: "customer", date: "2025-01-01" },
  };
  expect(relationTo("Ann@Globex.example", relations)?.basis).toBe("consent");
  expect(relationTo("bo@GLOBEX.example", relations)?.basis).toBe("customer");
  expect(relationTo("bo@mail.globex.example", relations)).toBeUndefined();
});

it("is older than some months from the day after", () => {
  expect(isOlderThan("2024-11-26", 24, "2026-11-26")).toBe(false);
  expect(isOlderThan("2024-11-26", 24, "2026-11-27")).toBe(true);
  expect(isOlderThan("2026-11-26T23:00:00Z", 1, "2026-12-26T01:00:00Z")).toBe(false);
});

it("law about people binds where a person is written to there, or nobody is named", () => {
  const to = (who: RecipientCountry["class"], ...jurisdictions: string[]) =>
    ({ class: who, jurisdictions }) as unknown as RecipientCountry;
  expect(concernsPeopleIn([], ["eu"])).toBe(true);
  expect(concernsPeopleIn([to("named", "de", "eu")], ["uk", "eu"])).toBe(true);
  expect(concernsPeopleIn([to("named", "us")], ["uk", "eu"])).toBe(false);
  expect(concernsPeopleIn([to("generic", "eu")], ["eu"])).toBe(false);
  expect(concernsPeopleIn([to("generic", "eu"), to("sole", "eu")], ["eu"])).toBe(true);
});
