import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPolicy, policyFaults } from '../../../../scripts/lib/check-site/server/csp.ts';
import { checkHeaders } from '../../../../scripts/lib/check-site/server/headers.ts';
import { icoSizes, pngSize } from '../../../../scripts/lib/check-site/server/image-size.ts';
import { checkManifest } from '../../../../scripts/lib/check-site/server/manifest.ts';
import { checkSearchEngines } from '../../../../scripts/lib/check-site/server/search-engines.ts';
import { checkSecurityTxt } from '../../../../scripts/lib/check-site/server/security-txt.ts';
import { readSiteFolder, type SiteFolder } from '../../../../scripts/lib/check-site/site-folder.ts';
import { builtAt, pngOf, soundPage, soundSite } from './support/sound-site.ts';

const messages = (found: readonly { message: string }[]) => found.map(({ message }) => message).join('\n');

describe('the Content-Security-Policy', () => {
  const strict = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https://service.pdok.nl; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'`;

  test('is strict when it names what it allows', () => expect(policyFaults(strict)).toEqual([]));

  test.each([
    [strict.replace(`script-src 'self'`, `script-src 'self' 'unsafe-inline'`), `“script-src” staat 'unsafe-inline' toe`],
    [strict.replace(`script-src 'self'`, `script-src 'self' 'unsafe-eval'`), `'unsafe-eval'`],
    [strict.replace(`script-src 'self'`, `script-src 'strict-dynamic'`), `'strict-dynamic'`],
    [strict.replace('https://service.pdok.nl', 'https:'), '“img-src” staat “https:” toe'],
    [strict.replace('https://service.pdok.nl', 'https://*.pdok.nl'), '“https://*.pdok.nl”'],
    [strict.replace('https://service.pdok.nl', 'http://service.pdok.nl'), '“http://service.pdok.nl”'],
    [strict.replace('https://service.pdok.nl', 'data:'), '“data:”'],
    [strict.replace('https://service.pdok.nl', '*'), '“*”'],
    [strict.replace(`default-src 'none'`, `default-src 'self'`), `“default-src” moet 'none' zijn`],
    [strict.replace(`; base-uri 'none'`, ''), '“base-uri”'],
    [strict.replace(`; frame-ancestors 'none'`, ''), '“frame-ancestors”'],
    [strict.replace(`script-src 'self'; `, ''), '“script-src” ontbreekt'],
  ])('is not: %s', (policy, message) => expect(policyFaults(policy).join('\n')).toContain(message));

  test('knows every inline style and script: one that came later is found, and so is a script in an attribute', async () => {
    const site = await soundSite();
    const file = join(site.folder, 'index.html');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('<h1>', '<script>alert(1)</script><style>h1 { color: red }</style><h1 onclick="x()">'),
    );
    const found = checkPolicy(readSiteFolder(site.folder));
    expect(found.map(({ code, file }) => `${file} ${code}`)).toEqual([
      'index.html csp-hash',
      'index.html csp-hash',
      'index.html csp-inline',
    ]);
    expect(found[0]?.place).toEqual({ line: 21, column: 1 });
  });

  test('allows nothing that no page has any more', async () => {
    const site = await soundSite({ 'contact/index.html': soundPage('/contact/', '<h2 id="bellen">b</h2><script>1;</script>') });
    writeFileSync(join(site.folder, 'contact/index.html'), soundPage('/contact/', '<h2 id="bellen">b</h2>'));
    expect(checkPolicy(readSiteFolder(site.folder))).toMatchObject([{ code: 'csp-hash-unused', severity: 'warning' }]);
  });
});

