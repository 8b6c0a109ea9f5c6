import type { Problem } from '../problems/problem.ts';
import { problemAt } from './reporter.ts';

/** The largest content file that is read, in bytes. The longest real article is a hundred times smaller. */
export const maxFileBytes = 1024 * 1024;

/** Refuses a file that is too large to be text an editor wrote, before anything is parsed. */
export function guardSize(file: string, bytes: Uint8Array): Problem | undefined {
  if (bytes.byteLength <= maxFileBytes) return undefined;
  const size = (bytes.byteLength / maxFileBytes).toFixed(1).replace('.', ',');
  return problemAt(
    { file, line: 1, column: 1 },
    {
      code: 'file-too-large',
      message: `Dit bestand is ${size} MB groot; het mag niet groter zijn dan 1 MB. Staat er een afbeelding of een ander bestand in? Zet dat in de map media en houd hier alleen de tekst.`,
    },
  );
}
