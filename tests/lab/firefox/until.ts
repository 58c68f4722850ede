/** Asks again and again until the answer is yes; throws with what `describe` says after `patience` ms. */
export async function until(
  isSo: () => Promise<boolean>,
  describe: () => string,
  patience = 10_000,
  pause = 25,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(describe());
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
