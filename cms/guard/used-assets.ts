import type { Asset, DataFile } from './backend.ts';

/** A text as it may be written in YAML, Markdown or an address, without what differs by the way of writing. */
function plain(text: string): string {
  const whole = text.replaceAll('\\', '').replace(/(?:%[\da-f]{2})+/gi, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return code;
    }
  });
  return whole.normalize('NFC').toLowerCase();
}

/**
 * The uploaded files that are named in what is saved, by their place in the folder of files: `media/foto.png`. What was uploaded and not used may be
 * there by mistake, and is for nobody to see.
 */
export function usedAssets(assets: readonly Asset[], files: readonly Pick<DataFile, 'raw'>[]): Asset[] {
  const texts = files.map(({ raw }) => plain(raw));
  return assets.filter(({ path }) => {
    const at = path.lastIndexOf('/media/');
    // What is kept elsewhere is named in another way.
    return at === -1 || texts.some((text) => text.includes(plain(path.slice(at + 1))));
  });
}
