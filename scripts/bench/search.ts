/**
 * Measures search: on every portal of the content, with the queries of `tests/search/queries.tsv`, and on a large one. Prints recall, misses,
 * bytes and milliseconds beside their bars. Recall and bytes are the same on every machine, so the exit code is 1 when they miss their bar;
 * milliseconds only tell.
 *
 * Then a municipality with 2,000 services is built as a portal, as any other, and somebody searches from its home page in Chromium, on a slow
 * connection. `--dist` does that on portals that were built before; `--quick` leaves it out.
 *
 *     npm run bench:search -- [--root .] [--dist dist] [--quick]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { directoryEntries } from '../../src/directory/entries.ts';
import { languageSynonyms } from '../../src/language/synonyms-languages.ts';
import { nationalSynonyms } from '../../src/language/synonyms.data.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { crisisFirst } from '../../src/search/crisis.ts';
import { decodeIndex } from '../../src/search/decode-index.ts';
import { encodeIndex } from '../../src/search/encode-index.ts';
import { mergeIndexes } from '../../src/search/merge-indexes.ts';
import { portalDocuments } from '../../src/search/portal-documents.ts';
import { createSearch, type SearchResult } from '../../src/search/search.ts';
import { encodeSummaries } from '../../src/search/summaries.ts';
import { crisisEntries, dangersOf } from '../../src/view-models/crisis-entries.ts';
import { readManifest } from '../lib/build/manifest.ts';
import { browserLaunch } from '../lib/check-site/browser/launch.ts';
import { projectRoot } from '../lib/command.ts';
import { servePortals } from '../lib/serve.ts';
import { generateDirectory, generatedPortal } from './generated-directory.ts';
import { compressing } from './compressing-server.ts';
import { firstResult } from './first-result.ts';
import { buildGeneratedPortal } from './generated-portal.ts';
import { queriedTrees } from './search-portals.ts';
import { generatedArticles } from './generated-articles.ts';
import { isTimely, readQueries } from './search-queries.ts';

const usage = 'npm run bench:search -- [--root .] [--dist dist] [--quick]';
const { values } = parseArgs({
  options: {
    root: { type: 'string', default: projectRoot },
    dist: { type: 'string' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(
    `${usage}\n\nHow well and how fast portals are searched.\n\n  --root   the folder with content/ and tests/search/queries.tsv\n` +
      '  --dist   built portals to search in with Chromium; without it a large one is built\n  --quick  without Chromium',
  );
  process.exit(0);
}

/** What a page needs to search. */
const script = `
  export { decodeIndex } from './src/search/decode-index.ts';
  export { mergeIndexes } from './src/search/merge-indexes.ts';
  export { createSearch } from './src/search/search.ts';
  export { crisisFirst } from './src/search/crisis.ts';
`;
const size = (bytes: string | Uint8Array) => brotliCompressSync(bytes).length;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const line = (name: string, figure: string, bar?: string) => {
  console.log(`  ${name.padEnd(58)}${figure.padStart(12)}${bar === undefined ? '' : `   bar ${bar}`}`);
};
const verdict = (holds: boolean) => {
  if (!holds) process.exitCode = 1;
  return holds ? 'pass' : 'MISSED';
};
const bytesLine = (name: string, bytes: number, bar: number) => {
  line(name, kilobytes(bytes), `${kilobytes(bar)}: ${verdict(bytes <= bar)}`);
};
const timesLine = (name: string, times: readonly number[], bar?: number) => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const told =
    bar === undefined ? undefined : `${String(bar)} ms at 95 %: ${at(0.95) <= bar ? 'pass' : 'ABOVE'} (${at(0.95).toFixed(2)} ms)`;
  line(name, `${at(0.5).toFixed(2)} ms`, told);
};
/** Milliseconds of one piece of work, with its outcome. */
const timed = <T>(work: () => T): [number, T] => {
  const began = performance.now();
  const outcome = work();
  return [performance.now() - began, outcome];
};
const now = Date.UTC(2026, 10, 21, 9);
const open = (own: string, shared: string): ((query: string) => SearchResult) => {
  const [mine, theirs] = [decodeIndex(own), decodeIndex(shared)];
  if (mine === undefined || theirs === undefined) throw new Error('The index cannot be read back.');
  const search = createSearch(mergeIndexes(mine, theirs));
  return (query) => search(query, now);
};

