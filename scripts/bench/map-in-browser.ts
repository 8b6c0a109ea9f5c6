/**
 * Measures the map with many places in Chromium: the longest task while somebody moves it and changes its level, at the speed of this machine
 * and four times slower. The bar is for what a task uses of the processor: on a busy machine the clock tells of other programs. Alone it takes a portal that stands in `dist`:
 *
 *     node scripts/bench/map-in-browser.ts [--site overbetuwe] [--places 2000]
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import type { MapPlace } from '../../src/map/map-place.ts';
import { mapSheetHref } from '../../src/sites/routes.ts';
import { browserLaunch } from '../lib/check-site/browser/launch.ts';
import { weightBars } from '../lib/check-site/weight.ts';
import { projectRoot } from '../lib/command.ts';
import { servePortals } from '../lib/serve.ts';

/** The longest task of a page, in milliseconds: what it used of the processor, and how long that took on a clock, other programs included. */
interface Task {
  used: number;
  clock: number;
}

/** What a visitor waits for on a map. */
export interface MapTimes {
  /** From the press to the markers, with the script on this machine, in milliseconds of the clock. */
  opening: number;
  /** While it opens. */
  longestOpening: Task;
  /** In all moves and changes of level. */
  longestMoving: Task;
  /** How many markers stood on the screen at most. */
  markers: number;
}

/** No task may take longer while the map moves, in milliseconds, at the speed of this machine. */
export const longestTaskBar = 100;

/** Places over a municipality and around it: the same for the same number. Some are near each other, as in a town. */
export function generatedPlaces(count: number): MapPlace[] {
  let seed = 7;
  const next = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const towns = Array.from({ length: 12 }, () => ({ lat: 51.8 + next() * 0.35, lon: 5.6 + next() * 0.6 }));
  return Array.from({ length: count }, (_, index) => {
    const town = towns[Math.floor(next() * towns.length)] ?? { lat: 52, lon: 6 };
    const id = `plek-${String(index)}`;
    return {
      id,
      name: `Plek nummer ${String(index)}`,
      href: `/inloop/${id}/`,
      lat: town.lat + (next() + next() - 1) * 0.03,
      lon: town.lon + (next() + next() - 1) * 0.05,
      approximate: index % 9 === 0,
      services: Array.from({ length: 1 + (index % 4) }, (_, service) => ({
        name: `Dienst ${String(service)} van ${String(index)}`,
        href: `/sociale-kaart/dienst-${String(index)}-${String(service)}/`,
      })),
    };
  });
}

/**
 * Opens the map of a page with these places and moves it.
 * @param address a page with a map
 * @param slowdown how many times slower than this machine
 */
export async function measureMap(browser: Browser, address: string, places: readonly MapPlace[], slowdown: number): Promise<MapTimes> {
  const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
  try {
    await context.route(
      (url) => url.host !== new URL(address).host,
      (route) => route.fulfill({ contentType: 'image/png', body: tile }),
    );
    const page = await context.newPage();
    // A list that hears that the map was opened gives it its own places.
    await page.addInitScript(() => {
      addEventListener('portal-map:open', (event) => event.stopImmediatePropagation(), true);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await startTrace(devtools);
    const opening = await page.evaluate(async (places) => {
      const map = document.querySelector('portal-map') as HTMLElement & { places: unknown };
      map.places = places;
      const began = performance.now();
      map.querySelector('button')?.click();
      while (map.querySelector('.map-marker') === null) await new Promise(requestAnimationFrame);
      return performance.now() - began;
    }, places);
    await page.waitForTimeout(500);
    const longestOpening = await longestTask(devtools);
    await startTrace(devtools);
    const markers = await move(page);
    if (markers < 10) throw new Error(`Only ${String(markers)} markers came on the screen: the map was not given its places.`);
    return { opening, longestOpening, longestMoving: await longestTask(devtools), markers };
  } finally {
    await context.close();
  }
}

const startTrace = (devtools: CDPSession) =>
  devtools.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] } });

/** Ends the trace. @returns the longest task of the page in it */
async function longestTask(devtools: CDPSession): Promise<Task> {
  interface TraceEvent {
    name: string;
    ph: string;
    pid: number;
    tid: number;
    /** Microseconds of the clock, and of the processor. */
    dur?: number;
    tdur?: number;
    args: { name?: string };
  }
  const events: TraceEvent[] = [];
  const hear = ({ value }: { value: object[] }) => {
    events.push(...(value as TraceEvent[]));
  };
  devtools.on('Tracing.dataCollected', hear);
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', hear);
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${String(pid)} ${String(tid)}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && mains.has(`${String(pid)} ${String(tid)}`),
  );
  if (tasks.length === 0) throw new Error('The trace of the browser holds no task of the page.');
  const longest = tasks.reduce((a, b) => ((b.tdur ?? 0) > (a.tdur ?? 0) ? b : a));
  return { used: (longest.tdur ?? 0) / 1000, clock: (longest.dur ?? 0) / 1000 };
}

