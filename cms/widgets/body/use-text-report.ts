import { useMemo } from 'react';
import type { Problem } from '../../../src/problems/problem.ts';
import { useSettled } from '../../forms/use-settled.ts';
import type { Body } from './parts/body-parts.ts';
import { joinBody } from './parts/join-body.ts';
import { languageHints, type HintsFor, type LanguageHint } from '../../language/language-hints.ts';
import { placeFinder, problemsByPart, type PlaceInPart } from './parts/part-places.ts';
import { guardText, isReadable, passagesOf } from './parts/read-text.ts';
import { countText, type TextCount } from './parts/text-count.ts';

/** What can be told of a text as it was at the last pause in the typing. */
export interface TextReport {
  problems: ReadonlyMap<number, readonly Problem[]>;
  /** Left out of a text in another language than Dutch. */
  hints: readonly LanguageHint[] | undefined;
  /** Left out of a text that cannot be read. */
  count: TextCount | undefined;
  /** The place of a hint. */
  placeOf: (hint: LanguageHint) => PlaceInPart | undefined;
}

/** Reads a text whenever the editor pauses. */
export function useTextReport(
  body: Body,
  { audiences, names, asks = false, isDutch = true }: HintsFor & { isDutch?: boolean },
): TextReport {
  const read = useSettled(body);
  // A list may be made anew for every render; only other words are a reason to read the text again.
  const known = JSON.stringify([audiences, [...names]]);
  return useMemo(() => {
    const text = joinBody(read);
    const passages = passagesOf(text, read.format);
    const find = placeFinder(read);
    const [people, called] = JSON.parse(known) as [HintsFor['audiences'], string[]];
    return {
      problems: problemsByPart(read, guardText(text, read.format)),
      hints: isDutch ? languageHints(passages, { audiences: people, names: called, asks }) : undefined,
      count: isReadable(text, read.format) ? countText(passages) : undefined,
      placeOf: ({ line, column }) => find(line, column),
    };
  }, [read, known, asks, isDutch]);
}
