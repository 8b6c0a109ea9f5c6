import { field } from './field.ts';
import { uniqueList } from './id.ts';
import { line } from './text.ts';

/** Words by which an entry is found beside those of its texts; each may be a few words. */
export const synonyms = field(uniqueList(line(60, { label: 'Zoekwoord', hint: 'Een woord waarmee iemand dit zoekt.' })), {
  label: 'Andere woorden',
  hint: 'Woorden waarmee mensen dit zoeken en die niet in de tekst staan.',
  example: '[huilbaby, doorslapen]',
}).default([]);
