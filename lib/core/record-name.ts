/** What is recorded on this machine besides settings: the register of opt-outs and consents, and what was sent. */
export type RecordName = "register" | "history";
