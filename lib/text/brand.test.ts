import { describe, expect, it } from "vitest";
import { brandNamed, brandNames, brandOfHost, isBrandHost, keyOf } from "./brand.ts";
import { lookalikeOf } from "./lookalike-host.ts";
import { isOfficeName, senderBrand } from "./sender-brand.ts";
import { brandLines } from "./vocabulary/brands/brands.ts";

const lines = brandLines.trim().split("\n");

describe("the list of brands", () => {
  it("has names and domains on each line", () => {
    expect(lines.filter((line) => !/^[^:]+(?::[^ ][^:]*)*: [a-z\d-][a-z\d. -]*$/.test(line))).toEqual([]);
  });

  it("names no brand twice", () => {
    const keys = lines.flatMap((line) => [...new Set(line.slice(0, line.lastIndexOf(": ")).split("|").map(keyOf))]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(new Set(brandNames().map(keyOf)).size).toBe(keys.length);
  });

  it("holds no brand that passes for another", () => {
    const hosts = lines.flatMap((line) => line.slice(line.lastIndexOf(": ") + 2).split(" "));
    const own = hosts.map((host) => (host.includes(".") ? host : `${host}.com`));
    expect(own.filter((host) => !brandOfHost(host) && lookalikeOf(host, [])?.how === "letters")).toEqual([]);
  });
});

describe("a brand's own hosts", () => {
  const hostsOf = (name: string) => (host: string) => {
    const named = brandNamed(name);
    if (!named) throw new Error(name);
    return isBrandHost(named.brand, host);
  };

  it("are its domains under usual suffixes, with what stands before them", () => {
    const own = ["amazon.com", "mail.amazon.de", "amazon.co.jp", "amzn.to"];
    expect(own.filter((host) => !hostsOf("Amazon")(host))).toEqual([]);
    expect(hostsOf("HMRC")("tax.service.gov.uk")).toBe(true);
    expect(hostsOf("Google")("pay.google")).toBe(true);
  });

  it("are not its name under a cheap suffix, before another domain, or alone", () => {
    const foreign = ["amazon.xyz", "amazon.com.evil.net", "amazon", "notamazon.com"];
    expect(foreign.filter(hostsOf("Amazon"))).toEqual([]);
  });
});

describe("a host that passes for another", () => {
  const known: readonly [host: string, of: string | undefined][] = [
    ["paypa1.com", "PayPal"],
    ["rnicrosoft.com", "Microsoft"],
    ["xn--pypal-4ve.com", "PayPal"],
    ["secure-paypal.com", "PayPal"],
    ["paypal.com.evil.net", "PayPal"],
    ["netfllx.com", "Netflix"],
    ["dhl-zoll.com", "DHL"],
    ["usps-redelivery.com", "USPS"],
    ["ups-batteries.com", undefined],
    ["dhl.de", undefined],
    ["paypal.de", undefined],
    ["apply.com", undefined],
    ["northwind.com", undefined],
    ["target-group.com", undefined],
  ];

  for (const [host, of] of known) {
    it(`${host} ${of ? `passes for ${of}` : "passes for none"}`, () => {
      expect(lookalikeOf(host, [])?.of).toBe(of);
    });
  }

  it("may pass for the reader's company, but not for a mail service that many use", () => {
    expect(lookalikeOf("g1obex.com", ["globex.com"])).toEqual({ of: "globex.com", how: "letters" });
    expect(lookalikeOf("globexx.com", ["globex.com"])).toEqual({ of: "globex.com", how: "slip" });
    expect(lookalikeOf("posteo.net", ["posteo.de"])).toBeUndefined();
  });
});

describe("a sender's name", () => {
  const brandOf = (name: string) => senderBrand({ name, email: "tom@northwind.example" }, [])?.name;

  it("claims a brand also with a department, or in letters that only look Latin", () => {
    expect(["PayPal Support", "MashreqAlerts", "Аmаzon.de", "Banco.Bradesco"].map(brandOf)).toEqual([
      "PayPal",
      "Mashreq",
      "Amazon",
      "Banco Bradesco",
    ]);
  });

  it("claims none where a common word stands among others", () => {
    expect(["Chase Miller", "Target Media", "Orange Grove Hotel", "Tom Hale"].map(brandOf)).toEqual(
      new Array(4).fill(undefined),
    );
  });

  it("is that of an office where it names nobody", () => {
    expect(["Account Team", "Cloud Storage & Backup", "Tom Hale"].map(isOfficeName)).toEqual([true, true, false]);
  });
});
