import type { Problem } from '../problems/problem.ts';
import { mediaExtensions, themeExtensions } from '../schemas/shared/media-files.ts';

/** Folders beside the collections whose files are no entries, with the endings their files may have. */
const extensionsOf = { media: mediaExtensions, theme: themeExtensions } as const;

/** A folder of files that are no entries. */
export type AssetFolder = keyof typeof extensionsOf;

export const assetFolders = Object.keys(extensionsOf) as AssetFolder[];

export const isAssetFolder = (name: string): name is AssetFolder => (assetFolders as readonly string[]).includes(name);

/**
 * What is wrong with the name of a media or theme file: it becomes an address on the portal, and its ending tells browsers what it is.
 *
 * @param rest the names of the folders under `media` or `theme`, and of the file
 */
export function classifyAsset(path: string, folder: AssetFolder, rest: readonly string[]): Problem | undefined {
  const allowed: readonly string[] = extensionsOf[folder];
  const extension = /\.([^.]+)$/.exec(rest.at(-1) ?? '')?.[1] ?? '';
  if (!allowed.includes(extension.toLowerCase())) return wrongKind(path, folder, extension.toLowerCase(), allowed);
  if (rest.every((part) => /^[a-z0-9][a-z0-9._-]*$/.test(part))) return undefined;
  const better = rest.map((part, index) =>
    index === rest.length - 1 ? tidy(part.slice(0, -extension.length - 1), 'bestand') + `.${extension.toLowerCase()}` : tidy(part, 'map'),
  );
  return {
    ...problemOf(path, 'invalid-asset-name'),
    message:
      `De naam van dit bestand, “${rest.join('/')}”, is tegelijk het adres op de portal. ` +
      'Gebruik alleen kleine letters zonder accent, cijfers, punten en streepjes, en begin met een letter of cijfer.',
    example: `${path.slice(0, path.length - rest.join('/').length)}${better.join('/')}`,
  };
}

function wrongKind(path: string, folder: AssetFolder, extension: string, allowed: readonly string[]): Problem {
  const list = `${allowed.slice(0, -1).join(', ')} en ${allowed.at(-1) ?? ''}`;
  const cure =
    Object.entries(cures).find(([, { extensions }]) => extensions.includes(extension))?.[1].message ??
    'Bewaar het bestand als een van die soorten, of haal het weg.';
  return {
    ...problemOf(path, 'unsafe-asset'),
    message: `${extension === '' ? 'Een bestand zonder uitgang' : `Een bestand dat eindigt op .${extension}`} kan niet in de map ${folder}. Daar horen alleen ${list}. ${cure}`,
  };
}

/** What to do with files of well-known other kinds. */
const cures: Readonly<Record<string, { extensions: readonly string[]; message: string }>> = {
  program: {
    extensions: ['html', 'htm', 'xhtml', 'xht', 'xml', 'xsl', 'js', 'mjs', 'wasm', 'css', 'php', 'exe'],
    message: 'Zo’n bestand kan op de portal een programma starten. Haal het weg.',
  },
  text: { extensions: ['doc', 'rtf', 'txt', 'xls', 'xlsx', 'ppt', 'pptx', 'ods', 'odp', 'csv', 'pages'], message: 'Bewaar het als pdf.' },
  picture: {
    extensions: ['gif', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'psd', 'eps', 'ai'],
    message: 'Bewaar de afbeelding als jpg, png of webp.',
  },
  film: {
    extensions: ['mp4', 'mov', 'avi', 'webm', 'mkv', 'wmv', 'mp3', 'wav', 'm4a', 'ogg'],
    message: 'Zet beeld en geluid op een videodienst en maak er een link naartoe.',
  },
};

/** A name that may stand in an address. */
function tidy(name: string, otherwise: string): string {
  const tidied = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '');
  return tidied === '' ? otherwise : tidied;
}

const problemOf = (file: string, code: string) => ({ severity: 'error' as const, code, file, line: 1, column: 1 });
