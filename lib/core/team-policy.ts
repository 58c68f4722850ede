import { z } from "zod";
import { isObject, type Path } from "./json-path.ts";
import type { FaultText } from "./policy-fault.ts";
import { bytesOf, isSafeAddress, leastKey } from "./team-address.ts";

const address = (title: string, description: string) =>
  z
    .string()
    .trim()
    .refine((text) => text === "" || isSafeAddress(text), {
      message: "fault.server" satisfies FaultText,
    })
    .default("")
    .meta({ title, description });

const encoded = (least: number, title: string, description: string) =>
  z
    .string()
    .trim()
    .refine((text) => text === "" || (bytesOf(text)?.length ?? 0) >= least, {
      message: "fault.base64" satisfies FaultText,
      params: { limit: least },
    })
    .default("")
    .meta({ title, description });

const word = (title: string, description: string) =>
  z.string().trim().max(4000).default("").meta({ title, description });

/** With whom the register is shared, and by what key. Without an address nothing is. */
export const Team = z.object({
  url: address("Server", "The https address of the team's CouchDB; empty: nothing is shared. See team.md."),
  database: z
    .string()
    .trim()
    .regex(/^(?:[a-z][a-z0-9_$()+/-]{0,200})?$/, "fault.database" satisfies FaultText)
    .default("")
    .meta({ title: "Database", description: "The name of the team's database there." }),
  user: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^@:]*$/, "fault.account" satisfies FaultText)
    .default("")
    .meta({ title: "Account", description: "The user's own account there; it stands in what they share." }),
  password: word("Password", "Of that account. Usually typed by the user."),
  token: word("Token", "A bearer token (JWT) in the place of a password."),
  key: encoded(
    leastKey,
    "Key of the organisation",
    "32 random bytes or more as base64, the same for the whole team: addresses leave a machine only as hashes with it.",
  ),
  figures: z.enum(["off", "share"]).default("off").meta({
    title: "Team figures",
    description:
      "off: nothing is counted for the team; share: daily counts by duty go to the team's server, and the settings show their sums from five people on.",
  }),
  feedUrl: address("Suppression feed", "The https address of a signed list of hashes that must not be written to."),
  feedKey: encoded(
    64,
    "Public key of the feed",
    "The ECDSA P-256 key that the feed is signed with, as base64 of its SPKI form.",
  ),
});

export type Team = z.infer<typeof Team>;

/** Stands for a value that nobody is to see. */
export const hiddenValue = "•••";

const secrets = ["password", "token", "key"];

/** Whether a setting is a secret, or holds one. */
export function isSecret(path: Path, value: unknown): boolean {
  const [section, name] = path.map(String);
  if (section === undefined) return isObject(value) && "team" in value;
  return section === "team" && (name === undefined || secrets.includes(name));
}

/** What a team's settings still lack before anything is shared; empty where they are whole, or where there is no team. */
export function teamGaps(team: Team): ("database" | "user" | "password" | "key" | "feedKey")[] {
  const gaps: ReturnType<typeof teamGaps> = [];
  if (team.url !== "" && team.database === "") gaps.push("database");
  if (team.url !== "" && team.user === "") gaps.push("user");
  if (team.url !== "" && team.password === "" && team.token === "") gaps.push("password");
  if ((team.url !== "" || team.feedUrl !== "") && team.key === "") gaps.push("key");
  if (team.feedUrl !== "" && team.feedKey === "") gaps.push("feedKey");
  return gaps;
}

/** The addresses that a team's settings have us speak with. */
export function addressesOf({ url, feedUrl }: Team): string[] {
  return [url, feedUrl].filter((address) => address !== "");
}

/** Whether figures are shared with the team. */
export function sharesFigures(team: Team): boolean {
  return hasTeam(team) && team.figures === "share";
}

/** Whether a register is shared: an opt-out is honoured only once the others have it. */
export function hasTeam({ url }: Team): boolean {
  return url !== "";
}
