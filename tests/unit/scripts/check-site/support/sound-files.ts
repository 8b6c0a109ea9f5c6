import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rootReader } from '../../../../../scripts/lib/build/root-contents.ts';
import { writeServerFiles } from '../../../../../scripts/lib/build/server-files.ts';
import { readSiteFolder, type SiteFolder } from '../../../../../scripts/lib/check-site/site-folder.ts';
import { headerPolicy } from '../../../../../src/site-files/headers/policy.ts';

/** The instant of the build of {@link writeSoundSite}. */
export const builtAt = '2026-11-24T09:00:00.000Z';

const origin = 'https://proef.example.nl';

/** A page without a fault. `main` and `head` are HTML. */
export function soundPage(path: string, main: string, head = ''): string {
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Proef ${path}</title>
<link rel="canonical" href="${origin}${path}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/apple-touch-icon.png">
<link rel="manifest" href="/manifest.webmanifest">
<meta property="og:image" content="${origin}/social.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Proef">
<style>body { color: #000; }</style>
${head}
</head>
<body>
<header><a href="/">Proef</a></header>
<main id="inhoud">
<h1>Proef</h1>
${main}
</main>
</body>
</html>
`;
}

/** The first bytes of a PNG file, which say how large it is. */
export function pngOf(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  bytes.writeUInt32BE(13, 8);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const icon = (size: number, purpose: string) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose });

/** A calendar with one weekly event. */
export const soundCalendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Proef//NL',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:elst@proef.example.nl',
  'DTSTAMP:20261124T090000Z',
  'DTSTART;TZID=Europe/Amsterdam:20261126T140000',
  'DTEND;TZID=Europe/Amsterdam:20261126T160000',
  'RRULE:FREQ=WEEKLY;BYDAY=TH',
  'SUMMARY:Inloop',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const soundFiles: Readonly<Record<string, string>> = {
  'index.html': soundPage('/', '<p><a href="/contact/#bellen">Bel ons</a> of kom langs: <a href="/inloop/elst.ics">agenda</a>.</p>'),
  'contact/index.html': soundPage('/contact/', '<h2 id="bellen">Bellen</h2>\n<p><a href="tel:08002000">0800 2000</a></p>'),
  'inloop/elst.ics': soundCalendar,
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': `User-agent: *\nDisallow:\n\nSitemap: ${origin}/sitemap.xml\n`,
  'sitemap.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<url><loc>${origin}/</loc></url>\n<url><loc>${origin}/contact/</loc></url>\n</urlset>\n`,
  '.well-known/security.txt': `Contact: ${origin}/contact/\nExpires: 2027-10-22T00:00:00Z\nPreferred-Languages: nl, en\nCanonical: ${origin}/.well-known/security.txt\n`,
  'manifest.webmanifest': JSON.stringify({
    name: 'Proef',
    short_name: 'Proef',
    lang: 'nl',
    start_url: '/',
    scope: '/',
    display: 'browser',
    theme_color: '#0b6e4f',
    background_color: '#ffffff',
    icons: ['any', 'maskable'].flatMap((purpose) => [icon(192, purpose), icon(512, purpose)]),
  }),
};

const pictures = {
  'icon-192.png': [192, 192],
  'icon-512.png': [512, 512],
  'apple-touch-icon.png': [180, 180],
  'social.png': [1200, 630],
} as const;

/**
 * Writes a small portal without any fault, but for what a test puts in it, with its headers beside it.
 * @param build folder of the build; the portal is `proef` in it
 * @param changes files to write instead of, or beside, the sound ones; `undefined` takes a file away
 */
export async function writeSoundSite(build: string, changes: SiteChanges = {}): Promise<SiteFolder> {
  const folder = join(build, 'proef');
  const images = Object.entries(pictures).map(([name, [width, height]]) => [name, pngOf(width, height)] as const);
  for (const [name, content] of Object.entries({ ...soundFiles, ...Object.fromEntries(images), ...changes })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const reader = rootReader();
  for (const { html } of readSiteFolder(folder).pages) reader.add(Buffer.from(html));
  const { styles, scripts } = reader.contents();
  await writeServerFiles(build, 'proef', headerPolicy({ styles, scripts, example: false }));
  return readSiteFolder(folder, Date.parse(builtAt));
}

/** Files of a portal by their path. */
export type SiteChanges = Readonly<Record<string, string | Buffer | undefined>>;
