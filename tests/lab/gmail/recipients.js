import { element } from "./dom.js";

const address = /^[^\s@<>,;]+@[^\s@<>,;]+\.[a-z]{2,}$/i;
const labels = { to: "To", cc: "Cc", bcc: "Bcc" };

/** The three address rows of a compose, as PeopleKit draws them, or the classic ones with `classic`. */
export function addRecipients(form, draft, { classic, onChange }) {
  const area = form.querySelector(".wO");
  const summary = form.querySelector(".hl");
  const kit = classic ? classicRow : peopleRow;
  const changed = () => {
    if (!summary.hidden) collapse();
    onChange();
  };
  const rows = Object.keys(labels).map((line) => kit(line, changed));
  summary.hidden = true;
  for (const row of rows) {
    area.append(row.node);
    for (const recipient of draft[row.line] ?? []) row.add(recipient);
    row.node.hidden = row.line !== "to" && row.list().length === 0;
  }
  rows[0].input.value = draft.typed ?? "";
  rows[0].node.append(openers(rows));

  const collapse = () => {
    const all = rows.flatMap((row) => row.list());
    const isBusy = area.contains(document.activeElement) || rows.some((row) => row.input.value !== "");
    const collapsed = all.length > 0 && !isBusy;
    summary.hidden = !collapsed;
    area.hidden = collapsed;
    const names = all.map(({ email, name, id }) =>
      element("span", { email: email || undefined, "data-hovercard-id": id ?? email }, name ?? email),
    );
    summary.lastElementChild.replaceChildren(...names.flatMap((name, index) => (index > 0 ? [", ", name] : [name])));
  };
  area.addEventListener("focusout", () => setTimeout(collapse));
  form.addEventListener("focusin", collapse);
  const expand = () => {
    summary.hidden = true;
    area.hidden = false;
    rows[0].input.focus();
  };
  summary.addEventListener("focus", expand);
  summary.addEventListener("click", expand);
  return { lists: () => Object.fromEntries(rows.map((row) => [row.line, row.list()])), collapse };
}

function peopleRow(line, onChange) {
  const input = element("input.agP.aFw", {
    role: "combobox",
    "peoplekit-id": `k${line}`,
    type: "text",
    autocomplete: "off",
    "aria-label": `${labels[line]} recipients`,
    tabindex: "1",
  });
  const list = element("div", { role: "listbox" });
  const node = element(
    "div.GS",
    {},
    element("span.gO", {}, labels[line]),
    element("div.anm", { name: line }, list, input),
  );
  const people = new Map();
  const add = (recipient) => {
    const remove = element("div.afX", { role: "button", "aria-label": `Remove ${recipient.email}` }, "✕");
    const chip = element(
      "div.agh",
      {},
      element(
        "div.agb",
        {},
        element(
          "div.afV",
          {
            role: "option",
            "data-hovercard-id": recipient.id ?? recipient.email,
            "data-name": recipient.name ?? recipient.email,
          },
          element("div.akl", {}, recipient.name ?? recipient.email),
          remove,
        ),
      ),
    );
    list.append(chip);
    keepChip(chip, recipient, people, remove, onChange);
  };
  commitOn(input, add);
  return { line, node, input, add, list: () => [...people.values()] };
}

function classicRow(line, onChange) {
  const input = element("textarea.vO", {
    name: line,
    rows: "1",
    autocomplete: "off",
    "aria-label": labels[line],
    tabindex: "1",
  });
  const node = element("div.GS", {}, element("span.gO", {}, labels[line]), input);
  const people = new Map();
  const add = (recipient) => {
    const { email, name, id } = recipient;
    const remove = element("div.vM", {}, "✕");
    const value = name && email ? `${name.includes(",") ? `"${name}"` : name} <${email}>` : email || name;
    const chip = element(
      "div.vR",
      {},
      element("span.vN", { email: id ?? email }, element("div.vT", {}, name ?? email), remove),
      element("input", { type: "hidden", name: line, value }),
    );
    input.before(chip);
    keepChip(chip, recipient, people, remove, onChange);
  };
  commitOn(input, add);
  return { line, node, input, add, list: () => [...people.values()] };
}

/** Counts a chip as a recipient until its control is pressed. */
function keepChip(chip, recipient, people, remove, onChange) {
  people.set(chip, recipient);
  // The focus stays in the row: without it the row would fold under the pointer before the click.
  remove.addEventListener("mousedown", (event) => event.preventDefault());
  remove.addEventListener("click", () => {
    people.delete(chip);
    chip.remove();
    onChange();
  });
  onChange();
}

function commitOn(input, add) {
  const commit = () => {
    const typed = input.value.replace(/[,;\s]+$/, "").trim();
    const [, name, email = typed] = /^(.*?)\s*<([^<>]+)>$/.exec(typed) ?? [];
    if (!address.test(email)) return false;
    input.value = "";
    add(name ? { email, name } : { email });
    return true;
  };
  input.addEventListener("keydown", (event) => {
    if (["Enter", "Tab", ","].includes(event.key) && commit() && event.key !== "Tab") event.preventDefault();
  });
  input.addEventListener("blur", commit);
}

function openers(rows) {
  const open = (row) => {
    row.node.hidden = false;
    row.input.focus();
  };
  const cc = element("span.pE", { role: "link", tabindex: "1" }, "Cc");
  const bcc = element("span.pB", { role: "link", tabindex: "1" }, "Bcc");
  cc.addEventListener("click", () => open(rows[1]));
  bcc.addEventListener("click", () => open(rows[2]));
  return element("span.fX", {}, cc, bcc);
}
