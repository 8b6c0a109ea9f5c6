import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { apacheConfig } from '../../../src/site-files/headers/apache.ts';
import { caddyConfig } from '../../../src/site-files/headers/caddy.ts';
import { hostedHeaders, tooLongForCloudflare } from '../../../src/site-files/headers/hosted-headers.ts';
import { nginxConfig } from '../../../src/site-files/headers/nginx.ts';
import type { HeaderPolicy } from '../../../src/site-files/headers/policy.ts';
import { linkFile } from './link-tree.ts';

/** Folder in a build with the settings of web servers, outside every web root; no portal can have this id. */
export const serversName = '_servers';

/** The policy of a portal as the preview server reads it, as a path in a build. */
export const policyFile = (site: string) => `${serversName}/${site}.json`;

const namesOf = (site: string) => [policyFile(site), `${serversName}/${site}.nginx.conf`, `${serversName}/${site}.caddy`];

/**
 * Writes the headers of a portal for every kind of web server: `_headers` and `.htaccess` in its web root, the others beside it.
 * @param build folder of the build, with the web root in it
 * @returns warnings, in Dutch
 */
export async function writeServerFiles(build: string, site: string, policy: HeaderPolicy): Promise<string[]> {
  const [json = '', nginx = '', caddy = ''] = namesOf(site);
  const hosted = `${heading(site)}${hostedHeaders(policy)}`;
  const files: [path: string, text: string][] = [
    [`${site}/_headers`, hosted],
    [`${site}/.htaccess`, `${heading(site)}${apacheConfig(policy)}`],
    [nginx, `${heading(site)}${nginxConfig(policy)}`],
    [caddy, `${heading(site)}${caddyConfig(policy)}`],
    [json, `${JSON.stringify(policy, null, 2)}\n`],
  ];
  await mkdir(join(build, serversName), { recursive: true });
  await Promise.all(files.map(([path, text]) => writeFile(join(build, path), text)));
  return tooLongForCloudflare(hosted).map(
    (name) => `Portal ${site}: de kop ${name} is te lang voor Cloudflare Pages, dat hem dan weglaat. Op andere webservers werkt hij wel.`,
  );
}

/** Gives the settings of a portal that stays as it was to the next build; those in its web root go with that. */
export async function keepServerFiles(from: string, to: string, site: string): Promise<void> {
  for (const name of namesOf(site)) if (existsSync(join(from, name))) await linkFile(join(from, name), join(to, name));
}

const heading = (site: string) => `# Portal ${site}. Elke build maakt dit bestand opnieuw: verander het niet met de hand.\n`;
