import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LaterWork } from '../../../../src/islands/directory/later-work.ts';

/** Work of three steps that writes down what it did. */
function* steps(name: string, done: string[]) {
  for (const step of [1, 2, 3]) {
    done.push(`${name}${String(step)}`);
    yield;
  }
}

describe('work that can wait', () => {
  let draw: (() => void)[] = [];

  beforeEach(() => {
    draw = [];
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (work: () => void) => draw.push(work));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const frame = () => {
    for (const work of draw.splice(0)) work();
  };

  it('begins after the next frame, and does each step in a task of its own', () => {
    const done: string[] = [];
    new LaterWork().start(steps('a', done));
    vi.advanceTimersByTime(100);
    expect(done).toEqual([]);
    frame();
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['a1']);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['a1', 'a2']);
  });

  it('is done in a page in the background too, which draws no frames', () => {
    const done: string[] = [];
    new LaterWork().start(steps('a', done));
    vi.runAllTimers();
    expect(done).toEqual(['a1', 'a2', 'a3']);
  });

  it('leaves what was not done yet when other work begins', () => {
    const done: string[] = [];
    const work = new LaterWork();
    work.start(steps('a', done));
    frame();
    vi.advanceTimersToNextTimer();
    work.start(steps('b', done));
    frame();
    vi.runAllTimers();
    expect(done).toEqual(['a1', 'b1', 'b2', 'b3']);
  });

  it('can be finished at once, and is not done twice', () => {
    const done: string[] = [];
    const work = new LaterWork();
    work.start(steps('a', done));
    work.finish();
    expect(done).toEqual(['a1', 'a2', 'a3']);
    frame();
    vi.runAllTimers();
    expect(done).toEqual(['a1', 'a2', 'a3']);
  });
});