const trees = await queriedTrees(values.root, now);
// Sizes are those of real portals.
const [real] = trees;
if (real === undefined) throw new Error('There is no content.');
const {
  shared: { index: shared, summaries: sharedSummaries },
  portals,
} = real;
const bundle = await build({
  stdin: { contents: script, resolveDir: projectRoot, loader: 'ts' },
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
});
const scriptSize = size(bundle.outputFiles[0]?.contents ?? '');

const queries = readQueries(join(values.root, 'tests/search/queries.tsv'));
const searches = new Map(
  trees.flatMap((tree) => tree.portals.map(({ portal, index }) => [portal.id, { portal, search: open(index, tree.shared.index) }])),
);
const asked = queries.map((expected) => {
  const found = searches.get(expected.portal);
  if (found === undefined) throw new Error(`Line ${String(expected.line)}: there is no portal ${expected.portal}.`);
  const [took, { hits, dangers }] = timed(() => found.search(expected.query));
  const hrefs = hits.map(({ document }) => document.href);
  const rank = hrefs.findIndex((href) => expected.pages.includes(href)) + 1;
  return {
    ...expected,
    took,
    rank,
    top: hrefs.slice(0, 3),
    crisisFound: crisisFirst(dangers, crisisEntries(found.portal).map(dangersOf))[0]?.id,
  };
});
const share = (some: readonly unknown[], of: readonly unknown[]) => (100 * some.length) / Math.max(of.length, 1);
const within = (most: number, of: typeof asked) =>
  share(
    of.filter(({ rank }) => rank > 0 && rank <= most),
    of,
  );
const wrong = asked.filter(({ misspelt }) => misspelt);
const timely = asked.filter(isTimely);
const fictional = timely.filter(({ portal }) => !portals.some((one) => one.portal.id === portal));
const danger = asked.filter(({ crisis }) => crisis !== undefined);

console.log(
  `${String(asked.length)} queries on ${String(searches.size)} portals, ${String(wrong.length)} of them misspelt; sizes after brotli`,
);
line('recall at 1', `${within(1, asked).toFixed(1)} %`);
line('recall at 3', `${within(3, asked).toFixed(1)} %`, `95 %: ${verdict(within(3, asked) >= 95)}`);
line('recall at 3, misspelt', `${within(3, wrong).toFixed(1)} %`);
for (const [name, some] of [
  ['agenda, news, polls, newsletters, stories, questions', timely],
  ['of these on fictional portals', fictional],
] as const) {
  line(`recall at 1, ${name} (${String(some.length)})`, `${within(1, some).toFixed(1)} %`);
  line('  at 3', `${within(3, some).toFixed(1)} %`, `95 %: ${verdict(within(3, some) >= 95)}`);
}
const rightNumber = danger.filter(({ crisis, crisisFound }) => crisis === crisisFound);
line(
  'in danger: the right number first',
  `${String(rightNumber.length)} of ${String(danger.length)}`,
  `all: ${verdict(rightNumber.length === danger.length)}`,
);
const alarmed = asked.filter(({ crisis, crisisFound }) => crisis === undefined && crisisFound !== undefined);
line('not in danger, and numbers on top all the same', String(alarmed.length));
for (const { portal, query, pages, top, rank } of asked.filter(({ rank }) => rank === 0 || rank > 3)) {
  console.log(
    `    missed: “${query}” on ${portal}: ${rank === 0 ? 'not found' : `place ${String(rank)}`}\n      should come: ${pages.join(' ')}\n      came: ${top.join(' ')}`,
  );
}
for (const { portal, query, crisis, crisisFound } of [...danger.filter((one) => one.crisis !== one.crisisFound), ...alarmed]) {
  console.log(`    number: “${query}” on ${portal}: should be ${crisis ?? 'none'}, is ${crisisFound ?? 'none'}`);
}
const largest = portals.reduce((a, b) => (size(a.index) > size(b.index) ? a : b));
line('script: read, merge, search', kilobytes(scriptSize));
line('shared index, with all synonyms', kilobytes(size(shared)));
line(`own index of the largest portal (${largest.portal.id})`, kilobytes(size(largest.index)));
line('summaries, shared and own', kilobytes(size(sharedSummaries) + size(largest.summaries)));
bytesLine('all of this', scriptSize + size(shared) + size(largest.index) + size(sharedSummaries) + size(largest.summaries), 130_000);
timesLine(
  'from files to the first result',
  Array.from({ length: 20 }, () => timed(() => open(largest.index, shared)('scheidng'))[0]),
);
timesLine(
  'a query',
  asked.map(({ took }) => took),
  5,
);

