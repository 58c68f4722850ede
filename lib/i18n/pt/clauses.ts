import type { Translation } from "../translation.ts";

export const clauses: Translation["clauses"] = {};
