/** Milliseconds after which work is done without a frame: a page in the background draws none. */
const noFrame = 200;

/** Just before the next frame is drawn. @returns what calls it off */
export const beforeDrawing = (work: () => void): (() => void) => withFrame(work, (once) => requestAnimationFrame(once));

/** After the next frame is drawn. @returns what calls it off */
export const afterDrawing = (work: () => void): (() => void) =>
  withFrame(work, (once) =>
    requestAnimationFrame(() => {
      setTimeout(once);
    }),
  );

function withFrame(work: () => void, ask: (once: () => void) => unknown): () => void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, noFrame);
  ask(once);
  return () => {
    done = true;
    clearTimeout(timer);
  };
}
