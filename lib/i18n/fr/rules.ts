import type { Translation } from "../translation.ts";

export const rules: Translation["rules"] = {};
