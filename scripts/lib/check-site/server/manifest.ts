import type { SiteFinding } from '../finding.ts';
import { readSiteFile, type SiteFolder } from '../site-folder.ts';
import { icoSizes, pngSize } from './image-size.ts';

const file = 'manifest.webmanifest';

interface ManifestIcon {
  src?: string;
  sizes?: string;
  type?: string;
  purpose?: string;
}

/** The web manifest, the icons and the pictures for previews are there, each as large as it says. */
export function checkManifest(site: SiteFolder): SiteFinding[] {
  return [...manifestFindings(site), ...pageFindings(site)];
}

function manifestFindings(site: SiteFolder): SiteFinding[] {
  if (!site.files.has(file))
    return [
      {
        file,
        code: 'manifest',
        message: 'Dit bestand ontbreekt. Een telefoon heeft dan geen naam en pictogram voor het portal op het beginscherm.',
      },
    ];
  const found: SiteFinding[] = [];
  const say = (message: string) => found.push({ file, code: 'manifest', message });
  let manifest: Record<string, unknown> & { icons?: ManifestIcon[] };
  try {
    manifest = JSON.parse(readSiteFile(site, file).toString()) as typeof manifest;
  } catch (error) {
    return [{ file, code: 'manifest', message: `Dit is geen geldige JSON: ${(error as Error).message}.` }];
  }
  for (const name of ['name', 'short_name', 'start_url', 'scope', 'display', 'lang']) {
    if (typeof manifest[name] !== 'string' || manifest[name] === '') say(`Het veld “${name}” ontbreekt.`);
  }
  for (const name of ['theme_color', 'background_color']) {
    if (!/^#[0-9a-f]{6}$/i.test(String(manifest[name]))) say(`Het veld “${name}” is geen kleur zoals #0b6e4f.`);
  }
  const icons = manifest.icons ?? [];
  for (const { src = '', sizes = '', type } of icons) {
    const path = src.replace(/^\//, '');
    if (!src.startsWith('/') || !site.files.has(path)) say(`Het pictogram “${src}” is er niet.`);
    else if (type !== 'image/png' || pngSize(readSiteFile(site, path)) !== sizes) {
      say(
        `Het pictogram “${src}” is ${pngSize(readSiteFile(site, path)) ?? 'geen PNG'}, maar volgens dit bestand ${sizes} (${type ?? 'zonder type'}).`,
      );
    }
  }
  for (const purpose of ['any', 'maskable']) {
    for (const size of ['192x192', '512x512']) {
      if (!icons.some((icon) => icon.sizes === size && (icon.purpose ?? 'any').split(' ').includes(purpose)))
        say(`Er is geen pictogram van ${size} voor “${purpose}”.`);
    }
  }
  return found;
}

/** The icons and the preview picture that a page names. */
function pageFindings(site: SiteFolder): SiteFinding[] {
  return site.pages.flatMap(({ file: page, elements, kind }) => {
    const found: SiteFinding[] = [];
    const link = (rel: string) => elements.find(({ name, attributes }) => name === 'link' && attributes.get('rel') === rel);
    const meta = (property: string) =>
      elements.find(({ name, attributes }) => name === 'meta' && attributes.get('property') === property)?.attributes.get('content');
    const say = (message: string) => found.push({ file: page, code: 'page-images', message });
    const bytes = (path: string) => (site.files.has(path) ? readSiteFile(site, path) : Buffer.alloc(0));
    const touch = link('apple-touch-icon')?.attributes.get('href')?.slice(1);
    if (touch === undefined || pngSize(bytes(touch)) !== '180x180')
      say('Deze pagina noemt geen pictogram van 180 bij 180 voor een iPhone (apple-touch-icon).');
    const icon = link('icon')?.attributes;
    const path = icon?.get('href')?.slice(1) ?? '';
    if (!site.files.has(path)) say('Deze pagina noemt geen pictogram (link rel="icon").');
    else if (path.endsWith('.ico') && !icoSizes(bytes(path)).includes(icon?.get('sizes') ?? ''))
      say(`Het pictogram “/${path}” heeft geen plaatje van ${icon?.get('sizes') ?? '(sizes ontbreekt)'}.`);
    if (link('manifest') === undefined) say('Deze pagina noemt het bestand manifest.webmanifest niet.');
    if (kind === 'not-found') return found;
    // A page that nobody may be seen with is shared without a picture.
    if (meta('og:image') === undefined && elements.some(({ name }) => name === 'exit-page')) return found;
    const picture = URL.parse(meta('og:image') ?? '');
    const size = picture === null ? undefined : pngSize(bytes(picture.pathname.slice(1)));
    if (picture === null || picture.origin !== site.origin || size !== `${meta('og:image:width')}x${meta('og:image:height')}`) {
      say(
        `Het plaatje voor een voorbeeld in een bericht klopt niet: “${meta('og:image') ?? ''}” is ${size ?? 'geen PNG van dit portal'}, maar volgens de pagina ${meta('og:image:width')}x${meta('og:image:height')}.`,
      );
    } else if ((meta('og:image:alt') ?? '') === '')
      say('Het plaatje voor een voorbeeld in een bericht heeft geen beschrijving (og:image:alt).');
    return found;
  });
}
