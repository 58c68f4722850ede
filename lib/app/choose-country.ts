import type { PolicyInput } from "../core/policy.ts";
import { writeUserPolicy } from "../platform/storage.ts";
import { readUserPolicy } from "../platform/stored-policy.ts";
import { changed } from "./change-settings.ts";

/** Keeps the user's word on where a mail address or domain is; without a country it is worked out again. */
export async function chooseCountry(of: string, country: string | undefined): Promise<undefined> {
  // Whatever else stands in the store is kept as it is; `resolvePolicy` takes the valid parts of it.
  await writeUserPolicy(changed(await readUserPolicy(), { countries: { [of]: country } }) as PolicyInput);
}
