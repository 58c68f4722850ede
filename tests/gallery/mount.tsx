import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { onTestFinished } from "vitest";
import { TranslateProvider } from "../../components/translate-context.tsx";
import { translatorFor } from "../../lib/i18n/translate.ts";

/** A component in a page, as a user meets it. */
export interface Mounted {
  page: HTMLElement;
  /** The button with this accessible name. Fails where there is none. */
  button(name: string): HTMLButtonElement;
  click(name: string): Promise<void>;
  /** Types a whole text into a field, then leaves the field. */
  fill(label: string, text: string): Promise<void>;
  render(next: ReactNode): Promise<void>;
}

/** Renders into a fresh page, which is cleared after the test; in English, where no other language is given. */
export async function mount(component: ReactNode, translate = translatorFor("en")): Promise<Mounted> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  const render = (next: ReactNode) =>
    act(async () => root.render(<TranslateProvider value={translate}>{next}</TranslateProvider>));
  // Files share this module, so that a hook of its own would be that of the first file alone.
  onTestFinished(() => {
    act(() => root.unmount());
    page.remove();
  });
  await render(component);

  const button = (name: string) => {
    const found = [...page.querySelectorAll("button")].find((each) => nameOf(each) === name);
    if (!found)
      throw new Error(`no button “${name}” among: ${[...page.querySelectorAll("button")].map(nameOf).join(" | ")}`);
    return found;
  };
  return {
    page,
    button,
    render,
    click: (name) => act(async () => button(name).click()),
    fill: async (label, text) => {
      const field = fieldOf(page, label);
      await act(async () => {
        field.focus();
        const proto = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
        // React listens to the element's own setter; the prototype's tells it of a change.
        Object.getOwnPropertyDescriptor(proto, "value")?.set?.call(field, text);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await act(async () => field.blur());
    },
  };
}

function nameOf(button: HTMLButtonElement): string {
  return button.getAttribute("aria-label") ?? button.textContent?.trim() ?? "";
}

function fieldOf(page: HTMLElement, label: string): HTMLInputElement | HTMLTextAreaElement {
  const labels = [...page.querySelectorAll("label")];
  const id = labels.find(({ textContent }) => textContent?.startsWith(label))?.htmlFor;
  const field = id && document.getElementById(id);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
  throw new Error(`no field “${label}”`);
}
