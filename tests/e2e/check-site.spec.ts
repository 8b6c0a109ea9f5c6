import { checkInBrowser } from '../../scripts/lib/check-site/browser/check-in-browser.ts';
import { servePortals } from '../../scripts/lib/serve.ts';
import { type SiteChanges, soundPage, writeSoundSite } from '../unit/scripts/check-site/support/sound-files.ts';
import { expect, test } from './support/test.ts';

/** What the checks in the browser say of a portal with these files, as `file code: message`. */
async function found(folder: string, changes: SiteChanges): Promise<string[]> {
  const site = await writeSoundSite(folder, changes);
  const server = await servePortals(folder, 0);
  try {
    const [findings = []] = await checkInBrowser([site], server);
    return findings.map(({ file, code, message }) => `${file} ${code}: ${message}`);
  } finally {
    await server.close();
  }
}

test('a portal without faults passes every check in the browser', async ({}, { outputDir }) => {
  const poster = soundPage('/inloop/elst/poster/', '<p>poster</p>', '<style>@page { size: A4; margin: 0 }</style>');
  expect(
    await found(outputDir, {
      'inloop/elst/index.html': soundPage('/inloop/elst/', '<p>plek</p>'),
      'inloop/elst/poster/index.html': poster,
    }),
  ).toEqual([]);
});

test('every check in the browser can fail, and says what to do', async ({}, { outputDir }) => {
  const long = `<p>${'Een lange tekst. '.repeat(1200)}</p>`;
  const faults = await found(outputDir, {
    // What the policy refuses, another host, and a warning of the console.
    'index.html': soundPage(
      '/',
      '<p style="color: red">a</p><img src="https://elders.example/x.png" alt=""><script>console.error("stuk")</script>',
    ),
    // Storage before anybody did anything, and text that only a script writes.
    'contact/index.html': soundPage(
      '/contact/',
      '<p id="leeg"></p><script>document.cookie = "a=1"; localStorage.b = 1; document.querySelector("#leeg").textContent = "Alleen met script";</script>',
    ),
    'organisaties/index.html': soundPage('/organisaties/', '<p class="breed">breed</p>', '<style>.breed { width: 500px }</style>'),
    'inloop/elst/index.html': soundPage('/inloop/elst/', long),
    'inloop/elst/poster/index.html': soundPage('/inloop/elst/poster/', '<p>poster</p>', '<style>@page { size: A5 }</style>'),
  });
  for (const part of [
    'index.html browser-csp: De Content-Security-Policy houdt iets op deze pagina tegen: style-src-attr weigert inline',
    'index.html browser-foreign-host: Deze pagina vraagt iets op bij een andere computer: https://elders.example/x.png.',
    'index.html browser-console: De browser meldt op deze pagina: stuk',
    'contact/index.html browser-storage: Deze pagina bewaart iets in de browser van de bezoeker voordat die iets gedaan heeft: cookie “a”.',
    'contact/index.html browser-storage: Deze pagina bewaart iets in de browser van de bezoeker voordat die iets gedaan heeft: localStorage “b”.',
    'contact/index.html browser-needs-script: Zonder JavaScript is dit niet te lezen: “Alleen met script”.',
    'organisaties/index.html browser-sideways: Op een scherm van 320 pixels schuift deze pagina opzij:',
    'inloop/elst/index.html print-a4: Deze pagina komt uit de printer op',
    'inloop/elst/poster/index.html print-a4: Deze poster komt uit de printer op een vel van 420 x 59',
  ]) {
    expect(faults.join('\n')).toContain(part);
  }
  expect(faults.find((fault) => fault.includes('browser-sideways'))).toContain('p.breed “breed”');
});
