import { remembered } from "./remembered.ts";

const ascii = /^[\0-\x7f]*$/;

/** The letters and digits of a text, in small letters. */
export const lettersOf: (text: string) => string = remembered((text) => {
  const small = text.toLowerCase();
  return ascii.test(small) ? small.replace(/[^a-z0-9]+/g, "") : small.replace(/[^\p{L}\p{N}]+/gu, "");
});
