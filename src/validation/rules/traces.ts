import type { SourceDocument } from '../../documents/source-document.ts';
import type { Problem } from '../../problems/problem.ts';
import { traceIn } from '../../schemas/shared/traces.ts';

/** Errors for the telephone numbers and e-mail addresses in the text of a story of a young person; its fields are checked with their schema. */
export function checkTraces({ file, body = '', bodyLine }: SourceDocument): Problem[] {
  if (file.split('/').at(-2) !== 'experiences') return [];
  return body.split('\n').flatMap((line, index): Problem[] => {
    const trace = traceIn(line);
    return trace === undefined
      ? []
      : [
          {
            severity: 'error',
            code: 'trace-of-somebody',
            file,
            line: bodyLine + index,
            column: line.indexOf(trace) + 1,
            message: `Hier staat een telefoonnummer of een e-mailadres (${trace}). Haal het weg: aan een verhaal mag niet te zien zijn wie het vertelt.`,
          },
        ];
  });
}
