import { describe, expect, it, vi } from "vitest";
import { packKeys } from "../register/key-index.ts";
import { keptKeys, readKeys, StoredKeys } from "./stored-keys.ts";

const listed = Array.from({ length: 5000 }, (_, at) => `h:person${at}`);
const others = Array.from({ length: 5000 }, (_, at) => `h:other${at}`);
const kept = keptKeys(packKeys(listed));

describe("the keys of a list in a file", () => {
  it("hold each key that is listed and no other, asked for one by one or all at once", async () => {
    const keys = new StoredKeys(kept);
    for (const key of listed.slice(0, 20)) expect(await keys.holding([key])).toEqual([true]);
    for (const key of others.slice(0, 20)) expect(await keys.holding([key])).toEqual([false]);
    expect(new Set(await new StoredKeys(kept).holding(listed))).toEqual(new Set([true]));
    expect(new Set(await new StoredKeys(kept).holding(others))).toEqual(new Set([false]));
    expect(await new StoredKeys(keptKeys(packKeys([]))).holding(["h:a"])).toEqual([false]);
  });

  it("are read in the parts that are asked for, once each", async () => {
    const slices = vi.spyOn(kept.file, "slice");
    const keys = new StoredKeys(kept);
    await keys.holding(["h:person1"]);
    await keys.holding(["h:person1"]);
    expect(slices).toHaveBeenCalledTimes(1);
    const [[from = 0, to = 0] = []] = slices.mock.calls;
    expect(to - from).toBeLessThan(kept.file.size / 100);
  });

  it("are known again in the form of today, and in that of an earlier version", async () => {
    for (const stored of [structuredClone({ ...kept, file: kept.file }), packKeys(listed)])
      expect(await readKeys(stored)?.holding(["h:person7", "h:other7"])).toEqual([true, false]);
  });

  it("are none where they are cut off or of another form, and tell where they are damaged inside", async () => {
    const bytes = await kept.file.arrayBuffer();
    const turned = new Float64Array(bytes.slice(0)).reverse();
    expect(readKeys({ ...kept, file: new Blob([bytes.slice(8)]) })).toBeUndefined();
    expect(readKeys({ ...kept, starts: kept.starts.slice(1) })).toBeUndefined();
    expect(readKeys({ ...kept, starts: kept.starts.toReversed() })).toBeUndefined();
    for (const stored of [undefined, null, {}, "text", { ...kept, file: bytes }])
      expect(readKeys(stored)).toBeUndefined();
    const damaged = readKeys({ ...kept, file: new Blob([turned]) });
    await expect(damaged?.holding(["h:person1"])).rejects.toThrow(/damaged/);
    await expect(damaged?.holding(listed)).rejects.toThrow(/damaged/);
  });
});
