import { hiddenFiles } from './hidden-files.ts';
import { mediaTypes } from './media-types.ts';
import type { HeaderPolicy } from './policy.ts';

/**
 * `.htaccess`, for Apache 2.4 with `mod_headers`, where `AllowOverride FileInfo` holds. Without that module the server answers with an error:
 * a portal without these headers would look as if all were well.
 *
 * `always`, because the plain form leaves out the page for what is not found.
 */
export function apacheConfig({ everywhere, cache }: HeaderPolicy): string {
  return [
    'ErrorDocument 404 /404.html',
    'AddDefaultCharset utf-8',
    ...Object.entries(mediaTypes).map(([extension, type]) => `AddType ${quote(type)} .${extension}`),
    '',
    ...hiddenFiles.map((path) => `RedirectMatch 404 ${quote(`^${literal(path)}$`)}`),
    '',
    ...everywhere.map(({ name, value }) => `Header always set ${name} ${format(value)}`),
    `Header always set Cache-Control ${format(cache.usual)}`,
    ...cache.immutableFolders.map(
      (folder) => `Header always set Cache-Control ${format(cache.immutable)} ${quote(`expr=%{REQUEST_URI} =~ m#^${literal(folder)}#`)}`,
    ),
    '',
  ].join('\n');
}

/** An argument between quotes. */
const quote = (text: string) => `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;

/** The value of a header: `%` starts a variable there. */
const format = (value: string) => quote(value.replaceAll('%', '%%'));

/** A path inside a regular expression. */
const literal = (path: string) => path.replaceAll('.', '\\.');
