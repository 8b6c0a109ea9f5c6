import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { headingIds } from './src/documents/heading-ids.ts';
import { markdownFeatures } from './src/documents/markdown-features.ts';
import { buildGuard } from './src/integrations/build-guard.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { ownCopies } from './src/integrations/own-copies.ts';
import { hostChoosesSite } from './src/integrations/host-chooses-site.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { styleGuide } from './src/integrations/style-guide.ts';

// `scripts/build.ts` and `scripts/dev.ts` start Astro and give the folders; the commands of Astro itself are not used.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  // The content security policy refuses a file inside a style sheet or script; small scripts stand in the page, which saves a request.
  vite: { build: { assetsInlineLimit: (file) => (/\.[cm]?[jt]s$/.test(file) ? undefined : false) }, plugins: [ownCopies()] },
  // Coloured code would bring styles of its own, which a strict content security policy refuses.
  markdown: { processor: satteri({ features: markdownFeatures, hastPlugins: [headingIds] }), syntaxHighlight: false },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [mdx(), plainImports(), styleGuide(), hostChoosesSite(), contentReload(), buildGuard()],
});
