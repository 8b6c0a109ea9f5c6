import type { Page } from '@playwright/test';
import { readHtml } from '../../scripts/lib/check-site/html/elements.ts';
import { pngSize } from '../../scripts/lib/check-site/server/image-size.ts';
import { expect, test } from './support/test.ts';

/** What the browser refused on the page that is open, one line each. */
const refused = (page: Page) => page.evaluate(() => (window as unknown as { refused: string[] }).refused);

/** From now on every page of this window notes what the policy refuses. */
async function noteRefusals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const list: string[] = ((window as unknown as { refused: string[] }).refused = []);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      list.push(`${effectiveDirective} ${blockedURI} (${sourceFile}:${lineNumber})`);
    });
  });
}

test('the policy is kept to: what is not of the portal does not run and is not loaded', async ({ page, real }) => {
  await noteRefusals(page);
  await page.goto(real.url('overbetuwe', '/'));
  await page.evaluate(() => {
    const add = (tag: string, fill: (element: HTMLElement) => void) => {
      const element = document.createElement(tag);
      fill(element);
      document.body.append(element);
    };
    add('script', (script) => (script.textContent = 'document.title = "taken over"'));
    add('style', (style) => (style.textContent = 'body { display: none }'));
    add('p', (text) => text.setAttribute('style', 'color: red'));
    add('img', (image) => image.setAttribute('src', 'https://elders.example/x.png'));
    add('iframe', (frame) => frame.setAttribute('src', '/'));
  });
  await expect.poll(() => refused(page)).toHaveLength(5);
  const lines = (await refused(page)).map((line) => line.split(' ')[0]);
  expect(lines.sort()).toEqual(['frame-src', 'img-src', 'script-src-elem', 'style-src-attr', 'style-src-elem']);
  expect(await page.title()).not.toContain('taken over');
  await expect(page.locator('body')).toBeVisible();
});

test('the files for search engines, phones and chat programs are there, of the right type and size', async ({ real, fiction }) => {
  for (const portals of [real, fiction]) {
    for (const { id } of portals.sites) {
      const type = async (path: string) => {
        const answer = await portals.fetch(id, path);
        return `${answer.status} ${answer.type}`;
      };
      expect(await type('/robots.txt')).toBe('200 text/plain; charset=utf-8');
      expect(await type('/.well-known/security.txt')).toBe('200 text/plain; charset=utf-8');
      expect(await type('/manifest.webmanifest')).toBe('200 application/manifest+json; charset=utf-8');
      expect(await type('/favicon.ico')).toBe('200 image/x-icon');
      expect(await type('/favicon.svg')).toBe('200 image/svg+xml');
      for (const file of ['/_headers', '/.htaccess']) expect((await portals.fetch(id, file)).status).toBe(404);
      const { icons } = JSON.parse((await portals.fetch(id, '/manifest.webmanifest')).body.toString()) as {
        icons: { src: string; sizes: string }[];
      };
      for (const { src, sizes } of icons) expect(pngSize((await portals.fetch(id, src)).body)).toBe(sizes);
      for (const { path } of portals.pageOfEachKind(id)) {
        const elements = readHtml((await portals.fetch(id, path)).body.toString());
        const meta = (property: string) =>
          elements.find(({ name, attributes }) => name === 'meta' && attributes.get('property') === property)?.attributes.get('content');
        if (meta('og:image') === undefined) {
          // Only a page that nobody may be seen with is shared without a picture.
          expect(elements.filter(({ name }) => name === 'exit-page')).toHaveLength(1);
          continue;
        }
        const picture = new URL(meta('og:image') ?? '');
        expect(picture.origin).toBe(new URL(meta('og:url') ?? '').origin);
        const answer = await portals.fetch(id, picture.pathname);
        expect(`${answer.type} ${pngSize(answer.body)}`, picture.pathname).toBe('image/png 1200x630');
        expect(elements.find(({ name }) => name === 'title')?.text).toBe(meta('og:title'));
        const touch = elements.find(({ attributes }) => attributes.get('rel') === 'apple-touch-icon')?.attributes.get('href');
        expect(pngSize((await portals.fetch(id, touch ?? '')).body)).toBe('180x180');
      }
    }
  }
});

test('security.txt names its own address and expires within a year of the build', async ({ real }) => {
  for (const { id, now } of real.sites) {
    const text = (await real.fetch(id, '/.well-known/security.txt')).body.toString();
    const field = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1] ?? '';
    expect(field('Canonical')).toMatch(/^https:\/\/[^/]+\/\.well-known\/security\.txt$/);
    expect(field('Contact')).toBe(field('Canonical').replace('/.well-known/security.txt', '/contact/'));
    const days = (Date.parse(field('Expires')) - Date.parse(now)) / 86_400_000;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(365);
  }
});
