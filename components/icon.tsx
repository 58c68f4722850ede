const paths = {
  settings:
    "M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M4 12c0-.6.1-1.2.2-1.8L2.400 8.700l2-3.400 2.200.8a8 8 0 0 1 3-1.800L10 2h4l.4 2.300a8 8 0 0 1 3 1.800l2.200-.8 2 3.400-1.800 1.500a8 8 0 0 1 0 3.600l1.800 1.500-2 3.400-2.200-.8a8 8 0 0 1-3 1.800L14 22h-4l-.4-2.300a8 8 0 0 1-3-1.800l-2.200.8-2-3.400 1.800-1.500A8 8 0 0 1 4 12",
  chevron: "m8 10 4 4 4-4",
  close: "m7 7 10 10M17 7 7 17",
  mail: "M4 6h16v12H4zm0 1 8 6 8-6",
  pen: "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
  external: "M14 5h5v5m0-5-8 8M10 6H6v12h12v-4",
  check: "m6 12.500 4 4 8-9",
  undo: "M9 6 5 10l4 4M5.500 10H14a5 5 0 0 1 0 10h-3",
  search: "M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12m4.300 10.300L19.500 19.500",
  lock: "M7 11V8a5 5 0 0 1 10 0v3M6 11h12v9H6zm6 3.500v2",
  plus: "M12 6v12M6 12h12",
  trash: "M5 7h14M10 7V5h4v2m-7 0 1 13h8l1-13m-7 4v5m4-5v5",
  download: "M12 4v11m-4-4 4 4 4-4M5 19.500h14",
  upload: "M12 15V4M8 8l4-4 4 4M5 19.500h14",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M5 20c.5-4 3.500-5.500 7-5.500s6.500 1.500 7 5.500",
  people:
    "M9 5a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7M3 19c.5-3.500 3-5 6-5s5.500 1.500 6 5M15.500 5.500a3.500 3.500 0 0 1 0 6.500M17.500 14.500c2 .7 3.200 2.200 3.500 4.500",
  footer: "M5 4h14v16H5zm3 10h8m-8 3h5",
  globe: "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17M3.500 12h17M12 3.500c-5 5-5 12 0 17 5-5 5-12 0-17",
  send: "M20.500 4 3.500 10.500l6 3.500 3.500 6.500zm0 0-11 10",
  rules: "M4.500 7 6 8.500 9 5M12 7h8M4.500 14 6 15.500 9 12m3 2h8m-8 6h8m-15.500 0H9",
  hidden:
    "M4 4l16 16M10 6.300A9 9 0 0 1 12 6c5 0 8 4 9 6a14 14 0 0 1-2.500 3.300M6.500 8A13 13 0 0 0 3 12c1 2 4 6 9 6a9 9 0 0 0 4-1M10 10a3 3 0 0 0 4 4",
  data: "M12 4c4 0 7 1 7 2.500S16 9 12 9 5 8 5 6.500 8 4 12 4M5 6.500v11C5 19 8 20 12 20s7-1 7-2.500v-11M5 12c0 1.500 3 2.500 7 2.500s7-1 7-2.500",
  bars: "M4 20h16M7 20v-6m5 6V5m5 15v-9",
  pulse: "M3 12h4l2.500-6 5 12 2.500-6h4",
  shield:
    "M12 3.500 19.500 6v6c0 4.500-3 7.500-7.500 8.500C7.500 19.500 4.500 16.500 4.500 12V6zM8.500 12l2.500 2.500 4.500-5",
  dot: "M12 8.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7",
  question: "M8.500 9a3.500 3.500 0 1 1 5 3.200c-1 .5-1.500 1-1.500 2.300m0 3v.1",
  pause: "M9 6v12m6-12v12",
  arrow: "M5 12h14m-5-5 5 5-5 5",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside a word; it says nothing on its own, so screen readers pass it by. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      data-icon={name}
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
