import type { BuildResult } from './run-build.ts';

/** What a build made, in Dutch: pages per portal, seconds, and pages per second. No lines for a build without portals. */
export function reportLines({ built, kept, seconds }: BuildResult): string[] {
  if (built.length === 0) return [];
  const total = built.reduce((sum, { pages }) => sum + pages, 0);
  const width = Math.max(...built.map(({ id }) => id.length));
  const rate = Math.round(total / seconds);
  return [
    ...built.slice(0, 40).map(({ id, pages }) => `  ${id.padEnd(width)}  ${countPages(pages)}`),
    ...(built.length > 40 ? [`  ... en nog ${built.length - 40} portals`] : []),
    `${countPages(total)} in ${seconds.toFixed(1).replace('.', ',')} s (${rate} per seconde)`,
    ...(kept.length > 0 ? [`Ongewijzigd: ${kept.map(({ id }) => id).join(', ')}`] : []),
  ];
}

const countPages = (count: number) => (count === 1 ? '1 pagina' : `${count} pagina's`);
