import { describe, expect, it, vi } from 'vitest';
import { loadSearch, loadSummaries } from '../../../../src/islands/search/load-search.ts';
import type { SearchAddresses } from '../../../../src/search/addresses.ts';
import { buildIndex } from '../../../../src/search/build-index.ts';
import { encodeIndex } from '../../../../src/search/encode-index.ts';
import { encodeSummaries } from '../../../../src/search/summaries.ts';
import { service } from '../../search/support.ts';

const own = [{ ...service('slaaphulp', 'Slaaphulp'), summary: 'Hier.' }];
const shared = [{ ...service('slapen', 'Slapen', {}, { layer: 'national' }), summary: 'Overal.' }];

const texts: Record<string, string> = {
  '/own': encodeIndex(buildIndex(own)),
  '/shared': encodeIndex(buildIndex(shared)),
  '/own-summaries': encodeSummaries(own),
  '/shared-summaries': encodeSummaries(shared),
};

/** Addresses that no other test has asked for, and a server that knows them. */
function server(name: string, change: Record<string, string | number> = {}) {
  const at = (path: string) => `/${name}${path}`;
  const addresses: SearchAddresses = { indexes: [at('/own'), at('/shared')], summaries: [at('/own-summaries'), at('/shared-summaries')] };
  const fetch = vi.fn((address: string) => {
    const path = address.slice(name.length + 1);
    const answer = change[path] ?? texts[path] ?? 404;
    return Promise.resolve(typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer));
  });
  return { addresses, fetch, fetching: { fetch, patience: 1000 } };
}

describe('what a page searches with', () => {
  it('is both indexes as one, fetched once however often it is asked for', async () => {
    const { addresses, fetch, fetching } = server('both');
    const [search, again] = await Promise.all([loadSearch(addresses, fetching), loadSearch(addresses, fetching)]);
    expect(
      search?.('slapen', 0)
        .hits.map(({ document }) => document.title)
        .sort(),
    ).toEqual(['Slaaphulp', 'Slapen']);
    expect(again).toBe(search);
    expect(await loadSearch(addresses, fetching)).toBe(search);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['does not come', { '/shared': 500 }],
    ['is broken', { '/own': '{' }],
    ['is of another version', { '/shared': (texts['/shared'] ?? '').replace(/"v":\d+/, '"v":99') }],
  ])('is nothing when a file %s, and is fetched again when somebody asks again', async (name, change) => {
    const { addresses, fetch, fetching } = server(name, change);
    expect(await loadSearch(addresses, fetching)).toBeUndefined();
    const before = fetch.mock.calls.length;
    const good = server(name);
    expect(await loadSearch(addresses, good.fetching)).toBeDefined();
    expect(before).toBeGreaterThan(0);
    expect(good.fetch).toHaveBeenCalledTimes(2);
  });

  it('is nothing when a file takes longer than the patience, and the request is broken off', async () => {
    vi.useFakeTimers();
    const { addresses } = server('slow');
    const fetch = vi.fn(
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise<Response>((_done, fail) => signal.addEventListener('abort', () => fail(new Error('aborted')))),
    );
    const loading = loadSearch(addresses, { fetch, patience: 5000 });
    await vi.advanceTimersByTimeAsync(5000);
    expect(await loading).toBeUndefined();
    vi.useRealTimers();
  });
});

describe('what results say below their titles', () => {
  it('comes from both files, and is nothing when one fails', async () => {
    const good = server('summaries');
    expect(await loadSummaries(good.addresses, good.fetching)).toEqual(
      new Map([
        ['/sociale-kaart/slapen/', 'Overal.'],
        ['/sociale-kaart/slaaphulp/', 'Hier.'],
      ]),
    );
    const bad = server('no-summaries', { '/own-summaries': 404 });
    expect(await loadSummaries(bad.addresses, bad.fetching)).toEqual(new Map());
  });
});
