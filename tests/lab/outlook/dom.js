/** Makes an element of a page from a selector-like name (`div.dL`), attributes and children. */
export function element(page, name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const node = page.createElement(tag);
  if (classes.length > 0) node.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(key, value);
  node.append(...children);
  return node;
}