describe('headers', () => {
  const withPolicy = (site: SiteFolder, change: (name: string, value: string) => string | undefined): SiteFolder => ({
    ...site,
    policy: site.policy && {
      ...site.policy,
      everywhere: site.policy.everywhere.flatMap(({ name, value }) => {
        const changed = change(name, value);
        return changed === undefined ? [] : [{ name, value: changed }];
      }),
    },
  });

  test('that are weak or missing are found', async () => {
    const site = await soundSite();
    const weak = withPolicy(site, (name, value) => {
      if (name === 'Strict-Transport-Security') return 'max-age=300';
      return name === 'X-Content-Type-Options' ? undefined : value;
    });
    expect(messages(checkHeaders(weak))).toContain('De kopregel Strict-Transport-Security is te zwak: “max-age=300”.');
    expect(messages(checkHeaders(weak))).toContain('De kopregel X-Content-Type-Options ontbreekt.');
  });

  test('are the same for every web server', async () => {
    const site = await soundSite();
    writeFileSync(join(site.folder, '_headers'), '/*\n  X-Frame-Options: DENY\n');
    rmSync(join(site.folder, '../_servers/proef.caddy'));
    const found = checkHeaders(site);
    expect(found.map(({ file }) => file)).toEqual(['_headers', '../_servers/proef.caddy']);
    expect(messages(found)).toContain('Content-Security-Policy');
  });

  test('keep a portal out of search engines only if its pages ask that too', async () => {
    const site = await soundSite();
    const hidden: SiteFolder = {
      ...site,
      policy: site.policy && { ...site.policy, everywhere: [...site.policy.everywhere, { name: 'X-Robots-Tag', value: 'noindex' }] },
    };
    expect(checkHeaders(hidden)).toContainEqual(expect.objectContaining({ code: 'header-robots' }));
  });

  test('must be there', async () => {
    expect(checkHeaders({ ...(await soundSite()), policy: undefined })).toMatchObject([{ code: 'headers-missing' }]);
  });
});

describe('security.txt', () => {
  const sound = `Contact: mailto:veilig@proef.example.nl\nExpires: 2027-10-22T00:00:00Z\n`;
  const check = async (text: string | undefined) => messages(checkSecurityTxt(await soundSite({ '.well-known/security.txt': text })));

  test('with the two fields that must be there is right', async () => expect(await check(`# Meldpunt\n${sound}`)).toBe(''));

  test.each([
    [undefined, 'Dit bestand ontbreekt.'],
    ['Expires: 2027-10-22T00:00:00Z\n', 'Het veld Contact ontbreekt.'],
    [sound.replace('mailto:', ''), 'Contact is geen adres: “veilig@proef.example.nl”.'],
    ['Contact: mailto:a@b.nl\n', 'Het veld Expires moet er precies één keer staan.'],
    [`${sound}Expires: 2027-10-22T00:00:00Z\n`, 'Het veld Expires moet er precies één keer staan.'],
    [sound.replace('2027-10-22T00:00:00Z', '22 oktober 2027'), 'Expires is geen tijdstip'],
    [sound.replace('2027', '2025'), 'Expires ligt in het verleden'],
    [sound.replace('2027', '2029'), 'Expires ligt meer dan een jaar vooruit'],
    [`${sound}Canonical: https://elders.nl/security.txt\n`, 'Canonical noemt een ander adres'],
    [`${sound}Policy: http://elders.nl/\n`, 'moet een adres met https:// zijn'],
    [`${sound}Prefered-Languages: nl\n`, 'kent het veld “Prefered-Languages” niet'],
    [`${sound}Zomaar tekst\n`, 'De regel “Zomaar tekst” is geen veld.'],
  ])('%j is found', async (text, message) => expect(await check(text)).toContain(message));

  test('says on which line', async () => {
    const [found] = checkSecurityTxt(await soundSite({ '.well-known/security.txt': `${sound}Zomaar\n` }));
    expect(found?.place).toEqual({ line: 3, column: 1 });
  });
});

