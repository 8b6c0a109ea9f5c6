import type { AstroIntegration } from 'astro';

/** The module of Vite that fetches style sheets and other files ahead of what a script imports later. */
const helper = '\0vite/preload-helper.js';

/**
 * Lets a script import a part of itself later without the helper of Vite, which is larger than most scripts here and has nothing to do: what
 * comes later brings no style sheet by itself and is one file.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                // What is not fetched ahead need not be named. Astro sets this for all environments, so here it is set for each.
                configEnvironment: () => ({ build: { modulePreload: false } }),
                load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
