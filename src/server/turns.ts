/** The turns of the event loop, in Node.js and in browsers. */

/** Resolves when what has arrived meanwhile (a message, a timer) had its turn. */
export function nextTurn(): Promise<void> {
  return typeof setImmediate === 'function' ? new Promise((resolve) => { setImmediate(resolve); }) : throughChannel();
}

/** Timers of browsers wait four milliseconds; messages do not. */
function throughChannel(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
