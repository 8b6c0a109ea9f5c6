import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { contentSource } from '../../../src/collections/content-source.ts';
import { temporaryFolder, writeFiles } from '../scripts/support/temporary.ts';

const fixture = fileURLToPath(new URL('../../fixtures/voorbeelddam', import.meta.url));
const centrum = 'content/municipalities/voorbeelddam/locations/centrum.yaml';

/** Content in which one text is replaced by another, and the settings of a build that has checked it or not. */
function content(from: string, to: string) {
  const root = temporaryFolder();
  cpSync(fixture, root, { recursive: true });
  const text = readFileSync(join(root, centrum), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, centrum), text.replace(from, to));
  return (checked: boolean) => {
    writeFiles(root, { 'job.json': JSON.stringify({ sites: ['voorbeelddam'], checked }) });
    return contentSource({ PORTAL_CONTENT: root, PORTAL_NOW: '2026-11-24T09:00:00Z', PORTAL_JOB: join(root, 'job.json') })();
  };
}

it('content that breaks a rule stops whoever starts Astro, but not a build that has just checked it', async () => {
  const load = content('organizations: [ggd-testland, stichting-proef]', 'organizations: [ggd-testlant]');
  await expect(load(false)).rejects.toThrow('Er is geen organisatie met de id “ggd-testlant”.');
  const loaded = await load(true);
  expect(loaded.sites.map(({ id }) => id)).toEqual(['voorbeelddam']);
  expect(loaded.sites[0]?.content.collections.locations.get('centrum')?.data.organizations).toEqual(['ggd-testlant']);
});

it('content that cannot be read stops every build', async () => {
  const load = content('name: ', 'nane: ');
  await expect(load(true)).rejects.toThrow(`${centrum}:`);
});
