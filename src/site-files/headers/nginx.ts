import { hiddenFiles } from './hidden-files.ts';
import { mediaTypes } from './media-types.ts';
import type { HeaderPolicy } from './policy.ts';

/**
 * Lines for inside a `server` block of nginx.
 *
 * A `location` with an `add_header` of its own loses those of the server, so none here has one: what differs between folders is a variable.
 * `always`, because the plain form leaves out the page for what is not found.
 */
export function nginxConfig({ everywhere, cache }: HeaderPolicy): string {
  return [
    'index index.html;',
    'charset utf-8;',
    // Behind another server, the scheme and port that nginx knows are not those of the visitor.
    'absolute_redirect off;',
    'error_page 404 /404.html;',
    '',
    `set ${cacheVariable} ${quote(cache.usual)};`,
    `add_header Cache-Control ${cacheVariable} always;`,
    ...everywhere.map(({ name, value }) => `add_header ${name} ${quote(value)} always;`),
    '',
    ...hiddenFiles.map((path) => `location = ${path} { return 404; }`),
    ...cache.immutableFolders.map((folder) => `location ^~ ${folder} { set ${cacheVariable} ${quote(cache.immutable)}; }`),
    ...Object.entries(mediaTypes).map(
      ([extension, type]) => `location ~ \\.${extension}$ { types { } default_type ${quote(type)}; charset off; }`,
    ),
    '',
  ].join('\n');
}

const cacheVariable = '$portal_cache';

/**
 * An argument between quotes.
 * @throws {RangeError} for a dollar sign: it starts a variable, and nginx has no way to write one
 */
function quote(text: string): string {
  if (text.includes('$')) throw new RangeError(`nginx cannot send a dollar sign: ${text}`);
  return `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
}
