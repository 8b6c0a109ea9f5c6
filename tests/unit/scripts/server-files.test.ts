import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepServerFiles, writeServerFiles } from '../../../scripts/lib/build/server-files.ts';
import { listFiles } from '../../../scripts/lib/build/web-roots.ts';
import { headerPolicy } from '../../../src/site-files/headers/policy.ts';
import { temporaryFolder } from './support/temporary.ts';

const policy = headerPolicy({ styles: ['sha256-a'], scripts: [], example: false });
const outside = ['_servers/elst.caddy', '_servers/elst.json', '_servers/elst.nginx.conf'];

test('every web server finds the headers of a portal: in the web root what it reads there, the rest beside it', async () => {
  const build = temporaryFolder({ 'elst/index.html': '' });
  expect(await writeServerFiles(build, 'elst', policy)).toEqual([]);
  expect(await listFiles(build)).toEqual([...outside, 'elst/.htaccess', 'elst/_headers', 'elst/index.html']);
  for (const file of [...outside, 'elst/.htaccess', 'elst/_headers']) {
    const text = readFileSync(join(build, file), 'utf8');
    expect(text, file).toContain("'sha256-a'");
    if (!file.endsWith('.json')) expect(text, file).toMatch(/^# Portal elst\. .*verander het niet met de hand/);
  }
  expect(JSON.parse(readFileSync(join(build, '_servers/elst.json'), 'utf8'))).toEqual(policy);
});

test('a policy too long for Cloudflare is told, with the name of the portal', async () => {
  const styles = Array.from({ length: 40 }, (_, index) => `sha256-${String(index).padStart(43, 'a')}=`);
  const build = temporaryFolder({ 'elst/index.html': '' });
  const [warning] = await writeServerFiles(build, 'elst', headerPolicy({ styles, scripts: [], example: false }));
  expect(warning).toMatch(/^Portal elst: de kop Content-Security-Policy is te lang voor Cloudflare/);
});

test('a portal that stays keeps its settings, and a build from before there were any is no mistake', async () => {
  const from = temporaryFolder({ 'elst/index.html': '' });
  const to = temporaryFolder();
  await keepServerFiles(from, to, 'elst');
  expect(await listFiles(to)).toEqual([]);
  await writeServerFiles(from, 'elst', policy);
  await keepServerFiles(from, to, 'elst');
  expect(await listFiles(to)).toEqual(outside);
});
