import { createHash } from 'node:crypto';
import type { SiteFinding } from '../finding.ts';
import type { SiteFolder } from '../site-folder.ts';

/** The directives of a Content-Security-Policy with their sources. */
export function parsePolicy(value: string): Map<string, string[]> {
  const rows = value.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(rows.flatMap(([name, ...sources]) => (name === undefined || name === '' ? [] : [[name.toLowerCase(), sources] as const])));
}

/** Why a policy is not strict, in Dutch sentences; none for a strict one. */
export function policyFaults(value: string): string[] {
  const directives = parsePolicy(value);
  const faults = [...directives].flatMap(([name, sources]) => sources.flatMap((source) => sourceFault(name, source) ?? []));
  for (const [name, expected] of [
    ['default-src', `'none'`],
    ['object-src', `'none'`],
    ['base-uri', `'none'`],
    ['frame-ancestors', `'none'`],
  ] as const) {
    if (directives.get(name)?.join(' ') !== expected) faults.push(`De regel “${name}” moet ${expected} zijn.`);
  }
  // Neither falls back on `default-src`, or not with certainty in every browser.
  for (const name of ['script-src', 'style-src', 'form-action']) if (!directives.has(name)) faults.push(`De regel “${name}” ontbreekt.`);
  return faults;
}

function sourceFault(directive: string, source: string): string | undefined {
  if (source === `'none'` || source === `'self'` || /^'sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}'$/.test(source)) return undefined;
  if (source.startsWith(`'`))
    return `De regel “${directive}” staat ${source} toe. Daarmee kan code van een ander op de pagina komen: haal het weg.`;
  const [, host = ''] = /^https:\/\/([^/:]+)(?::\d+)?(?:\/.*)?$/.exec(source) ?? [];
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host)
    ? undefined
    : `De regel “${directive}” staat “${source}” toe. Noem één website met https:// en haar hele naam, zonder sterretje.`;
}

/** The policy is strict, allows every inline style and script there is, and nothing that is not there. */
export function checkPolicy(site: SiteFolder): SiteFinding[] {
  const value = site.policy?.everywhere.find(({ name }) => name === 'Content-Security-Policy')?.value;
  if (value === undefined) return [];
  const directives = parsePolicy(value);
  const unused = new Set(
    ['script-src', 'style-src'].flatMap((name) => (directives.get(name) ?? []).filter((source) => source.startsWith(`'sha`))),
  );
  const found: SiteFinding[] = policyFaults(value).map((message) => ({
    file: '_headers',
    code: 'csp-not-strict',
    message: `De Content-Security-Policy is niet streng genoeg. ${message}`,
  }));
  for (const { file, elements } of site.pages) {
    for (const { name, attributes, text, place } of elements) {
      for (const attribute of attributes.keys()) {
        if (/^on[a-z]+$/.test(attribute)) {
          found.push({
            file,
            place,
            code: 'csp-inline',
            message: `Het kenmerk “${attribute}” bevat een script. De Content-Security-Policy laat dat niet werken: zet het in een script van het portal.`,
          });
        }
      }
      const inline = (name === 'script' && !attributes.has('src') && runs(attributes.get('type'))) || name === 'style';
      if (!inline) continue;
      const directive = name === 'style' ? 'style-src' : 'script-src';
      const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      unused.delete(hash);
      if (directives.get(directive)?.includes(hash)) continue;
      found.push({
        file,
        place,
        code: 'csp-hash',
        message: `De Content-Security-Policy kent dit onderdeel (${name}) niet, dus de browser negeert het. Bouw het portal opnieuw, of zet ${hash} bij ${directive}.`,
      });
    }
  }
  for (const hash of unused)
    found.push({
      file: '_headers',
      severity: 'warning',
      code: 'csp-hash-unused',
      message: `De Content-Security-Policy staat ${hash} toe, maar geen enkele pagina gebruikt dat. Bouw het portal opnieuw.`,
    });
  return found;
}

const runs = (type: string | undefined) =>
  type === undefined || type === '' || type === 'module' || type === 'importmap' || /javascript/i.test(type);
