import { beforeAll, describe, expect, it } from "vitest";
import { readFiguresDocument, toFiguresDocument } from "./figures-document.ts";
import { readSecret } from "./keyed-hash.ts";

const figures = {
  day: "2026-11-25",
  sent: 12,
  bounced: 1,
  waiting: 1,
  late: 0,
  groups: { identity: { shown: 5, fixed: 3 }, "opt-out": { shown: 2, overridden: 1 } },
};
const ann = { author: "u17-ann", machine: "desk" };
let secret: CryptoKey;
beforeAll(async () => {
  secret = await readSecret(new Uint8Array(32));
});

describe("a day's figures as a document of the team", () => {
  it("are read as they were written, by all who have the key", async () => {
    const document = await toFiguresDocument(figures, secret, ann);
    const read = await readFiguresDocument(document, secret);
    expect(read).toEqual({ figures: { ...figures, key: document.key, device: document.device } });
  });

  it("name neither the account nor the machine, and their id tells neither the day nor the member", async () => {
    const document = await toFiguresDocument(figures, secret, ann);
    expect(JSON.stringify(document)).not.toMatch(/ann|u17|desk/);
    const others = await Promise.all([
      toFiguresDocument({ ...figures, day: "2026-11-24" }, secret, ann),
      toFiguresDocument(figures, secret, { ...ann, author: "u18" }),
      toFiguresDocument(figures, secret, { ...ann, machine: "lap" }),
      toFiguresDocument({ ...figures, sent: 13 }, secret, ann),
    ]);
    const ids = [document, ...others].map(({ _id }) => _id);
    expect(new Set(ids).size).toBe(5);
    expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
    expect(others.map(({ key }) => key === document.key)).toEqual([true, false, true, true]);
  });

  it("are one document where they are given twice, whatever order the groups have", async () => {
    const groups = Object.fromEntries(Object.entries(figures.groups).reverse());
    const [one, two] = await Promise.all([
      toFiguresDocument(figures, secret, ann),
      toFiguresDocument({ ...figures, groups }, secret, ann),
    ]);
    expect(two._id).toBe(one._id);
    expect(one._rev).toBe(`1-${one._id}`);
  });

  it("are left out, with what is wrong, where somebody changed them, made them up or put words into them", async () => {
    const document = await toFiguresDocument(figures, secret, ann);
    const wrong: [object, RegExp][] = [
      [{ ...document, sent: 1 }, /changed/],
      [{ ...document, groups: { identity: { shown: 5 } } }, /changed/],
      [{ ...document, key: `h:${"A".repeat(43)}` }, /changed/],
      [{ ...document, author: "u17" }, /author/],
      [{ ...document, groups: { identity: { shown: "five" } } }, /^groups/],
      [{ ...document, day: "2026-13-01" }, /^day/],
    ];
    for (const [each, fault] of wrong) {
      const read = await readFiguresDocument(each, secret);
      expect("fault" in read && read.fault, JSON.stringify(each)).toMatch(fault);
    }
    const other = await readSecret(new Uint8Array(32).fill(1));
    expect(await readFiguresDocument(document, other)).toHaveProperty("fault");
  });
});
