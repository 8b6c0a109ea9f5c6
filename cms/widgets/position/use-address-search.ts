import { useEffect, useRef, useState } from 'react';
import { LookUpError, type FoundAddress, type LookUp } from './found-address.ts';
import { positionTexts as texts } from './position.nl.ts';

/** How a search stands. */
export interface AddressSearch {
  /** For the editor; `''` when there is nothing to tell. */
  status: string;
  found: readonly FoundAddress[];
}

/** From when on an answer is slow, in milliseconds. */
const slow = 3000;

const nothing: AddressSearch = { status: '', found: [] };

/** Looks addresses up, one at a time: a new question takes the place of the one before. */
export function useAddressSearch(lookUp: LookUp): { search: AddressSearch; ask: (query: string) => void } {
  const [search, setSearch] = useState(nothing);
  const running = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );

  const run = async (query: string, { signal }: AbortController) => {
    const say = (next: Partial<AddressSearch>) => {
      if (!signal.aborted) setSearch({ ...nothing, ...next });
    };
    const timer = setTimeout(say, slow, { status: texts.search.slow });
    try {
      const found = await lookUp(query, signal);
      say({ found, status: found.length === 0 ? texts.search.none : texts.search.found(found.length) });
    } catch (error) {
      say({ status: error instanceof LookUpError ? error.message : texts.failed.service });
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    search,
    ask(query) {
      running.current?.abort();
      if (query.trim() === '') {
        setSearch({ ...nothing, status: texts.search.empty });
        return;
      }
      running.current = new AbortController();
      setSearch({ ...nothing, status: texts.search.busy });
      void run(query, running.current);
    },
  };
}
