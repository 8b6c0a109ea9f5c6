import { checkPicture, pictureStart } from '../documents/picture-guard.ts';
import { checkSvg } from '../documents/svg-guard.ts';
import { decodeUtf8 } from '../documents/utf8-guard.ts';
import type { Problem } from '../problems/problem.ts';
import { assetMaxBytes, photoExtensions } from '../schemas/shared/media-files.ts';
import type { ContentFiles } from './content-files.ts';

/** What is wrong inside a media or theme file, and the text of a drawing or tokens file with nothing wrong. */
export interface CheckedAsset {
  problems: Problem[];
  text?: string;
}

/** Refuses a media or theme file that is too large, a photo that is none, a drawing that does more than draw, and tokens that are no text. Of a photo only the start is read. */
export async function checkAsset(files: ContentFiles, path: string): Promise<CheckedAsset> {
  const size = await files.size(path);
  if (size > assetMaxBytes) return { problems: [tooLarge(path, size)] };
  const isPhoto = photoExtensions.some((ending) => path.endsWith(`.${ending}`));
  if (!isPhoto && !/\.(?:svg|json)$/.test(path)) return { problems: [] };
  if (isPhoto) return { problems: checkPicture(path, await files.start(path, pictureStart)) };
  const bytes = await files.read(path);
  const decoded = decodeUtf8(path, bytes);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const problems = path.endsWith('.svg') ? checkSvg(path, bytes) : [];
  return problems.length > 0 ? { problems } : { problems, text: decoded.text };
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
