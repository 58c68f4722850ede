import "./brand-mark.css";

/** The product's mark, a message on its way with a tick: the drawing of `public/icon/icon.svg` in the page's colours. */
export function BrandMark({ size = 24 }: { size?: number }) {
  return (
    <svg className="brand-mark" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <path className="brand-mark-wing" d="M124 6 4 55l38 18 11 49 21-29 25 14Z" />
      <path className="brand-mark-tick" d="M50 63 64 79 101 32" />
    </svg>
  );
}
