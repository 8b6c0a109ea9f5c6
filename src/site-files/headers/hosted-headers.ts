import type { HeaderPolicy } from './policy.ts';

/** The longest line that Cloudflare reads (https://developers.cloudflare.com/pages/configuration/headers/); Netlify names no limit. */
export const hostedLineLimit = 2000;

/**
 * `_headers`, as Netlify and Cloudflare Pages read it: a path, and its headers indented below it.
 *
 * Both add up the rules that fit a path, and join headers with one name by a comma. So `Cache-Control` stands under one path only: these
 * hosts say of all other files by themselves that they are asked for again each time. They know the media types, and give `404.html` for
 * what is not there.
 */
export function hostedHeaders({ everywhere, cache }: HeaderPolicy): string {
  const blocks = [
    ['/*', ...everywhere.map(({ name, value }) => `  ${name}: ${value}`)],
    ...cache.immutableFolders.map((folder) => [`${folder}*`, `  Cache-Control: ${cache.immutable}`]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The names of the headers whose line is too long for Cloudflare, which leaves such a line out. */
export const tooLongForCloudflare = (file: string): string[] =>
  file
    .split('\n')
    .filter((line) => line.length > hostedLineLimit)
    .map((line) => line.trim().replace(/:.*/, ''));
