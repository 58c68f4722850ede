/**
 * Lets the page do what waits for it: an event, a drawing, a task. Unlike a timer it adds no wait of its own, which browsers
 * make 4 ms; and unlike `scheduler.yield` it comes behind the tasks by which React draws.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
