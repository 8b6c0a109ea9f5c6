import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Adds `/stijlgids/` to every portal when `PORTAL_STYLE_GUIDE` is set. It is for those who build a portal, and is never published. */
export function styleGuide(): AstroIntegration {
  return {
    name: 'style-guide',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (process.env['PORTAL_STYLE_GUIDE'] !== '1') return;
        injectRoute({
          pattern: '/[site]/stijlgids',
          entrypoint: fileURLToPath(new URL('../style-guide/style-guide.astro', import.meta.url)),
          prerender: true,
        });
      },
    },
  };
}
