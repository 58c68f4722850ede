import { type Censor, makeCensor } from "./censor.ts";
import { isBox } from "./html-elements.ts";

/** What of a page is written down. */
export interface Recorded {
  /** Written with all that is in it. Around it, only its ancestors, each alone. */
  root: Element;
  /** Elements elsewhere in the page that a reader of forms needs, such as the one that names the account. */
  others: readonly Element[];
}

/** Attributes whose values are structure. */
const kept = new Set(
  (
    "class id role type name contenteditable g_editable command selector dir lang tabindex hidden draggable rows cols " +
    "width height color bgcolor spellcheck gh rel aria-multiline aria-haspopup aria-expanded aria-hidden aria-modal " +
    "aria-disabled aria-live data-app-section data-testid data-is-focusable"
  ).split(" "),
);

/** Attributes whose values are words or names. */
const worded = new Set(
  (
    "aria-label title alt placeholder value content data-name data-hovercard-id data-tooltip email data-email " +
    "data-message-id data-thread-id"
  ).split(" "),
);

/** In what somebody wrote, ids and classes may be theirs; these are the mail programs' own. */
const programNames =
  /^(?:x_)*(?:gmail_\w+|Signature|appendonsend|divRplyFwdMsg|elementToProof|Mso\w+|ms-outlook\S*|moz-\S+|mail-editor-reference-message-container)$/;

const keptStyles = new Set(
  "display visibility position opacity color background-color font-size width height max-height white-space border border-top padding".split(
    " ",
  ),
);

const dropped = new Set("script style noscript template link iframe object embed".split(" "));
const empty = new Set("area base br col hr img input meta source track wbr".split(" "));

/**
 * A part of a page as HTML in which every word, name, address, link and picture is replaced. Tags and the attributes
 * that are known to be structure are all that is kept: what is not listed here goes.
 */
export function censoredHtml({ root, others }: Recorded): string {
  const censor = makeCensor();
  let html = inside(root, censor, isWritten(root));
  const page = root.ownerDocument;
  const apart = others.filter((element) => !root.contains(element) && !element.contains(root));
  const head = `<head><meta charset="utf-8"><title>${escaped(censor.text(page.title))}</title></head>`;
  for (let each = root.parentElement; each && each !== page.documentElement; each = each.parentElement) {
    const first = each === page.body ? apart.map((element) => inside(element, censor, false)).join("") : "";
    html = `${openTag(each, censor, false)}${first}${html}</${each.localName}>`;
  }
  return `${openTag(page.documentElement, censor, false)}${head}${html}</html>\n`;
}

function inside(element: Element, censor: Censor, wasWritten: boolean): string {
  const name = element.localName;
  if (dropped.has(name) || name.startsWith("goodsend-")) return "";
  const isText = wasWritten || isWritten(element);
  const tag = openTag(element, censor, isText);
  if (empty.has(name)) return tag;
  if (name === "svg") return `${tag}</svg>`;
  const own = isBox(element) ? escaped(censor.text(element.value)) : "";
  return `${tag}${own || contentOf(element, censor, isText)}</${name}>`;
}

function contentOf(element: Element, censor: Censor, isText: boolean): string {
  return [...element.childNodes]
    .map((node) => {
      if (node instanceof Element) return inside(node, censor, isText);
      return node.nodeType === Node.TEXT_NODE ? escaped(censor.text(node.nodeValue ?? "")) : "";
    })
    .join("");
}

/** Whether what is in an element is the text of a mail. */
function isWritten(element: Element): boolean {
  const editable = element.getAttribute("contenteditable");
  return (
    (editable !== null && editable !== "false") || element.role === "document" || element.classList.contains("a3s")
  );
}

function openTag(element: Element, censor: Censor, isText: boolean): string {
  const attributes = [...element.attributes].map(({ name, value }) => {
    const safe = attribute(name, value, censor, isText && !isWritten(element));
    return safe === undefined ? "" : ` ${name}="${escaped(safe)}"`;
  });
  // What was typed into a box is no attribute of it.
  if (element instanceof HTMLInputElement && !element.hasAttribute("value") && element.value !== "")
    attributes.push(` value="${escaped(censor.text(element.value))}"`);
  return `<${element.localName}${attributes.join("")}>`;
}

/** What is written of an attribute; `undefined` where nothing is. */
function attribute(name: string, value: string, censor: Censor, isText: boolean): string | undefined {
  if (!/^[a-z][\w-]*$/i.test(name) || name.startsWith("on")) return undefined;
  if (name === "href") return censor.href(value);
  if (name === "style") return styleOf(value);
  if (worded.has(name)) return censor.text(value);
  if (!kept.has(name)) return "";
  const isNames = name === "class" || name === "id";
  if (isText && isNames)
    return (
      value
        .split(/\s+/)
        .filter((each) => programNames.test(each))
        .join(" ") || undefined
    );
  // Long numbers name people and messages; what does not look like a name of the program's is a word.
  const numberless = value.replace(/\d{5,}/g, (digits) => "0".repeat(digits.length));
  return /^[\w\s:.#%+-]{0,200}$/.test(numberless) ? numberless : censor.text(value);
}

function styleOf(style: string): string {
  const declarations = style.split(";").flatMap((declaration) => {
    const [name = "", value = ""] = declaration.split(":").map((part) => part.trim());
    const isKept = keptStyles.has(name.toLowerCase()) && /^[\w\s#.,%()-]{1,60}$/.test(value) && !/url/i.test(value);
    return isKept ? [`${name}:${value}`] : [];
  });
  return declarations.join(";");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
