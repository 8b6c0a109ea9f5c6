import type { Problem } from '../problems/problem.ts';
import { mediaExtensions, photoExtensions, themeExtensions } from '../schemas/shared/media-files.ts';

/** Folders beside the collections whose files are no entries, with the endings their files may have. */
const extensionsOf = { media: mediaExtensions, theme: themeExtensions } as const;

/** A folder of files that are no entries. */
export type AssetFolder = keyof typeof extensionsOf;

export const assetFolders = Object.keys(extensionsOf) as AssetFolder[];

/**
 * What is wrong with the name of a media or theme file: it becomes an address on the portal, and its ending tells browsers what it is.
 *
 * @param rest the names of the folders under `media` or `theme`, and of the file
 */
export function classifyAsset(path: string, folder: AssetFolder, rest: readonly string[]): Problem | undefined {
  const allowed: readonly string[] = extensionsOf[folder];
  const extension = /\.([^.]+)$/.exec(rest.at(-1) ?? '')?.[1] ?? '';
  if (!allowed.includes(extension.toLowerCase())) return wrongKind(path, folder, extension.toLowerCase());
  if (folder === 'theme' && /\.json$/i.test(path) && !/\.tokens\.json$/i.test(path)) return unclearJson(path);
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

function wrongKind(path: string, folder: AssetFolder, extension: string): Problem {
  const cure =
    [...curesOf[folder], ...cures].find(({ extensions }) => extensions.includes(extension))?.message ??
    'Bewaar het bestand als een van die soorten, of haal het weg.';
  return {
    ...problemOf(path, 'unsafe-asset'),
    message: `${extension === '' ? 'Een bestand zonder uitgang' : `Een bestand dat eindigt op .${extension}`} kan niet in de map ${folder}. Daar horen alleen ${kindsOf[folder]}. ${cure}`,
  };
}

/** The error for JSON of which the name does not say that it has tokens. */
const unclearJson = (path: string): Problem => ({
  ...problemOf(path, 'unsafe-asset'),
  message: 'Een bestand met tokens eindigt op .tokens.json. Geef het bestand zo’n naam, of haal het weg.',
  example: path.replace(/[^/]+$/, (name) => `${tidy(name.replace(/[.-]?(?:tokens?)?\.json$/i, ''), 'huisstijl')}.tokens.json`),
});

/** The files of a folder, as a message names them. */
const kindsOf: Readonly<Record<AssetFolder, string>> = {
  media: listOf(mediaExtensions),
  theme: 'een huisstijl (.yaml), tekeningen (.svg) en tokens (.tokens.json)',
};

/** What to do with files of other kinds, by their endings. */
type Cures = readonly { extensions: readonly string[]; message: string }[];

const pictures = ['gif', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'psd', 'eps', 'ai'] as const;

/** In one of the folders. */
const curesOf: Readonly<Record<AssetFolder, Cures>> = {
  media: [],
  theme: [
    { extensions: ['ico'], message: 'Een pictogram is niet nodig: dat maakt de build zelf, in de kleuren van de huisstijl.' },
    {
      extensions: ['woff', 'woff2', 'ttf', 'otf', 'eot'],
      message: 'Een eigen letter kan niet: kies er een bij “font” in het bestand van de huisstijl.',
    },
    {
      extensions: [...photoExtensions, ...pictures, 'pdf'],
      message: 'Vraag wie het logo maakte om een svg: die blijft scherp op elk scherm. Een foto hoort in de map media.',
    },
  ],
};

/** In both. */
const cures: Cures = [
  {
    extensions: ['html', 'htm', 'xhtml', 'xht', 'xml', 'xsl', 'js', 'mjs', 'wasm', 'css', 'php', 'exe'],
    message: 'Zo’n bestand kan op de portal een programma starten. Haal het weg.',
  },
  { extensions: ['doc', 'rtf', 'txt', 'xls', 'xlsx', 'ppt', 'pptx', 'ods', 'odp', 'csv', 'pages'], message: 'Bewaar het als pdf.' },
  { extensions: pictures, message: 'Bewaar de afbeelding als jpg, png of webp.' },
  {
    extensions: ['mp4', 'mov', 'avi', 'webm', 'mkv', 'wmv', 'mp3', 'wav', 'm4a', 'ogg'],
    message: 'Zet beeld en geluid op een videodienst en maak er een link naartoe.',
  },
];

function listOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}

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
