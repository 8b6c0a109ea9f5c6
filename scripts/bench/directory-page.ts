import type { CDPSession, Page } from '@playwright/test';
import type { GeneratedPortal } from './generated-portal.ts';

/** What somebody types, letter by letter: everyday words, with and without slips. */
const typed = ['slapen', 'scheidng', 'pubrteit', 'huiswerk', 'angst', 'borstvoeding', 'geld', 'pesten', 'cursus', 'faalangts'];

/** Milliseconds between two keys of somebody who types fast. */
const betweenKeys = 150;

/** From a key to the list, in milliseconds: on the clock, and what the page used of the processor in that time. */
export interface KeyTime {
  clock: number;
  used: number;
}

/** A key as the page saw it. */
interface SeenKey {
  /** When it was pressed. */
  pressed: number;
  /** Each frame after it: when it was drawn, and what the list showed. */
  frames: { drawn: number; shown: string }[];
}

/**
 * How long it takes from each key in the box of the social map, pressed as a person presses it, to the frame in which the list shows the
 * answer: the number of results and every card in sight as they stand when the page has come to rest. The time runs from the instant of the
 * press, so a key that has to wait for work of the one before it counts in full. In Chromium with its processor slowed down. A word is typed
 * first that is left out. On a busy machine the clock tells of other programs; what was used does not.
 *
 * @param slowdown how many times slower than this machine
 */
export async function typingTimes(page: Page, portal: GeneratedPortal, slowdown: number): Promise<KeyTime[]> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(portal.url('/sociale-kaart/'));
  const box = page.locator('#zoek-kaart');
  await box.fill('slapen');
  await page.waitForURL(/zoek=slapen/);
  // The search of the site comes after the data.
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(watchKeys);
  const times: KeyTime[] = [];
  for (const [round, word] of ['opvoeden', ...typed].entries()) {
    await box.fill('');
    await page.waitForTimeout(1000);
    const trace = await startTrace(session);
    for (const letter of word) {
      // Not by way of the box: to find it, a test looks through the whole page before each key.
      await page.keyboard.press(letter);
      await page.waitForTimeout(betweenKeys);
    }
    await page.waitForTimeout(500);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: SeenKey[] }).seen);
    const usedBetween = await trace();
    const first = seen.length - word.length;
    if (round > 0) times.push(...seen.slice(first).map((key, place) => timeOf(key, first + place, usedBetween)));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times;
}

/** From the press to the first frame with what the last one before the next key shows. */
function timeOf({ pressed, frames }: SeenKey, key: number, usedBetween: (from: string, to: string) => number): KeyTime {
  const answer = frames.at(-1)?.shown;
  const place = frames.findIndex(({ shown }) => shown === answer);
  const drawn = frames[place]?.drawn ?? Infinity;
  return { clock: drawn - pressed, used: usedBetween(`key ${String(key)}`, `frame ${String(key)} ${String(place)}`) };
}

/** An event of a trace; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}

/** Begins a trace. What it gives ends it, and then says how many milliseconds the page used of the processor between two of its marks. */
async function startTrace(session: CDPSession) {
  const events: TraceEvent[] = [];
  const hear = ({ value }: { value: object[] }) => {
    events.push(...(value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', hear);
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] } });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', hear);
    return (from: string, to: string): number => {
      const [begin, end] = [from, to].map((mark) => events.find(({ name }) => name === mark));
      if (begin === undefined || end === undefined) throw new Error(`The trace has no marks ${from} and ${to}.`);
      const tasks = events.filter(
        ({ name, ph, pid, tid, ts, dur = 0 }) =>
          name.endsWith('RunTask') && ph === 'X' && pid === begin.pid && tid === begin.tid && ts + dur > begin.ts && ts + dur <= end.ts,
      );
      return tasks.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
    };
  };
}

/** Runs in the page: notes each key, and of each frame after it what the list shows. */
function watchKeys(): void {
  const seen: SeenKey[] = [];
  Object.assign(globalThis, { seen });
  const list = document.querySelector('[data-cards]');
  const count = document.querySelector('#resultaten');
  const { port1, port2 } = new MessageChannel();
  let shown = '';
  // A message that is sent before a frame is drawn is read after it.
  port1.onmessage = () => {
    const frames = seen.at(-1)?.frames;
    if (frames === undefined) return;
    performance.mark(`frame ${String(seen.length - 1)} ${String(frames.length)}`);
    frames.push({ drawn: performance.now(), shown });
  };
  const look = () => {
    const cards = [...(list?.children ?? [])].slice(0, 8);
    const inSight = cards.filter((card) => card.getBoundingClientRect().top < innerHeight);
    shown = [count?.textContent, ...inSight.map((card) => card.querySelector('a')?.textContent)].join('|');
    if (seen.length > 0) port2.postMessage(0);
    requestAnimationFrame(look);
  };
  const note = ({ timeStamp }: Event) => {
    performance.mark(`key ${String(seen.length)}`);
    seen.push({ pressed: timeStamp, frames: [] });
  };
  document.addEventListener('input', note, true);
  requestAnimationFrame(look);
}
