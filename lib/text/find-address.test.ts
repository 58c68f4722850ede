import { describe, expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import {
  addresses,
  directoryAddresses,
  notAddresses,
  notAddressLines,
  partialAddresses,
} from "./find-address.cases.ts";
import { addressesIn, findAddresses } from "./find-address.ts";
import { readPlain } from "./reading.ts";

describe("an address is found", () => {
  it.each(Object.entries(addresses))("%s", (_country, text) => {
    expect(addressesIn(readPlain(text))).not.toEqual([]);
  });

  it.each([...partialAddresses, ...directoryAddresses])("%s", (text) => {
    expect(addressesIn(readPlain(text))).not.toEqual([]);
  });

  it("in a footer, where its span begins with the street", () => {
    const text = "Best regards\nTom Berg\n\nNorthwind Tools\n12 Harbour Street\nPortland, OR 97201";
    const [found] = addressesIn(readPlain(text));
    expect(found && text.slice(...found.at)).toBe("12 Harbour Street\nPortland, OR 97201");
  });
});

describe("no address is found", () => {
  it.each(notAddressLines)("%s", (text) => {
    expect(addressesIn(readPlain(text))).toEqual([]);
  });

  it.each(Object.entries(notAddresses))("%s", (_what, text) => {
    expect(addressesIn(readPlain(text))).toEqual([]);
  });

  it("when its street and its town are five lines apart", () => {
    expect(addressesIn(readPlain("12 Harbour Street\nwe\ntest\nall\nthe\npumps\nthere\nin Portland, OR"))).toEqual([]);
  });

  it("where a writer signs with a town", () => {
    const text = "We make crates.\n\nBest\nAnna\nMontreal, Quebec, Canada";
    expect(findAddresses({ ...emptyBody(), text })).toEqual([]);
  });
});
