/** Why an address must not be written to. Plain JSON. */
export interface Suppression {
  /** The recipient as the draft has it. */
  email: string;
  /** `opted-out`: they did. `asked`: they asked to, which nobody recorded. `unreadable`: an entry cannot be read. */
  state: "opted-out" | "asked" | "unreadable";
  /** The address, domain or wildcard that the entry is about; empty where a team's list does not tell. */
  of: string;
  /** ISO date on which they asked; empty where it is not known. */
  date: string;
}
