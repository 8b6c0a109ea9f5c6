import { checkSvg } from '../documents/svg-guard.ts';
import type { Problem } from '../problems/problem.ts';
import { assetMaxBytes } from '../schemas/shared/media-files.ts';
import type { ContentFiles } from './content-files.ts';

/** What is wrong inside a media or theme file: it is too large, or a drawing that does more than draw. Only drawings are read. */
export async function checkAsset(files: ContentFiles, path: string): Promise<Problem[]> {
  const size = await files.size(path);
  if (size > assetMaxBytes) return [tooLarge(path, size)];
  return path.endsWith('.svg') ? checkSvg(path, await files.read(path)) : [];
}

function tooLarge(file: string, size: number): Problem {
  const megabytes = (bytes: number) => String(Math.ceil(bytes / 100_000) / 10).replace('.', ',');
  return {
    severity: 'error',
    code: 'asset-too-large',
    file,
    line: 1,
    column: 1,
    message:
      `Dit bestand is ${megabytes(size)} MB. Dat is te groot om op een telefoon te openen; hoogstens ${megabytes(assetMaxBytes)} MB kan. ` +
      'Maak de afbeelding of het document kleiner.',
  };
}
