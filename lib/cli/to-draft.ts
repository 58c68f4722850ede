import "./dom-parser.ts";

export { toDraft } from "../mailbox/line-draft.ts";
