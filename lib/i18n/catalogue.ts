import type { en } from "./en.ts";

/** A text in the plural forms of `Intl.PluralRules`, chosen by `{count}`. */
type Plural = { readonly other: string } & { readonly [Form in Exclude<Intl.LDMLPluralRule, "other">]?: string };

/** Id of a text that a page shows. */
export type MessageKey = keyof typeof en;

/** All texts in one language. */
export type Catalogue = { readonly [Key in MessageKey]: (typeof en)[Key] extends string ? string : Plural };

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type NameOf<Entry> = Entry extends string
  ? Placeholder<Entry>
  : Entry extends { other: infer Text extends string }
    ? Placeholder<Text> | "count"
    : never;

/** The names of a text's `{placeholders}`. */
type PlaceholderOf<Key extends MessageKey> = NameOf<(typeof en)[Key]>;

type ValueOf<Name extends string> = { readonly [Key in Name]: Key extends "count" ? number : string };

/** What a text must be given: nothing where it has no placeholder. */
export type ValuesOf<Key extends MessageKey> = [PlaceholderOf<Key>] extends [never]
  ? []
  : [values: ValueOf<PlaceholderOf<Key>>];

/** Keys of texts that need no values, such as the label of a field. */
export type PlainKey = { [Key in MessageKey]: [PlaceholderOf<Key>] extends [never] ? Key : never }[MessageKey];
