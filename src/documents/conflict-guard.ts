import type { Reporter } from './reporter.ts';

/**
 * Refuses what git leaves behind when two people changed the same lines. The three marks are one problem, at the first, with the others
 * as related places. A row of `=======` alone is a heading in Markdown and no conflict.
 */
export function guardConflictMarkers(reporter: Reporter): void {
  const marks = [...reporter.lines.text.matchAll(/^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/gm)];
  let open: RegExpExecArray[] = [];
  for (const mark of marks) {
    if (mark[0] === '<<<<<<<') {
      if (open[0] !== undefined) reportConflict(reporter, open[0], []);
      open = [mark];
    } else if (mark[0] === '>>>>>>>') {
      const [first, ...rest] = [...open, mark];
      if (first !== undefined) reportConflict(reporter, first, rest);
      open = [];
    } else if (open.length > 0) open.push(mark);
  }
  if (open[0] !== undefined) reportConflict(reporter, open[0], []);
}

function reportConflict(reporter: Reporter, mark: RegExpExecArray, others: readonly RegExpExecArray[]): void {
  const places = others.map((other) => reporter.place(other.index));
  const start = reporter.place(mark.index).line;
  const parts = [mark, ...others].map(([sign], index) => `regel ${places[index - 1]?.line ?? start} begint met ${sign}`);
  reporter.report(mark.index, {
    code: 'merge-conflict',
    message:
      others.length === 0
        ? `Deze regel (${mark[0]}) is een overblijfsel van git: twee mensen hebben hier tegelijk iets veranderd. Kies wat moet blijven en haal de regel weg.`
        : `Twee mensen hebben hier tegelijk iets veranderd, en git heeft beide versies laten staan: ${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}. Kies wat moet blijven en haal deze regels weg.`,
    related: places,
  });
}
