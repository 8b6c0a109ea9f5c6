import type { ContentSnapshot } from './content-snapshot.ts';
import { gitBlobId } from './git-blob-id.ts';
import type { AddedFile } from './snapshot-files.ts';

/** The paths where other files stand than those that would be saved there. @param published what is there now */
export async function replacedFiles({ texts, others }: ContentSnapshot, added: readonly AddedFile[]): Promise<string[]> {
  const replaced = await Promise.all(
    added.map(async ({ path, bytes }) => {
      const [text, other] = [texts[path], others[path]];
      if (text !== undefined) return text !== new TextDecoder().decode(bytes);
      return other !== undefined && other.id !== (await gitBlobId(bytes, other.id.length === 64 ? 'SHA-256' : 'SHA-1'));
    }),
  );
  return added.flatMap(({ path }, at) => (replaced[at] === true ? [path] : []));
}

/** The names of all pictures and other files that stand in a folder for them, of whatever layer: a file of a lower layer hides one above it. */
export const mediaNames = ({ texts, others }: ContentSnapshot): string[] =>
  [...Object.keys(texts), ...Object.keys(others)].flatMap((path) => /\/media\/([^/]+)$/.exec(path)?.[1] ?? []);
