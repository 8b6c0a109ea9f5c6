/**
 * Measures the social map of a municipality with 2,000 services, 600 organisations and 400 places: bytes of its data files and of the script that
 * reads them, and the time that a page needs for a choice. Prints each figure beside its bar. Bytes are the same on every machine, so the exit
 * code is 1 when they are above their bar; milliseconds only tell.
 *
 * Then the municipality is built as a portal, as any other, and somebody types in its box in Chromium with a processor four times as slow;
 * `--quick` leaves that out.
 *
 *     npm run bench:directory -- [--services 2000] [--organizations 600] [--locations 400] [--quick]
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { decodeDirectory } from '../../src/directory/decode.ts';
import { withOpenNow } from '../../src/directory/derived-groups.ts';
import { encodeDirectory, encodeTexts } from '../../src/directory/encode.ts';
import { directoryEntries } from '../../src/directory/entries.ts';
import { facetsOf } from '../../src/directory/entry-facets.ts';
import { filterEntries } from '../../src/directory/filter.ts';
import { entriesPerPage, listPages } from '../../src/directory/lists.ts';
import { directoryData, entryTexts } from '../../src/directory/make-data.ts';
import { choose, type Selection } from '../../src/directory/selection.ts';
import { browserLaunch } from '../lib/check-site/browser/launch.ts';
import { projectRoot } from '../lib/command.ts';
import { typingTimes, type KeyTime } from './directory-page.ts';
import { mapLines } from './map-in-browser.ts';
import { generateDirectory, generatedPortal } from './generated-directory.ts';
import { buildGeneratedPortal } from './generated-portal.ts';

const usage = 'npm run bench:directory -- [--services 2000] [--organizations 600] [--locations 400] [--quick]';
const { values } = parseArgs({
  options: {
    services: { type: 'string', default: '2000' },
    organizations: { type: 'string', default: '600' },
    locations: { type: 'string', default: '400' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`${usage}\n\nBytes and milliseconds of the social map of so large a municipality.`);
  process.exit(0);
}

/**
 * How often the same words are typed, each time in a page of its own. A machine that does other things makes single keys slow: of each key the
 * middle time counts, and the least is told beside it.
 */
const typingRounds = 3;

/** What a page needs to read, filter and count. */
const script = `
  export { decodeDirectory, decodeTexts } from './src/directory/decode.ts';
  export { withOpenNow } from './src/directory/derived-groups.ts';
  export { filterEntries } from './src/directory/filter.ts';
  export { formatSelection, parseSelection } from './src/directory/address.ts';
`;

const size = (bytes: string | Uint8Array) => brotliCompressSync(bytes).length;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;
const line = (name: string, figure: string, bar?: string) => {
  console.log(`  ${name.padEnd(44)}${figure.padStart(12)}${bar === undefined ? '' : `   bar ${bar}`}`);
};
const bytesLine = (name: string, bytes: number, bar: number) => {
  if (bytes > bar) process.exitCode = 1;
  line(name, kilobytes(bytes), `${kilobytes(bar)}: ${bytes <= bar ? 'pass' : 'ABOVE'}`);
};
const timesLine = (name: string, times: readonly number[], bar?: number) => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const verdict = bar === undefined ? undefined : `${String(bar)} ms at 95 %: ${at(0.95) <= bar ? 'pass' : 'ABOVE'}`;
  line(name, `${at(0.5).toFixed(2)} ms`, verdict === undefined ? undefined : `${verdict} (${at(0.95).toFixed(2)} ms)`);
};
/** Milliseconds of each of some runs. */
const timed = (runs: number, work: (run: number) => unknown) =>
  Array.from({ length: runs }, (_, run) => {
    const began = performance.now();
    work(run);
    return performance.now() - began;
  });

const dimensions = {
  services: Number(values.services),
  organizations: Number(values.organizations),
  locations: Number(values.locations),
};
const portal = generatedPortal(generateDirectory(dimensions));
const began = performance.now();
const entries = directoryEntries(portal);
const groups = facetsOf(portal, entries);
const pages = listPages(portal, entries, groups);
const made = performance.now() - began;
const data = directoryData(portal, entries, groups);
const file = encodeDirectory(data);
const texts = encodeTexts(data, entryTexts(portal, entries));
const bundle = await build({
  stdin: { contents: script, resolveDir: projectRoot, loader: 'ts' },
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
});

console.log(`${String(entries.length)} services, ${values.organizations} organisations, ${values.locations} places; sizes after brotli`);
bytesLine('data file', size(file), 60_000);
line('texts (summaries, synonyms), later', kilobytes(size(texts)));
bytesLine('script: read, filter, count, address', size(bundle.outputFiles[0]?.contents ?? ''), 4000);
const longest = Math.max(...pages.map((page) => page.entries.length));
line(
  'list pages without a script',
  String(pages.length),
  `${String(entriesPerPage)} entries each: ${longest <= entriesPerPage ? 'pass' : 'ABOVE'}`,
);
line('entries, filters and lists of the build', `${made.toFixed(0)} ms`);

const read = decodeDirectory(file) ?? data;
const open = withOpenNow(read, portal.now);
// A fixed sequence of choices: from nothing to six values, in lists narrowed by words or not.
let seed = 1;
const next = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
const selections: Selection[] = Array.from({ length: 200 }, (_, run) => ({ chosen: choose(open, () => next() < (run % 7) / 120) }));
timed(50, (run) => filterEntries(read.entries.length, open, selections[run] as Selection));
timesLine(
  'read the data file',
  timed(20, () => decodeDirectory(file)),
);
timesLine(
  'what is open now',
  timed(20, () => withOpenNow(read, portal.now)),
);
timesLine(
  'filter and count, a keystroke',
  timed(200, (run) =>
    filterEntries(read.entries.length, open, selections[run] as Selection, run % 2 === 0 ? undefined : (index) => index % 3 > 0),
  ),
  10,
);

if (!values.quick) {
  const built = await buildGeneratedPortal(dimensions);
  const pages = globSync('**/*.html', { cwd: built.root });
  line('build of the portal', `${built.seconds.toFixed(0)} s`);
  line('pages', String(pages.length));
  // Compressing all of them takes minutes; the heaviest is among the longest.
  const [heaviest] = pages
    .map((file) => ({ file, text: readFileSync(join(built.root, file)) }))
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, 20)
    .map(({ file, text }) => ({ file, bytes: size(text) }))
    .sort((a, b) => b.bytes - a.bytes);
  if (heaviest) bytesLine(`heaviest page: ${heaviest.file}`, heaviest.bytes, 60_000);
  const browser = await chromium.launch(browserLaunch());
  const rounds: KeyTime[][] = [];
  for (let round = 0; round < typingRounds; round += 1) {
    const page = await browser.newPage();
    rounds.push(await typingTimes(page, built, 4));
    await page.close();
  }
  await browser.close();
  for (const [name, of] of Object.entries({
    'from a key to the list, 4 times as slow': 'clock',
    '  of which used of the processor': 'used',
  } as const)) {
    const keys = (rounds[0] ?? []).map((_, key) => rounds.map((round) => round[key]?.[of] ?? Infinity).sort((a, b) => a - b));
    timesLine(
      name,
      keys.map((times) => times[Math.floor(times.length / 2)] ?? Infinity),
      50,
    );
    timesLine(
      `    the least of ${String(typingRounds)} rounds`,
      keys.map(([least = Infinity]) => least),
      50,
    );
  }
  for (const text of await mapLines(built.root, built.url('/sociale-kaart/'), 2000)) console.log(text);
  await built.close();
}
