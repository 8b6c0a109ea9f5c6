import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteAddress, siteOfHost } from './host-site.ts';

/**
 * During development the host chooses the portal, as it does after a build: `http://overbetuwe.localhost:4321/inloop/` shows what
 * `src/pages/[site]/inloop/` makes for `overbetuwe`.
 */
export function hostChoosesSite(): AstroIntegration {
  let publicDir = '';
  return {
    name: 'host-chooses-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        publicDir = fileURLToPath(config.publicDir);
      },
      'astro:server:setup': ({ server }) => {
        // A connect middleware, because Astro's own middleware sees no request headers on prerendered pages.
        server.middlewares.use((request, response, next) => {
          const [, named] = siteOfHost(request.headers.host) ? [] : (/^\/([a-z0-9-]+)\/$/.exec(request.url ?? '') ?? []);
          if (named !== undefined) {
            // The overview links to `/<site>/`; the links on the pages of a portal only work on its own host.
            response.writeHead(302, { Location: siteAddress(named, request.headers.host) }).end();
            return;
          }
          request.url = sitePath(request.url ?? '/', request.headers.host, (path) => isFile(publicDir + path));
          next();
        });
      },
    },
  };
}

/**
 * The path inside Astro for a path on a host: puts the site before it. Left as it is: what Vite serves itself, and a file of `public/`,
 * which every portal has at its root.
 */
export function sitePath(url: string, host: string | undefined, isPublicFile: (path: string) => boolean): string {
  const site = siteOfHost(host);
  const path = url.split('?')[0] ?? url;
  if (!site || /^\/(?:@|_|src\/|node_modules\/)/.test(path) || isPublicFile(path)) return url;
  return `/${site}${url}`;
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
