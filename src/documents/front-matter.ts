import type { Reporter } from './reporter.ts';

/** Offsets in the text of the file: the YAML from `start` to `end`, the body from `bodyStart`. */
export interface FrontMatter {
  start: number;
  end: number;
  bodyStart: number;
}

/**
 * Finds the front matter: from a first line `---` to the next line `---`. Reports what is missing.
 *
 * @param first name of the first field that belongs in it
 */
export function splitFrontMatter(reporter: Reporter, first = 'title'): FrontMatter | undefined {
  const example = `---\n${first}: "…"\n---\n\n…`;
  const { text } = reporter.lines;
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(text);
  if (opening === null) {
    const later = /^\s*^---[ \t]*\r?$/m.exec(text);
    reporter.report(0, {
      code: 'front-matter-missing',
      message:
        later?.index === 0
          ? 'Boven de eerste regel --- staat nog iets, al is het maar een lege regel of spatie. Haal dat weg: --- moet de eerste regel van het bestand zijn.'
          : 'Dit bestand begint niet met een blok gegevens. Zet bovenaan een regel ---, dan de gegevens, dan weer een regel --- en daaronder de tekst.',
      example,
    });
    return undefined;
  }
  const start = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|(?![^]))/gm;
  closing.lastIndex = start;
  const found = closing.exec(text);
  if (found === null) {
    const almost = /^[ \t]*(?:-{2,}|—|–|\.{3})[ \t]*\r?$/m.exec(text.slice(start));
    reporter.report(almost === null ? 0 : start + almost.index, {
      code: 'front-matter-not-closed',
      message:
        almost === null
          ? 'Het blok gegevens bovenaan wordt niet afgesloten. Zet een regel --- tussen de gegevens en de tekst.'
          : 'Deze regel lijkt het blok gegevens te moeten afsluiten, maar dat doet alleen een regel met precies drie streepjes, zonder spatie ervoor.',
      example: almost === null ? example : '---',
    });
    return undefined;
  }
  return { start, end: found.index, bodyStart: found.index + found[0].length };
}