/** Drags, uses the arrows, and goes in and out, by wheel and by button. @returns how many markers there were at most */
async function move(page: Page): Promise<number> {
  const canvas = page.locator('.map__canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 800, height: 500 };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  let most = 0;
  const look = async () => {
    await page.waitForTimeout(450);
    most = Math.max(most, await page.locator('.map-marker').count());
  };
  const drag = async (dx: number, dy: number) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + dx, y + dy, { steps: 25 });
    await page.mouse.up();
    await look();
  };
  const wheel = async (by: number) => {
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, by);
    await page.keyboard.up('Control');
    await look();
  };
  for (const by of [-240, -240, -240]) {
    await wheel(by);
    await drag(220, 120);
    await drag(-260, -90);
  }
  await canvas.focus();
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key);
    await look();
  }
  for (const by of [240, 240, 240, 240]) await wheel(by);
  for (const name of ['Zoom in', 'Zoom in', 'Zoom uit', 'Alle plekken in beeld']) {
    await page.getByRole('button', { name, exact: true }).click();
    await look();
  }
  return most;
}

/** One pixel. */
const tile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWN48v4+AAVtArM/sZ0FAAAAAElFTkSuQmCC',
  'base64',
);

/** What comes when somebody opens the map of a portal, in bytes after brotli: script and style sheet. */
export function mapBytes(root: string): { script: number; sheet: number } {
  const size = (file: string) => brotliCompressSync(readFileSync(join(root, file))).length;
  const script = readdirSync(join(root, '_astro')).find((name) => name.startsWith('show-map.')) ?? '';
  return { script: size(join('_astro', script)), sheet: size(mapSheetHref) };
}

/** The lines that tell of the map, each figure beside its bar; what is above its bar sets the exit code when it is bytes. */
export async function mapLines(root: string, address: string, count: number): Promise<string[]> {
  const browser = await chromium.launch(browserLaunch());
  try {
    const places = generatedPlaces(count);
    const line = (name: string, figure: string, bar = '') => `  ${name.padEnd(44)}${figure.padStart(12)}${bar}`;
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    const task = ({ used, clock }: Task) => `${ms(used)} (${ms(clock)} on the clock)`;
    const { script, sheet } = mapBytes(root);
    const bytes = script + sheet;
    if (bytes > weightBars.map) process.exitCode = 1;
    const lines = [
      line(
        'map: script and style sheet',
        `${(bytes / 1000).toFixed(2)} kB`,
        `   bar ${(weightBars.map / 1000).toFixed(2)} kB: ${bytes <= weightBars.map ? 'pass' : 'ABOVE'}`,
      ),
    ];
    for (const slowdown of [1, 4]) {
      const { opening, longestOpening, longestMoving, markers } = await measureMap(browser, address, places, slowdown);
      const verdict = longestMoving.used <= longestTaskBar ? 'pass' : 'ABOVE';
      const at = `${String(count)} places${slowdown === 1 ? '' : `, ${String(slowdown)}x slower`}`;
      lines.push(
        line(`map opens, ${at}`, ms(opening), `   longest task ${task(longestOpening)}`),
        line(`map moves, ${at}`, '', `   longest task ${task(longestMoving)}`),
      );
      if (slowdown === 1)
        lines.push(line('', '', `   bar ${String(longestTaskBar)} ms: ${verdict} (at most ${String(markers)} markers on the screen)`));
    }
    return lines;
  } finally {
    await browser.close();
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { site: { type: 'string', default: 'overbetuwe' }, places: { type: 'string', default: '2000' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    console.log(
      'node scripts/bench/map-in-browser.ts [--site overbetuwe] [--places 2000]\n\nThe map of a built portal with so many places.',
    );
  } else {
    const dist = resolve(join(projectRoot, 'dist'));
    const server = await servePortals(dist, 0);
    try {
      const address = `http://${values.site}.localhost:${String(server.port)}/sociale-kaart/`;
      for (const text of await mapLines(join(dist, values.site), address, Number(values.places))) console.log(text);
    } finally {
      await server.close();
    }
  }
}
