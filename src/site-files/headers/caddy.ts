import { hiddenFiles } from './hidden-files.ts';
import { mediaTypes } from './media-types.ts';
import type { HeaderPolicy } from './policy.ts';

/**
 * Lines for inside a site block of a Caddyfile (Caddy 2), which gives the `root`.
 *
 * Caddy sets headers for all paths after those for some, so no path may fit two rules for one header.
 */
export function caddyConfig({ everywhere, cache }: HeaderPolicy): string {
  const folders = cache.immutableFolders.map((folder) => `${folder}*`).join(' ');
  return [
    'header {',
    ...everywhere.map(({ name, value }) => `\t${name} ${quote(value)}`),
    '}',
    `@portalImmutable path ${folders}`,
    `header @portalImmutable Cache-Control ${quote(cache.immutable)}`,
    `@portalUsual not path ${folders}`,
    `header @portalUsual Cache-Control ${quote(cache.usual)}`,
    ...Object.entries(mediaTypes).flatMap(([extension, type]) => [
      `@portal_${extension} path *.${extension}`,
      `header @portal_${extension} Content-Type ${quote(type)}`,
    ]),
    '',
    `@portalHidden path ${hiddenFiles.join(' ')}`,
    'error @portalHidden 404',
    'file_server',
    '',
    'handle_errors {',
    // What was set for the file that is not there would stay.
    `\theader Cache-Control ${quote(cache.usual)}`,
    '\theader Content-Type "text/html; charset=utf-8"',
    '\t@portalMissing expression {http.error.status_code} == 404',
    '\trewrite @portalMissing /404.html',
    '\tfile_server @portalMissing',
    '}',
    '',
  ].join('\n');
}

/** An argument between quotes; a brace would start a placeholder. */
const quote = (text: string) => `"${text.replaceAll(/[\\"]/g, '\\$&').replaceAll('{', '\\{')}"`;
