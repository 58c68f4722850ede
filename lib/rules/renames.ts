/** Old rule ids and what they are called today. Policies written with an old id keep working. */
export const renames: Readonly<Record<string, string>> = {};
