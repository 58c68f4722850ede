import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowOf } from "./list-format.ts";
import { readList, writeList } from "./read-list.ts";

const now = Date.UTC(2026, 10, 26, 9);
const optOuts = (text: string) => readList("opt-outs", text, now);
const records = (text: string) => readList("records", text, now);
const subjects = (text: string) => optOuts(text).facts.map(({ key }) => key);
const faults = (text: string) => optOuts(text).faults.map(({ line, fault }) => `${line} ${fault}`);

describe("a list of opt-outs", () => {
  it("is read without headings, one address, domain or wildcard a line", () => {
    expect(subjects("Anna@Globex.example\n@initech.example\n\n*.umbrella.example\n")).toEqual([
      "anna@globex.example",
      "initech.example",
      "*.umbrella.example",
    ]);
  });

  it("is read with headings in any order, as other programs name them, by comma, semicolon or tab", () => {
    for (const mark of [",", ";", "\t"]) {
      const text =
        ["Name", "Email Address", "UNSUB_TIME"].join(mark) +
        "\r\n" +
        ["Anna", "anna@globex.example", "2026-03-01"].join(mark);
      expect(optOuts(`\ufeff${text}`).facts).toEqual([
        {
          kind: "opt-out",
          key: "anna@globex.example",
          subject: "anna@globex.example",
          at: Date.UTC(2026, 2, 1),
          source: "import",
        },
      ]);
    }
  });

  it("is read from JSON, an object a line", () => {
    expect(optOuts('{"address":"anna@globex.example","date":"2026-03-01T10:00:00Z","source":"phone"}\n').facts).toEqual(
      [
        {
          kind: "opt-out",
          key: "anna@globex.example",
          subject: "anna@globex.example",
          at: Date.UTC(2026, 2, 1, 10),
          source: "phone",
        },
      ],
    );
  });

  it("names each wrong line by its number, also behind cells with line ends, and what is wrong with it", () => {
    const text =
      'address,note,date\nanna@globex.example,"two\nlines",2026-03-01\nnobody,,\nbo@globex.example,,01/03/2026\nan*@globex.example,,\ncy@globex.example,,2026-02-31\ndi@globex.example,,2027-03-01';
    expect(faults(text)).toEqual(["4 noAddress", "5 date", "6 wildcard", "7 date", "8 date"]);
    expect(faults('{"address":"anna@globex.example"}\n{"address":\n[1]\n{"date":"2026-03-01"}')).toEqual([
      "2 json",
      "3 json",
      "4 empty",
    ]);
    expect(faults("first name,town\nAnna,Lyon")).toEqual(["1 noAddressColumn"]);
    expect(faults('address\n"anna@globex.example')).toEqual(["2 quotes"]);
  });

  it("counts all wrong lines and names the first hundred", () => {
    const { faults, faulty } = optOuts(`address\n${"nobody\n".repeat(250)}`);
    expect([faults.length, faulty]).toEqual([100, 250]);
  });

  it("says which lines have no date, which count from now", () => {
    const { facts, undated } = optOuts("address,date\nanna@globex.example,\nbo@globex.example,2026-03-01");
    expect([...undated]).toEqual([0]);
    expect(facts[0]?.at).toBe(now);
  });

  it("comes back as it went out, in both forms", () => {
    const address = fc.constantFrom("anna@globex.example", "globex.example", "*.globex.example");
    const source = fc.constantFrom("reply", "typed", "import");
    const line = fc.record({
      address,
      source,
      at: fc.integer({ min: 0, max: now }),
      note: fc.string({ maxLength: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("csv" as const, "jsonl" as const),
        (lines, form) => {
          const text = writeList(
            lines.map(({ at, ...row }) => ({ ...row, date: new Date(at).toISOString() })),
            form,
          );
          const { facts, faulty } = optOuts(text);
          expect(faulty).toBe(0);
          const again = readList(
            "opt-outs",
            writeList(
              facts.map((fact) => rowOf({ ...fact, id: "", by: "", recordedAt: 0 })),
              form,
            ),
            now,
          );
          expect(again.facts).toEqual(facts);
        },
      ),
    );
  });
});

describe("a list of records", () => {
  it("is read with basis, evidence, scope and expiry", () => {
    const text =
      "email,basis,date,evidence,scope,expires\nanna@globex.example,Consent,2026-03-01,form at the fair,news on pumps,2027-03-01";
    expect(records(text).facts).toEqual([
      {
        kind: "record",
        key: "anna@globex.example",
        subject: "anna@globex.example",
        at: Date.UTC(2026, 2, 1),
        basis: "consent",
        evidence: "form at the fair",
        scope: "news on pumps",
        expires: "2027-03-01",
      },
    ]);
  });

  it("takes no record without a date, of an unknown basis, or for a wildcard", () => {
    const text =
      "email,basis,date\nanna@globex.example,consent,\nbo@globex.example,friend,2026-03-01\n*.globex.example,consent,2026-03-01";
    expect(records(text).faults.map(({ line, fault }) => `${line} ${fault}`)).toEqual([
      "2 noDate",
      "3 basis",
      "4 wide",
    ]);
  });
});
