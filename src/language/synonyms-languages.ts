import { arabic } from './synonyms.ar.data.ts';
import { english } from './synonyms.en.data.ts';
import { polish } from './synonyms.pl.data.ts';
import { turkish } from './synonyms.tr.data.ts';
import { ukrainian } from './synonyms.uk.data.ts';
import { readSynonyms, type Synonyms } from './synonyms.ts';

const lists = { en: english, tr: turkish, ar: arabic, pl: polish, uk: ukrainian };

/**
 * Words in other languages for what people need most, that lead to Dutch ones: common words of everyday life only; where a word can be read in two
 * ways it is left out. Who types one finds what there is in that language first.
 */
export const languageSynonyms: readonly Synonyms[] = Object.entries(lists).flatMap(([language, list]) =>
  readSynonyms(list).map((one) => ({ ...one, language })),
);
