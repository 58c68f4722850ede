import type { PageTexts } from "../translation.ts";

export const pages: PageTexts = {};
