import { loadContent } from '../loading/load-content.ts';
import { formatProblems } from '../problems/format.ts';
import { buildSettings } from './build-settings.ts';
import type { ContentSource, RootedContent } from './portal-loader.ts';

/**
 * The content that the environment asks for, read once for all collections that are filled in one go.
 * Wrong content stops the build here, also for who starts Astro itself; in development it does too, and the last right pages stay.
 */
export function contentSource(env: NodeJS.ProcessEnv): ContentSource {
  let loading: Promise<RootedContent> | undefined;
  return () => {
    loading ??= load(env).finally(() => {
      // The next round of loading starts after the collections of this one have all asked: they ask in one turn of the event loop.
      setTimeout(() => (loading = undefined), 0);
    });
    return loading;
  };
}

async function load(env: NodeJS.ProcessEnv): Promise<RootedContent> {
  const { root, now, sites, checked = false } = buildSettings(env);
  const content = await loadContent({ root, now, rules: !checked, ...(sites === undefined ? {} : { sites }) });
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`De inhoud klopt niet.\n${formatProblems(errors, 'text')}`);
  return { ...content, root };
}
