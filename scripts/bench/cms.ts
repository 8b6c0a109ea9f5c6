import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../lib/check-site/browser/launch.ts';
import { bundleAdmin } from '../lib/cms/bundle.ts';
import { scratchRepository } from '../lib/cms/scratch-repository.ts';
import { startAdmin } from '../lib/cms/start-admin.ts';
import { projectRoot, runCommand } from '../lib/command.ts';
import { freePort } from '../lib/free-port.ts';

/** A published change is to be on the portal of one machine within this many seconds, and the script of the admin no larger than this, in MB of brotli. */
const bars = { seconds: 5, megabytes: 0.9 };

/** How often a change is published. */
const rounds = 3;

await runCommand(
  {
    command: 'npm run bench:cms',
    summary:
      'Meet hoe groot de redactieomgeving is, hoe snel zij start, en hoe lang het duurt tot een wijziging op de portal ernaast staat.',
    options: {},
  },
  async () => {
    const bundle = mkdtempSync(join(tmpdir(), 'bench-cms-'));
    const began = performance.now();
    const files = await bundleAdmin(bundle);
    const bundled = (performance.now() - began) / 1000;
    const script = readFileSync(join(bundle, 'beheer.js'));
    const compressed = brotliCompressSync(script).length / 1e6;
    const repository = await scratchRepository(join(projectRoot, 'tests', 'fixtures', 'voorbeelddam'));
    const [portalPort, writerPort] = [await freePort(), await freePort()];
    const portals = spawn(process.execPath, ['scripts/dev.ts', '--content', repository, '--port', String(portalPort)], {
      cwd: projectRoot,
      stdio: 'ignore',
    });
    const portal = (id: string) => `http://${id}.localhost:${String(portalPort)}`;
    const admin = await startAdmin({
      repository,
      branch: 'main',
      workflow: false,
      bundle,
      portalAddress: portal,
      ports: { admin: 0, writer: writerPort },
    });
    const browser = await chromium.launch(browserLaunch());
    try {
      const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
      const address = `${portal('voorbeelddam')}/inloop/centrum/`;
      await shows(address, 'Inloop Centrum');
      const opened = await openEntry(page, admin.url);
      const seconds: number[] = [];
      for (let round = 1; round <= rounds; round++) seconds.push(await publish(page, address, `Inloop nummer ${String(round)}`));
      const slowest = Math.max(...seconds);
      const verdict = (isRight: boolean) => (isRight ? 'pass' : 'ABOVE');
      const all = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
      console.log(
        [
          `bundle                             ${all.toFixed(2)} MB in ${bundled.toFixed(1)} s`,
          `script after brotli                ${compressed.toFixed(2)} MB   bar ${String(bars.megabytes)} MB: ${verdict(compressed <= bars.megabytes)}`,
          `from the address to a form         ${opened.toFixed(1)} s`,
          `from “Publiceer” to the portal     ${seconds.map((one) => one.toFixed(1)).join(', ')} s   bar ${String(bars.seconds)} s: ${verdict(slowest <= bars.seconds)}`,
        ].join('\n'),
      );
    } finally {
      await browser.close();
      await admin.close();
      portals.kill();
      for (const folder of [bundle, repository]) rmSync(folder, { recursive: true, force: true });
    }
    return 0;
  },
);

/** Opens an entry as an editor does. @returns seconds from the address to its form */
async function openEntry(page: Page, url: string): Promise<number> {
  const began = performance.now();
  await page.goto(url);
  await page.getByRole('button', { name: 'Voorbeelddam' }).click();
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('heading', { name: 'Plekken' }).waitFor();
  await page.goto(`${url}#/collections/voorbeelddam.locations/entries/centrum`);
  await page.locator('.cms-own').first().waitFor();
  return (performance.now() - began) / 1000;
}

/** Publishes another name. @returns seconds from the press to the portal */
async function publish(page: Page, address: string, name: string): Promise<number> {
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill(name);
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
  const began = performance.now();
  await page.getByRole('menuitem', { name: 'Publiceer nu' }).click();
  await shows(address, name);
  const seconds = (performance.now() - began) / 1000;
  await page.getByRole('button', { name: 'Gepubliceerd' }).waitFor();
  // Decap fetches the entry once more: what is typed before that is put back, and is a change again.
  await page.getByText('Wijzigingen opgeslagen').waitFor();
  return seconds;
}

/** Waits until a page has a text. @throws {Error} after a minute */
async function shows(address: string, text: string): Promise<void> {
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    const html = await textAt(address);
    if (html.includes(text)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${address} does not show “${text}”.`);
}

/** The text at an address of a portal on this machine, whose name only a browser knows; empty when there is no answer. */
function textAt(address: string): Promise<string> {
  const { port, pathname, host } = new URL(address);
  return new Promise((done) => {
    get({ host: '127.0.0.1', port, path: pathname, headers: { host } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done(Buffer.concat(chunks).toString());
      });
    }).on('error', () => {
      done('');
    });
  });
}
