import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serversName } from '../../build/server-files.ts';
import type { SiteFinding } from '../finding.ts';
import { isNoindex, type SiteFolder } from '../site-folder.ts';

/** What every header must hold; `undefined` for a header that must not be there. */
const expected: Readonly<Record<string, (value: string) => boolean>> = {
  'Strict-Transport-Security': (value) => Number(/(?:^|;)\s*max-age=(\d+)/.exec(value)?.[1] ?? 0) >= 31_536_000,
  'X-Content-Type-Options': (value) => value === 'nosniff',
  'Referrer-Policy': (value) => ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(value),
  'Permissions-Policy': (value) => ['camera=()', 'geolocation=(self)', 'microphone=()'].every((feature) => value.includes(feature)),
  'X-Frame-Options': (value) => value === 'DENY' || value === 'SAMEORIGIN',
};

/** The headers a portal is sent with, and the files that tell web servers of them. */
export function checkHeaders(site: SiteFolder): SiteFinding[] {
  const { policy, id, folder } = site;
  if (policy === undefined) {
    return [
      {
        file: '_headers',
        code: 'headers-missing',
        message: `Naast dit portal staat geen ${serversName}/${id}.json met de kopregels voor de webserver. Controleer de map die npm run build maakt, of bouw het portal opnieuw.`,
      },
    ];
  }
  const sent = new Map(policy.everywhere.map(({ name, value }) => [name, value]));
  const found: SiteFinding[] = Object.entries(expected).flatMap(([name, isRight]) => {
    const value = sent.get(name);
    if (value !== undefined && isRight(value)) return [];
    return [
      {
        file: '_headers',
        code: 'header-weak',
        message: value === undefined ? `De kopregel ${name} ontbreekt.` : `De kopregel ${name} is te zwak: “${value}”.`,
      },
    ];
  });
  const example = site.pages.length > 0 && site.pages.every((page) => isNoindex(page));
  if (example !== /\bnoindex\b/.test(sent.get('X-Robots-Tag') ?? '')) {
    found.push({
      file: '_headers',
      code: 'header-robots',
      message: example
        ? 'Alle pagina’s vragen om niet in zoekmachines te komen, maar de kopregel X-Robots-Tag zegt dat niet. Plaatjes en agenda’s worden dan wel gevonden.'
        : 'De kopregel X-Robots-Tag houdt het hele portal uit zoekmachines, maar de pagina’s zelf willen wel gevonden worden.',
    });
  }
  // Each web server reads its own file: none may say less than the others.
  for (const name of ['_headers', '.htaccess', `../${serversName}/${id}.nginx.conf`, `../${serversName}/${id}.caddy`]) {
    const path = join(folder, name);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const missing =
      text === '' ? ['alle kopregels'] : policy.everywhere.filter(({ value }) => !text.includes(value)).map((header) => header.name);
    if (missing.length > 0)
      found.push({
        file: name,
        code: 'header-file',
        message: `In dit bestand voor de webserver ontbreekt: ${missing.join(', ')}. Bouw het portal opnieuw.`,
      });
  }
  return found;
}
