import { createElement, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** Draws a subject box whose value is React's: a value that React was not told of is put back. */
export function addSubject(place, { id, value, label, onChange }) {
  const state = { value };
  const root = createRoot(place);
  const tell = (text) => {
    state.value = text;
    onChange();
  };
  flushSync(() => root.render(createElement(Subject, { id, value, label, tell })));
  return { value: () => state.value, close: () => root.unmount() };
}

function Subject({ id, value, label, tell }) {
  const [text, setText] = useState(value);
  const onChange = ({ target }) => {
    setText(target.value);
    tell(target.value);
  };
  const box = { id, value: text, onChange, type: "text", autoComplete: "off", maxLength: 255 };
  return createElement("input", { ...box, placeholder: label, "aria-label": label });
}
