import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { buildGuard } from './src/integrations/build-guard.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { hostChoosesSite } from './src/integrations/host-chooses-site.ts';

// `scripts/build.ts` and `scripts/dev.ts` start Astro and give the folders; the commands of Astro itself are not used.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [mdx(), hostChoosesSite(), contentReload(), buildGuard()],
});
