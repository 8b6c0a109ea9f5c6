import { expect, it } from 'vitest';
import { manifestIcons } from '../../../../src/site-files/images/icon-files.ts';
import { webManifest } from '../../../../src/site-files/manifest/web-manifest.ts';

it('the manifest has what a browser needs to keep the portal on a home screen, and opens it as a web page', () => {
  const manifest: unknown = JSON.parse(
    webManifest({
      name: 'Centrum voor "Jeugd" en Gezin',
      shortName: 'CJG',
      description: 'Voor al uw vragen',
      themeColor: '#0b6e4f',
      backgroundColor: '#ffffff',
      icons: manifestIcons,
    }),
  );
  expect(manifest).toMatchObject({
    name: 'Centrum voor "Jeugd" en Gezin',
    short_name: 'CJG',
    lang: 'nl',
    start_url: '/',
    display: 'browser',
  });
  const { icons } = manifest as { icons: { src: string; sizes: string; type: string; purpose: string }[] };
  for (const purpose of ['any', 'maskable']) {
    expect(icons.filter((icon) => icon.purpose === purpose).map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
  }
});
