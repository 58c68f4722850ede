// What reads a line as a draft, where no browser gives a parser of HTML: Node is given one first.
import "./dom-parser.ts";

export { toDraft } from "../mailbox/line-draft.ts";
