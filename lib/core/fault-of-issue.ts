import type { z } from "zod";
import { faultTexts, kindOfValue, type PolicyFault, type ValueKind } from "./policy-fault.ts";
import { writtenAs } from "./settings-shape.ts";

/** What the library calls kinds of values. */
const kinds: Readonly<Record<string, ValueKind>> = {
  object: "object",
  record: "object",
  array: "list",
  string: "text",
  number: "number",
  int: "whole",
  boolean: "boolean",
};

/**
 * What is wrong, of an issue that zod tells of `value`, in words of ours: those of the schema, which are ids of texts, or what is
 * expected and what arrived.
 */
export function faultOfIssue(issue: z.core.$ZodIssue, value: unknown): PolicyFault {
  // Of a name that cannot stand there, the library says only that it cannot.
  if (issue.code === "invalid_key" && issue.issues[0]) return faultOfIssue(issue.issues[0], value);
  const own = ownText(issue.message);
  if (own) return { text: own, ...valuesOf(issue), hint: writtenAs(value) };
  return { ...faultByCode(issue, value), hint: writtenAs(value) };
}

function faultByCode(issue: z.core.$ZodIssue, value: unknown): PolicyFault {
  switch (issue.code) {
    case "invalid_type":
      return { text: "fault.type", wanted: kinds[issue.expected] ?? "object", given: kindOfValue(value) };
    case "invalid_value":
      return { text: "fault.choice", values: { choices: issue.values.map(String).join(", ") } };
    case "too_big":
      return { text: sizes[issue.origin]?.[0] ?? "fault.most", values: { limit: Number(issue.maximum) } };
    case "too_small":
      return { text: sizes[issue.origin]?.[1] ?? "fault.least", values: { limit: Number(issue.minimum) } };
    case "unrecognized_keys":
      return { text: "fault.members", values: { names: issue.keys.join(", ") } };
    default:
      return { text: "fault.form" };
  }
}

const sizes: Readonly<Record<string, readonly [tooBig: PolicyFault["text"], tooSmall: PolicyFault["text"]]>> = {
  string: ["fault.long", "fault.short"],
  array: ["fault.many", "fault.few"],
};

function ownText(message: string): PolicyFault["text"] | undefined {
  return Object.hasOwn(faultTexts, message) ? (message as PolicyFault["text"]) : undefined;
}

function valuesOf(issue: z.core.$ZodIssue): Pick<PolicyFault, "values"> {
  const params = issue.code === "custom" ? issue.params : undefined;
  return params
    ? { values: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(value)])) }
    : {};
}

function shown(value: unknown): string | number {
  return typeof value === "number" ? value : String(value);
}
