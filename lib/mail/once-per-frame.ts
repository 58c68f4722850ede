/**
 * A function that asks for `task` to run once, before the next frame, however often it is called. In a page
 * that is not shown, where no frame comes, the task runs after 50 ms. Nothing runs once `signal` is aborted.
 */
export function oncePerFrame(task: () => void, signal: AbortSignal): () => void {
  let isWaiting = false;
  const run = () => {
    if (!isWaiting) return;
    isWaiting = false;
    if (!signal.aborted) task();
  };
  return () => {
    if (isWaiting || signal.aborted) return;
    isWaiting = true;
    if (document.visibilityState === "visible") requestAnimationFrame(run);
    setTimeout(run, 50);
  };
}