// A portal as large as the largest, with what is shared today; and the shared index that a national parenting database would give.
const big = generatedPortal(generateDirectory({ services: 2000, organizations: 600, locations: 400 }), now);
const bigDocuments = portalDocuments(big, directoryEntries(big), { page: () => '', article: () => '' });
const bigOwn = encodeIndex(buildIndex(bigDocuments));
const articles = generatedArticles(500, 10_000);
const bigSharedIndex = buildIndex(articles, { synonyms: [...nationalSynonyms, ...languageSynonyms] });
const bigShared = encodeIndex(bigSharedIndex);
console.log(
  `A portal with ${String(bigDocuments.length)} documents (2,000 services), and a shared index of ${String(articles.length)} articles`,
);
line('own index', kilobytes(size(bigOwn)));
line('shared index', `${kilobytes(size(bigShared))}`);
bytesLine('large portal, shared index of today', scriptSize + size(bigOwn) + size(shared), 130_000);
bytesLine(`${largest.portal.id}, shared index of 500 articles`, scriptSize + size(largest.index) + size(bigShared), 130_000);
line('both large at once', kilobytes(scriptSize + size(bigOwn) + size(bigShared)));
line('summaries of both, later', kilobytes(size(encodeSummaries(articles)) + size(encodeSummaries(bigDocuments))));
timesLine(
  'from files to the first result',
  Array.from({ length: 5 }, () => timed(() => open(bigOwn, bigShared)('scheidng'))[0]),
);
const bigSearch = open(bigOwn, bigShared);
bigSearch('scheidng');
timesLine(
  `a query, over ${String(bigSharedIndex.words.length)} words and more`,
  queries.map(({ query }) => timed(() => bigSearch(query))[0]),
  5,
);

if (!values.quick) {
  const built = values.dist === undefined ? await buildGeneratedPortal({ services: 2000, organizations: 600, locations: 400 }) : undefined;
  const own = values.dist === undefined ? undefined : await servePortals(values.dist, 0);
  const ids =
    values.dist === undefined
      ? [new URL(built?.url('/') ?? '').hostname.split('.')[0] ?? '']
      : ((await readManifest(values.dist))?.sites ?? []).map(({ id }) => id);
  const front = await compressing(own?.port ?? Number(new URL(built?.url('/') ?? '').port));
  const browser = await chromium.launch(browserLaunch());
  console.log('From pressing Enter in the header of the home page to the first result, in Chromium: 1.6 Mbit/s, 150 ms to the server');
  for (const id of ids) {
    const { bytes, inAll, milliseconds, compressed } = await firstResult(
      browser,
      `http://${id}.localhost:${String(front.port)}/`,
      'slapen',
    );
    const { fonts, ...rest } = bytes;
    console.log(`  ${id}${compressed ? ', compressed with brotli' : ', NOT compressed'}`);
    for (const [name, some] of Object.entries(rest)) line(`  ${name}`, kilobytes(some));
    bytesLine(
      '  until the first result, fonts apart',
      Object.values(rest).reduce((sum, one) => sum + one, 0),
      130_000,
    );
    line('  fonts', kilobytes(fonts));
    line('  in all, with the summaries', kilobytes(inAll));
    line('  time', `${milliseconds.toFixed(0)} ms`);
  }
  await browser.close();
  front.close();
  await own?.close();
  await built?.close();
}
