import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { LookUpError } from '../../../../../cms/widgets/position/found-address.ts';
import { cleanQuery, makeLookUp, parseAnswer, searchUrl } from '../../../../../cms/widgets/position/pdok.ts';
import { positionTexts } from '../../../../../cms/widgets/position/position.nl.ts';
import { dutchPoint } from './support.ts';

const { failed } = positionTexts;
const house = { type: 'adres', weergavenaam: 'Teststraat 1, 9999ZZ Voorbeelddam', centroide_ll: 'POINT(6.16031234 52.25163491)' };
const answerOf = (...docs: unknown[]) => ({ response: { numFound: docs.length, start: 0, docs } });
const never = new AbortController().signal;

describe('the question', () => {
  test('holds the address and nothing else about the entry', () => {
    const url = new URL(searchUrl('Teststraat 1, 9999 ZZ Voorbeelddam'));
    expect(`${url.origin}${url.pathname}`).toBe('https://api.pdok.nl/bzk/locatieserver/search/v3_1/free');
    expect([...url.searchParams.keys()]).toEqual(['q', 'fq', 'fl', 'rows']);
    expect(url.searchParams.get('q')).toBe('Teststraat 1, 9999 ZZ Voorbeelddam');
    expect(url.searchParams.get('fq')).toBe('type:(adres OR weg OR woonplaats OR postcode)');
  });

  test.each([
    ['  Teststraat   1 ', 'Teststraat 1'],
    ['Teststraat 1 (achterom)', 'Teststraat 1 achterom'],
    ['Teststraat 1 - Voorbeelddam', 'Teststraat 1 Voorbeelddam'],
    ["'s-Gravenweg 12-a", "'s-Gravenweg 12-a"],
    ['type:* "x" ~y^2 [a TO b] a/b', 'type x y 2 a TO b a b'],
    ['Café Ångström', 'Café Ångström'],
    ['-Kerk -weg', 'Kerk weg'],
    ['*:*', ''],
    [' ., - ', ''],
    ['', ''],
  ])('of “%s” is “%s”', (typed, query) => {
    expect(cleanQuery(typed)).toBe(query);
  });

  test('never holds a sign that the service gives a meaning, and cleaning it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        const query = cleanQuery(typed);
        expect(query).not.toMatch(/[:*"()[\]{}~^?\\/+!&|]|(?:^| )-/);
        expect(query.length).toBeLessThanOrEqual(200);
        expect(cleanQuery(query)).toBe(query);
      }),
    );
  });
});

describe('the answer', () => {
  test('gives a house as a point, a street or a town as approximate', () => {
    const docs = ['adres', 'weg', 'woonplaats', 'postcode'].map((type) => ({ ...house, type, weergavenaam: type }));
    expect(parseAnswer(answerOf(...docs)).map(({ label, approximate }) => [label, approximate])).toEqual([
      ['adres', false],
      ['weg', true],
      ['woonplaats', true],
      ['postcode', true],
    ]);
    expect(parseAnswer(answerOf(house))).toEqual([{ label: house.weergavenaam, lat: 52.25163491, lon: 6.16031234, approximate: false }]);
  });

  test('tells the same address once, the first', () => {
    const other = { ...house, centroide_ll: 'POINT(6.2 52.3)' };
    expect(parseAnswer(answerOf(house, other)).map(({ lat }) => lat)).toEqual([52.25163491]);
  });

  test.each([
    ['no point', { ...house, centroide_ll: undefined }],
    ['another point', { ...house, centroide_ll: 'POINT(6.1)' }],
    ['a point elsewhere', { ...house, centroide_ll: 'POINT(52.25 6.16)' }],
    ['something after the point', { ...house, centroide_ll: 'POINT(6.16 52.25)x' }],
    ['no name', { ...house, weergavenaam: ' ' }],
    ['a name that is no text', { ...house, weergavenaam: { a: 1 } }],
    ['another type', { ...house, type: 'perceel' }],
    ['nothing', null],
  ])('leaves out what has %s', (_, doc) => {
    expect(parseAnswer(answerOf(doc, { ...house, weergavenaam: 'Goed' })).map(({ label }) => label)).toEqual(['Goed']);
  });

  test.each([[undefined], [null], ['<html>'], [[]], [{}], [{ response: {} }], [{ response: { docs: {} } }]])(
    'is refused when it is %j',
    (body) => {
      expect(() => parseAnswer(body)).toThrow(new LookUpError(failed.service));
    },
  );

  test('of anything is either refused or a list of points in or near the Netherlands', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.jsonValue().map((doc) => answerOf(doc)),
        ),
        (body) => {
          try {
            for (const { lat, lon } of parseAnswer(body)) expect(lat > 50 && lat < 54 && lon > 3 && lon < 8).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(LookUpError);
          }
        },
      ),
    );
  });

  test('gives any point back', () => {
    fc.assert(
      fc.property(dutchPoint, ({ lat, lon }) => {
        const doc = { ...house, centroide_ll: `POINT(${lon.toFixed(8)} ${lat.toFixed(8)})` };
        const [found] = parseAnswer(answerOf(doc));
        expect(found?.lat).toBeCloseTo(lat, 7);
        expect(found?.lon).toBeCloseTo(lon, 7);
      }),
    );
  });
});

describe('looking up', () => {
  const fetchOf = (make: (url: string, init: RequestInit) => Promise<Response> | Response) =>
    vi.fn((url: unknown, init?: RequestInit) => Promise.resolve(make(String(url), init ?? {})));
  /** A service that never answers, as the browser tells it when the signal goes. */
  const silent = fetchOf(
    (_, { signal }) =>
      new Promise((_done, fail) => {
        signal?.addEventListener('abort', () => {
          fail(signal.reason as Error);
        });
      }),
  );

  test('gives what is found, and sends no cookies or address of the page', async () => {
    const fetch = fetchOf(() => Response.json(answerOf(house)));
    expect(await makeLookUp(fetch)('Teststraat 1', never)).toHaveLength(1);
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      searchUrl('Teststraat 1'),
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
    );
  });

  test('asks nothing when nothing is left to ask', async () => {
    const fetch = fetchOf(() => Response.json(answerOf(house)));
    expect(await makeLookUp(fetch)(' *:* ', never)).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), failed.network],
    ['a fault of the service', () => new Response('', { status: 503 }), failed.service],
    ['too many questions', () => Response.json(answerOf(house), { status: 429 }), failed.service],
    ['a page instead of an answer', () => new Response('<html></html>'), failed.service],
    ['another answer', () => Response.json({ error: 'x' }), failed.service],
  ])('says in Dutch what %s means', async (_, make, message) => {
    await expect(makeLookUp(fetchOf(make))('Teststraat 1', never)).rejects.toThrow(new LookUpError(message));
  });

  test('gives up when it takes too long', async () => {
    await expect(makeLookUp(silent, 20)('Teststraat 1', never)).rejects.toThrow(new LookUpError(failed.late));
  });

  test('stops when the editor asks something else, which is no fault to tell', async () => {
    const asked = new AbortController();
    const answer = makeLookUp(silent)('Teststraat 1', asked.signal);
    asked.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });
});
