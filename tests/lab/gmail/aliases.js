import { element } from "./dom.js";

/** The menu of addresses to send from: another one changes the signature, as Gmail does. */
export function addAliases(find, account, onChange) {
  const choices = [account.email, account.alias].map((email) =>
    element("div.SK.AX", { role: "menuitem", value: email, tabindex: "-1" }, email),
  );
  const menu = element("div.J-M.jQjAxd.J-M-awS", { role: "menu", hidden: "" }, ...choices);
  for (const choice of choices) {
    choice.addEventListener("click", () => {
      const email = choice.getAttribute("value");
      find("[name=from]").value = email;
      onChange(element("div", {}, `Alex, writing as ${email}`));
    });
  }
  find("form").prepend(menu);
}
