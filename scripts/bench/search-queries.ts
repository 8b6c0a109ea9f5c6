import { readFileSync } from 'node:fs';

/** A query as somebody would type it, with what should come. */
export interface ExpectedQuery {
  portal: string;
  /** Who types it. */
  who: string;
  query: string;
  misspelt: boolean;
  /** Addresses that answer it: one of them must come. */
  pages: readonly string[];
  /** The id of the organisation whose number must stand on top; left out for a query that speaks of no danger. */
  crisis?: string;
  line: number;
}

/** The folders of pages that come and go, or on which people ask and tell. */
const timelyFolders = ['agenda', 'nieuws', 'nieuwsbrief', 'poll', 'ervaringen', 'vragen', 'vraag-stellen'];

/** Whether a query asks for the agenda, news, polls, newsletters, experiences, or questions and where one asks them. */
export const isTimely = ({ pages }: Pick<ExpectedQuery, 'pages'>): boolean =>
  pages.some((page) => timelyFolders.includes(page.split('/')[1] ?? ''));

/** Reads `tests/search/queries.tsv`. */
export const readQueries = (file: string): ExpectedQuery[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((text, index): ExpectedQuery => {
      const [portal = '', who = '', query = '', spelling, pages = '', crisis = ''] = text.split('\t');
      return {
        portal,
        who,
        query,
        misspelt: spelling === 'fout',
        pages: pages.split(' '),
        ...(crisis === '' ? {} : { crisis }),
        line: index + 2,
      };
    });
