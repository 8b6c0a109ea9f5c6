import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/command.ts';
import { servePortals } from '../../scripts/lib/serve.ts';
import { runScript } from './support/test-builds.ts';
import { portalsOf } from './support/portals.ts';
import { expect, test } from './support/test.ts';

const elst = 'content/municipalities/overbetuwe/locations/elst.yaml';

test('an editor who lets Elst close before it opens reads where and what, and visitors still get the old page', async ({ page, real }) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portal-mistake-')));
  const dist = join(folder, 'dist');
  cpSync(join(projectRoot, 'content'), join(folder, 'content'), { recursive: true });
  cpSync(realpathSync(real.dist), dist, { recursive: true });
  const server = await servePortals(dist, 0);
  try {
    const portals = portalsOf(dist, server.port);
    const { body: before } = await portals.fetch('overbetuwe', '/inloop/elst/');
    const right = readFileSync(join(folder, elst), 'utf8');
    writeFileSync(join(folder, elst), right.replace('closes: "16:00"', 'closes: "13:00"'));

    const { code, output } = await runScript('build.ts', ['--content', folder, '--out', dist]);
    expect(code).toBe(1);
    const line = right.split('\n').findIndex((text) => text.includes('closes: "16:00"')) + 1;
    const place = `${elst}:${line}:${(right.split('\n')[line - 1] ?? '').indexOf('"16:00"') + 1}  fout  hours.weekly[0].closes`;
    const message = output.slice(output.indexOf(place));
    expect(output).toContain(place);
    expect(message).toContain('De sluitingstijd 13:00 ligt niet na de openingstijd 14:00.');
    expect(message).toContain('Bijvoorbeeld:  - { day: thursday, opens: "13:00", closes: "14:00" }');
    expect(message).toContain('1 fout');
    expect(message).toContain('Er is niets gebouwd');

    const after = await portals.fetch('overbetuwe', '/inloop/elst/');
    expect(after.status).toBe(200);
    expect(after.body.equals(before)).toBe(true);
    await page.goto(portals.url('overbetuwe', '/inloop/elst/'));
    await expect(page.locator('.location-times__rule').first()).toContainText('donderdag van 14.00 tot 16.00 uur');

    writeFileSync(join(folder, elst), right);
    expect(await runScript('validate.ts', ['--content', folder])).toMatchObject({ code: 0 });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
