/** Waits until a condition holds, asked after each change below `root`; gives whether it did within `patience` ms. */
export function waitUntil(holds: () => boolean, root: Node, patience: number): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (answer: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(answer);
    };
    const observer = new MutationObserver(() => holds() && end(true));
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
    const timer = setTimeout(() => end(holds()), patience);
  });
}
