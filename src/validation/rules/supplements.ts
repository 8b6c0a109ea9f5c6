import type { MunicipalityContent } from '../../layers/entry.ts';
import { didYouMean } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';

/** Errors for supplements to an article or page that does not exist. */
export function checkSupplements({ collections, knownIds }: MunicipalityContent): Problem[] {
  const targets = new Set([...knownIds.articles, ...knownIds.pages]);
  return [...collections.supplements.values()]
    .filter(({ id }) => !targets.has(id))
    .map(({ id, bodyFile }) => ({
      severity: 'error',
      code: 'supplement-without-target',
      file: bodyFile,
      line: 1,
      column: 1,
      message:
        `Deze aanvulling hoort bij “${id}”, maar er is geen artikel of pagina met die id. ` +
        (didYouMean(id, [...targets]) ?? 'Geef het bestand de naam van het artikel of de pagina die u aanvult.'),
    }));
}