describe('search engines', () => {
  const noindex = '<meta name="robots" content="noindex">';
  const check = async (changes: Parameters<typeof soundSite>[0]) => messages(checkSearchEngines(await soundSite(changes)));

  test.each([
    ['no robots.txt', { 'robots.txt': undefined }, 'Zonder dat bestand weet een zoekmachine niet'],
    [
      'a rule that hides a page from its own noindex',
      { 'robots.txt': 'User-agent: *\nDisallow: /contact/\nSitemap: https://proef.example.nl/sitemap.xml\n' },
      'verbiedt zoekmachines om te lezen',
    ],
    [
      'a rule that does not exist',
      { 'robots.txt': 'User-agent: *\nNoindex: /\nSitemap: https://proef.example.nl/sitemap.xml\n' },
      'kent de regel “Noindex: /” niet',
    ],
    [
      'a sitemap that is not named',
      { 'robots.txt': 'User-agent: *\nDisallow:\n' },
      'Hier hoort de regel “Sitemap: https://proef.example.nl/sitemap.xml”.',
    ],
    ['a sitemap that is not there', { 'sitemap.xml': undefined }, 'Hier staat een sitemap die er niet is.'],
    [
      'a page that is missing in the sitemap',
      { 'extra/index.html': soundPage('/extra/', '<p>a</p>') },
      'De pagina /extra/ staat er niet in.',
    ],
    [
      'a page in the sitemap that does not want to be found',
      { 'contact/index.html': soundPage('/contact/', '<p>a</p>', noindex) },
      '/contact/ vraagt zelf om niet in zoekmachines te komen',
    ],
    ['a page in the sitemap that does not exist', { 'contact/index.html': undefined }, '/contact/ is geen pagina van dit portal.'],
    [
      'a page with the address of another website',
      { 'contact/index.html': soundPage('/contact/', '<p>a</p>').replace('proef.example.nl/contact/', 'elders.nl/') },
      'haar adres “https://elders.nl/”',
    ],
    [
      'a page without its own address',
      { 'contact/index.html': soundPage('/contact/', '<p>a</p>').replace(/<link rel="canonical".*/, '') },
      'noemt haar eigen adres niet',
    ],
  ] as const)('%s is found', async (_, changes, message) => expect(await check(changes)).toContain(message));

  test('an example portal, which no page of may be found, has no sitemap', async () => {
    const pages = { 'index.html': soundPage('/', '<p>a</p>', noindex), 'contact/index.html': soundPage('/contact/', '<p>a</p>', noindex) };
    expect(await check({ ...pages, 'sitemap.xml': undefined, 'robots.txt': 'User-agent: *\nDisallow:\n' })).toBe('');
  });

  test('a page that is a copy of another stays out of the sitemap', async () => {
    expect(await check({ 'poster/index.html': soundPage('/contact/', '<p>a</p>') })).toBe('');
  });
});

describe('icons and pictures', () => {
  test.each([
    [
      'an icon of another size than it says',
      { 'icon-192.png': pngOf(190, 192) },
      'Het pictogram “/icon-192.png” is 190x192, maar volgens dit bestand 192x192',
    ],
    ['an icon that is no PNG', { 'icon-512.png': Buffer.from('GIF89a') }, '“/icon-512.png” is geen PNG'],
    ['an icon that is not there', { 'icon-512.png': undefined }, 'Het pictogram “/icon-512.png” is er niet.'],
    ['a manifest that is not there', { 'manifest.webmanifest': undefined }, 'Dit bestand ontbreekt.'],
    ['a manifest that is no JSON', { 'manifest.webmanifest': '{' }, 'Dit is geen geldige JSON'],
    ['a manifest that says nothing', { 'manifest.webmanifest': '{}' }, 'Het veld “name” ontbreekt.'],
    ['a touch icon of another size', { 'apple-touch-icon.png': pngOf(192, 192) }, 'geen pictogram van 180 bij 180'],
    ['a preview of another size than it says', { 'social.png': pngOf(600, 315) }, 'is 600x315, maar volgens de pagina 1200x630'],
  ] as const)('%s is found', async (_, changes, message) => expect(messages(checkManifest(await soundSite(changes)))).toContain(message));

  test('know their size from the file itself', () => {
    expect(pngSize(pngOf(512, 300))).toBe('512x300');
    expect(pngSize(Buffer.from('no picture'))).toBeUndefined();
    expect(icoSizes(Buffer.from([0, 0, 1, 0, 2, 0, 32, 32, ...Array<number>(14).fill(0), 0, 0, ...Array<number>(14).fill(0)]))).toEqual([
      '32x32',
      '256x256',
    ]);
    expect(icoSizes(Buffer.from('GIF89a'))).toEqual([]);
  });
});

test('the instant of the build is what the checks go by', async () => {
  expect((await soundSite()).now).toBe(Date.parse(builtAt));
});
