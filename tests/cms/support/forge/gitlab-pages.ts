import type { Answer, Asked } from './forge-server.ts';

/**
 * One page of a list, in the way of GitLab: 20 items unless more are asked, 100 at most, and headers that tell which page it is and where the others
 * are.
 *
 * @param isCounted whether it is told how many there are: of commits GitLab does not tell it
 */
export function pageOf(items: readonly unknown[], { url, query }: Asked, isCounted = true): Answer {
  const size = Math.min(positive(query.get('per_page'), 20), 100);
  const page = positive(query.get('page'), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const next = page < last ? page + 1 : undefined;
  const previous = page > 1 ? page - 1 : undefined;
  const links = { prev: previous, next, first: 1, ...(isCounted ? { last } : {}) };
  const text = (number: number | undefined) => (number === undefined ? '' : String(number));
  return {
    headers: {
      'x-page': text(page),
      'x-per-page': text(size),
      'x-next-page': text(next),
      'x-prev-page': text(previous),
      ...(isCounted ? { 'x-total': text(items.length), 'x-total-pages': text(last) } : {}),
      link: Object.entries(links)
        .flatMap(([name, number]) => (number === undefined ? [] : [`<${addressOf(url, number, size)}>; rel="${name}"`]))
        .join(', '),
    },
    body: items.slice((page - 1) * size, page * size),
  };
}

function addressOf(url: URL, page: number, size: number): string {
  const address = new URL(url);
  address.searchParams.set('page', String(page));
  address.searchParams.set('per_page', String(size));
  return address.href;
}

function positive(text: string | null, fallback: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : fallback;
}
