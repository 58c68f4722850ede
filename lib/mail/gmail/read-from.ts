import type { Address } from "../../core/draft.ts";
import { type Field, found, missing } from "../../core/field.ts";
import { parseAddress, withoutMarks } from "../address-text.ts";
import { find, findAll, type Selector } from "../find.ts";
import { pagesOf } from "../pages-of.ts";
import { hiddenValue } from "./hidden-value.ts";
import * as selectors from "./selectors.ts";
import { fromChoice } from "./thread-selectors.ts";

/**
 * Who a form sends as: what it keeps for sending, else the sender that it shows, else the account. Where it offers
 * several senders and none can be told, the account is only one of them: then nobody knows.
 */
export function readFrom(root: HTMLElement): Field<Address> {
  const stored = parseAddress(hiddenValue(find(root, selectors.from)));
  if (stored) return found(stored);
  const shown = withoutMarks(find(root, selectors.shownFrom)?.textContent ?? "").trim();
  const address = parseAddress(shown);
  if (address) return found(address);
  if (shown !== "" || findAll(root, fromChoice).length > 1)
    return missing(`no ${selectors.from.name}, no address in the ${selectors.shownFrom.name}`);
  const account = accountOf(root.ownerDocument);
  return account ? found(account) : missing(`no ${selectors.from.name}, no ${selectors.account.name}`);
}

/** All addresses that are known to be the user's own. */
export function ownAddresses(root: HTMLElement): string[] {
  const from = readFrom(root);
  const choices = findAll(root, fromChoice).map((choice) => parseAddress(choice.getAttribute("value") ?? ""));
  const own = [from.state === "found" ? from.value : undefined, accountOf(root.ownerDocument), ...choices];
  return own.flatMap((address) => address?.email ?? []);
}

/** The account's address; a window of its own may not have it and asks the page that opened it. */
function accountOf(own: Document): Address | undefined {
  for (const page of pagesOf(own)) {
    const known = attributeAddress(page, selectors.account, "content") ?? titled(page.title);
    const address = known ?? attributeAddress(page, selectors.accountButton, "aria-label");
    if (address) return address;
  }
  return undefined;
}

/** From "Subject - account - Gmail": an address that stands in the subject is not the account's. */
function titled(title: string): Address | undefined {
  const parts = withoutMarks(title).split(" - ").slice(1, -1);
  return parts.map(parseAddress).findLast(Boolean);
}

/** The address in an attribute; a label names it among other words. */
function attributeAddress(page: Document, part: Selector, attribute: string): Address | undefined {
  const text = find(page, part)?.getAttribute(attribute) ?? "";
  return parseAddress(/[^\s()<>]+@[^\s()<>]+/.exec(withoutMarks(text))?.[0] ?? "");
}
