import "./brand-mark.css";

/** The product's mark, a message on its way: the drawing of `public/icon/icon.svg` in the page's colours. */
export function BrandMark({ size = 24 }: { size?: number }) {
  return (
    <svg className="brand-mark" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect className="brand-mark-ground" x="2" y="2" width="124" height="124" rx="32" />
      <path className="brand-mark-wing" d="M107 21 17 57 45 71.500Zm0 0L54 78.500 71 110Z" />
      <path className="brand-mark-fold" d="M107 21 45 71.500 49 101Z" />
    </svg>
  );
}
