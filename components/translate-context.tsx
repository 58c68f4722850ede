import { createContext, useContext } from "react";
import type { Translate } from "../lib/i18n/translate.ts";

const TranslateContext = createContext<Translate | undefined>(undefined);

/** Gives a tree of components its language. */
export const TranslateProvider = TranslateContext.Provider;

/**
 * The words of the tree's language.
 * @throws Error outside a `TranslateProvider`.
 */
export function useTranslate(): Translate {
  const translate = useContext(TranslateContext);
  if (!translate) throw new Error("useTranslate needs a TranslateProvider above it");
  return translate;
}
