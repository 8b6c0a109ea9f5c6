import type { Reporter } from './reporter.ts';

/** How many other places of the same fault are named beside the first. */
export const maxRelated = 10;

// Tab, LF and CR before LF are ordinary. Separators U+2028/9 and a lone CR are line breaks to some readers and not to others;
// bidirectional overrides make a line look different from what it is.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u2028\u2029\u202A-\u202E\uFEFF\uFFFE\uFFFF]|\r(?!\n)/g;

/** Refuses invisible characters that no editor types. Gives one problem at the first, naming the others. */
export function guardControlCharacters(reporter: Reporter): void {
  const offsets = [...reporter.lines.text.matchAll(forbidden)].map((match) => match.index);
  const first = offsets[0];
  if (first === undefined) return;
  const code = reporter.lines.text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0');
  const name = names[code] ?? 'een onzichtbaar teken';
  const more = offsets.length - 1;
  reporter.report(first, {
    code: 'control-character',
    message:
      `Hier staat ${name} (U+${code}) dat niet in een tekst hoort.` +
      (more === 0 ? '' : more === 1 ? ' Er is er nog één in dit bestand.' : ` Er zijn er nog ${more} in dit bestand.`) +
      (code === '000D'
        ? ' Sla het bestand op met regeleinden LF of CRLF.'
        : ' Haal het weg. Vaak komt het mee bij knippen en plakken uit een ander programma; typ dat stukje dan opnieuw.'),
    related: offsets.slice(1, 1 + maxRelated).map((offset) => reporter.place(offset)),
  });
}

const names: Readonly<Record<string, string>> = {
  '0000': 'een leeg teken (NUL)',
  '000D': 'een los regeleinde CR',
  FEFF: 'een verdwaald begin-van-bestandteken',
};
