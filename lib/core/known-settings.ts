import { closest, distance } from "fastest-levenshtein";
import { z } from "zod";
import { isObject, type Path } from "./json-path.ts";

/** Paths of a value that its schema has no setting for. */
export function unknownKeys(value: unknown, schema: unknown, path: Path = []): Path[] {
  if (!isObject(value)) return [];
  const entry = entryOf(schema);
  if (entry) return Object.keys(value).flatMap((key) => unknownKeys(value[key], entry, [...path, key]));
  const shape = shapeOf(schema);
  if (!shape) return [];
  return Object.keys(value).flatMap((key) => {
    const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return inner ? unknownKeys(value[key], inner, [...path, key]) : [[...path, key]];
  });
}

/** The names that could stand where a path ends. */
export function keysAt(path: Path, schema: unknown): string[] {
  let inner: unknown = schema;
  for (const key of path.slice(0, -1)) inner = entryOf(inner) ?? shapeOf(inner)?.[String(key)];
  return Object.keys(shapeOf(inner) ?? {});
}

/** The name that was meant, where one is near. */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.max(2, word.length / 3) ? nearest : undefined;
}

/** The keys of an object schema. */
function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const bare = bareOf(schema);
  return bare instanceof z.ZodObject ? bare.shape : undefined;
}

/** The schema of each entry of a record. */
function entryOf(schema: unknown): unknown {
  const bare = bareOf(schema);
  return bare instanceof z.ZodRecord ? bare.valueType : undefined;
}

/** A schema without its default. */
function bareOf(schema: unknown): unknown {
  const isWrapped =
    schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional;
  return isWrapped ? bareOf(schema.unwrap()) : schema;
}
