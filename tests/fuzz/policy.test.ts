import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { policyInForce, policyToJudgeBy } from "../../lib/app/policy-in-force.ts";
import { Pack } from "../../lib/core/pack.ts";
import { Policy } from "../../lib/core/policy.ts";
import { compilePack } from "../../lib/packs/compile-pack.ts";
import { anyJson, hostileText } from "./hostile-text.ts";
import { patience, runs } from "./runs.ts";

const names = Object.keys(Policy.parse({}));

/** A policy in which some parts are right and others are anything. */
const policy = fc.oneof(
  anyJson,
  fc.dictionary(fc.constantFrom(...names, "levels", "organisation", "optOut", "send", "packs", "nonsense"), anyJson),
  fc.record(
    {
      levels: fc.dictionary(fc.constantFrom("postal-address", "postal-adress", "__proto__"), anyJson),
      organisation: anyJson,
      packs: fc.array(anyJson),
    },
    { requiredKeys: [] },
  ),
);

const phrases = fc.array(hostileText, { maxLength: 3 });
const pack = fc.record({
  id: fc.constantFrom("house", "__proto__", "A B", ""),
  name: hostileText,
  rules: fc.array(
    fc.record(
      {
        id: fc.constantFrom("a", "b"),
        title: hostileText,
        message: hostileText,
        level: fc.constantFrom("inform", "hold"),
        phrases,
        except: phrases,
        samples: fc.record({ bad: phrases, good: phrases }),
      },
      { requiredKeys: ["id"] },
    ),
    { maxLength: 3 },
  ),
});

describe("any policy", () => {
  it(
    "leaves a whole one in force, names what it refuses, and touches no other object",
    () => {
      fc.assert(
        fc.property(policy, policy, (user, managed) => {
          const resolved = policyInForce({ user, managed });
          expect(Policy.safeParse(resolved.policy).success).toBe(true);
          for (const { problem, used } of resolved.problems) expect([problem, used]).not.toContain("");
          policyToJudgeBy(resolved.policy, "2026-11-22");
          expect(Object.keys(Object.prototype)).toEqual([]);
        }),
        runs(150),
      );
    },
    patience,
  );

  it(
    "is refused or compiled where it brings phrases, and never throws",
    () => {
      fc.assert(
        fc.property(pack, (input) => {
          const parsed = Pack.safeParse(input);
          if (parsed.success) expect(Array.isArray(compilePack(parsed.data).faults)).toBe(true);
        }),
        runs(100),
      );
    },
    patience,
  );
});
