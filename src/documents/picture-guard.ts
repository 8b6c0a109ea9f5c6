import type { Problem } from '../problems/problem.ts';

/** Kinds of pictures by their first bytes, with the ending that a file of that kind has. */
const kinds: readonly { ending: string; starts: (bytes: Uint8Array) => boolean }[] = [
  { ending: 'png', starts: (bytes) => textAt(bytes, 1, 'PNG') && bytes[0] === 0x89 },
  { ending: 'jpg', starts: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff },
  { ending: 'webp', starts: (bytes) => textAt(bytes, 0, 'RIFF') && textAt(bytes, 8, 'WEBP') },
  { ending: 'avif', starts: (bytes) => textAt(bytes, 4, 'ftyp') && (textAt(bytes, 8, 'avif') || textAt(bytes, 8, 'avis')) },
  { ending: 'gif', starts: (bytes) => textAt(bytes, 0, 'GIF8') },
  { ending: 'heic', starts: (bytes) => textAt(bytes, 4, 'ftyp') },
  { ending: 'pdf', starts: (bytes) => textAt(bytes, 0, '%PDF') },
];

/** How many bytes of a photo tell its kind. */
export const pictureStart = 16;

/** Refuses a photo that no browser shows: another kind of file under its name, or nothing at all. @param bytes the first {@link pictureStart} of it, or more */
export function checkPicture(file: string, bytes: Uint8Array): Problem[] {
  const ending = (/\.([a-z]+)$/.exec(file)?.[1] ?? '').replace('jpeg', 'jpg');
  const found = kinds.find(({ starts }) => starts(bytes))?.ending;
  if (found === ending) return [];
  const cure = photoEndings.has(found ?? '')
    ? `Het is een ${(found ?? '').toUpperCase()}-afbeelding: geef het bestand de naam ${file.replace(/^.*\//, '').replace(/\.[a-z]+$/, `.${found ?? ''}`)}.`
    : `Sla de afbeelding opnieuw op als .jpg of .png, en zet haar hier neer.`;
  return [
    {
      severity: 'error',
      code: 'picture-unreadable',
      file,
      line: 1,
      column: 1,
      message: `Dit bestand eindigt op .${/\.([a-z]+)$/.exec(file)?.[1] ?? ''}, maar een browser kan er geen ${ending.toUpperCase()}-afbeelding in lezen. ${cure}`,
    },
  ];
}

const photoEndings: ReadonlySet<string> = new Set(['png', 'jpg', 'webp', 'avif']);

const textAt = (bytes: Uint8Array, at: number, text: string) => [...text].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));
