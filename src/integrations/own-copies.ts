import type { AstroConfig } from 'astro';

type VitePlugin = Exclude<NonNullable<AstroConfig['vite']['plugins']>[number], false | null | undefined | Promise<unknown> | unknown[]>;

/** The script of every line with opening times: on most pages, also on those that have to be there first. */
const importer = /\/islands\/status\/[^/]+\.ts$/;

/**
 * Gives that script a copy of its own of what it imports. It stands in the page itself, which it could not when it shared a file with a larger
 * script that only some pages ask for.
 */
export function ownCopies(): VitePlugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, from) {
      if (from === undefined || !importer.test(from) || !source.startsWith('.')) return null;
      const found = await this.resolve(source, from, { skipSelf: true });
      return found && `${found.id}?own`;
    },
  };
}
