import { afterDrawing } from './frames.ts';

/**
 * Work that can wait: done a step at a time after the next frame has been drawn, each step in a task of its own, so that a key or a press
 * never waits for more than one of them. New work takes the place of what was not done yet.
 */
export class LaterWork {
  #steps: Iterator<unknown> | undefined;

  /** Begins other work. */
  start(steps: Iterator<unknown>) {
    this.#steps = steps;
    const step = () => {
      if (this.#steps !== steps) return;
      if (steps.next().done === true) this.#steps = undefined;
      else setTimeout(step);
    };
    afterDrawing(step);
  }

  /** Does at once what is left to do. */
  finish() {
    const steps = this.#steps;
    this.#steps = undefined;
    while (steps?.next().done === false);
  }
}
