const paths = {
  settings:
    "M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M4 12c0-.6.1-1.2.2-1.8L2.400 8.700l2-3.400 2.200.8a8 8 0 0 1 3-1.800L10 2h4l.4 2.300a8 8 0 0 1 3 1.800l2.200-.8 2 3.400-1.800 1.500a8 8 0 0 1 0 3.600l1.800 1.500-2 3.400-2.200-.8a8 8 0 0 1-3 1.800L14 22h-4l-.4-2.300a8 8 0 0 1-3-1.800l-2.200.8-2-3.400 1.800-1.500A8 8 0 0 1 4 12",
  chevron: "m8 10 4 4 4-4",
  close: "m7 7 10 10M17 7 7 17",
  mail: "M4 6h16v12H4zm0 1 8 6 8-6",
  pen: "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
  external: "M14 5h5v5m0-5-8 8M10 6H6v12h12v-4",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside a word; it says nothing on its own, so screen readers pass it by. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
