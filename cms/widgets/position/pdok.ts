import * as z from 'zod';
import { LookUpError, type FoundAddress, type LookUp } from './found-address.ts';
import { isNearby } from './position-form.ts';
import { positionTexts as texts } from './position.nl.ts';

/** The address search of the government. It needs no key, and gets nothing but the address that was typed. */
const service = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1/free';

/** How long an answer is waited for, in milliseconds. */
const patience = 8000;

const mostFound = 8;
const longestQuery = 200;

const answer = z.object({ response: z.object({ docs: z.array(z.unknown()) }) });

const foundDoc = z.object({
  weergavenaam: z.string().trim().min(1).max(200),
  type: z.enum(['adres', 'weg', 'woonplaats', 'postcode']),
  centroide_ll: z.string().regex(/^POINT ?\(-?\d{1,3}(?:\.\d+)? -?\d{1,3}(?:\.\d+)?\)$/),
});

/** An address without the signs that mean something to the service, such as `*`, `"` and a minus before a word; `''` when nothing is left. */
export function cleanQuery(typed: string): string {
  const known = typed.replace(/[^\p{L}\p{M}\p{N}.,'’-]+/gu, ' ').replace(/(?<![\p{L}\p{N}])-+|-+(?![\p{L}\p{N}])/gu, ' ');
  const query = known.replace(/\s+/g, ' ').trim().slice(0, longestQuery).trim();
  return /[\p{L}\p{N}]/u.test(query) ? query : '';
}

/** Where to ask for an address. */
export function searchUrl(query: string): string {
  const url = new URL(service);
  url.searchParams.set('q', query);
  url.searchParams.set('fq', 'type:(adres OR weg OR woonplaats OR postcode)');
  url.searchParams.set('fl', 'weergavenaam,type,centroide_ll');
  url.searchParams.set('rows', String(mostFound));
  return url.href;
}

/**
 * The addresses in an answer of the service, in its order. What is not in or near the Netherlands, or not understood, is left out.
 *
 * @throws {LookUpError} when it is no answer at all
 */
export function parseAnswer(body: unknown): FoundAddress[] {
  const { data } = answer.safeParse(body);
  if (data === undefined) throw new LookUpError(texts.failed.service);
  const found = data.response.docs.flatMap((doc): FoundAddress[] => {
    const { data: one } = foundDoc.safeParse(doc);
    if (one === undefined) return [];
    const [lon = NaN, lat = NaN] = (one.centroide_ll.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    return isNearby({ lat, lon }) ? [{ label: one.weergavenaam, lat, lon, approximate: one.type !== 'adres' }] : [];
  });
  // A building with several doors is found once for each.
  return [...new Map(found.toReversed().map((one) => [one.label, one])).values()].toReversed().slice(0, mostFound);
}

/** Makes the look-up of addresses from `fetch`. */
export function makeLookUp(fetch: typeof globalThis.fetch, wait = patience): LookUp {
  return async (typed, signal) => {
    const query = cleanQuery(typed);
    if (query === '') return [];
    const tooLate = AbortSignal.timeout(wait);
    try {
      const response = await fetch(searchUrl(query), {
        headers: { accept: 'application/json' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any([signal, tooLate]),
      });
      if (!response.ok) throw new LookUpError(texts.failed.service);
      return parseAnswer(await bodyOf(response));
    } catch (error) {
      if (error instanceof LookUpError) throw error;
      signal.throwIfAborted();
      throw new LookUpError(tooLate.aborted ? texts.failed.late : texts.failed.network, { cause: error });
    }
  };
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new LookUpError(texts.failed.service);
  }
}
