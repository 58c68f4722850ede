import { type ReactNode, useId } from "react";
import "./sheet.css";

/** One matter of a page, with its heading and a sentence on it. */
export function Sheet({ title, intro, children }: { title: string; intro?: ReactNode; children?: ReactNode }) {
  const id = useId();
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro && <p className="sheet-intro">{intro}</p>}
      {children}
    </section>
  );
}
