import type { MunicipalityContent } from '../../layers/entry.ts';
import { nearestId } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';

/** Errors for supplements to an article or page that does not exist, and for supplements in the national layer. */
export function checkSupplements({ collections, knownIds }: MunicipalityContent): Problem[] {
  const targets = new Set([...knownIds.articles, ...knownIds.pages]);
  const supplements = [...collections.supplements.values()];
  const national = supplements.filter(({ layer }) => layer === 'national').map(({ bodyFile }) => fromTheNationalLayer(bodyFile));
  const lost: Problem[] = supplements
    .filter(({ id, layer }) => layer !== 'national' && !targets.has(id))
    .map(({ id, bodyFile }) => withoutTarget(id, bodyFile, nearestId(id, targets)));
  return [...national, ...lost];
}

/** @param meant the id of an article or page that was probably meant */
function withoutTarget(id: string, file: string, meant: string | undefined): Problem {
  return {
    severity: 'error',
    code: 'supplement-without-target',
    file,
    line: 1,
    column: 1,
    message:
      `Deze aanvulling hoort bij “${id}”, maar er is geen artikel of pagina met die id. ` +
      (meant === undefined
        ? 'Geef het bestand de naam van het artikel of de pagina die u aanvult.'
        : `Bedoelt u “${meant}”? Geef het bestand dan die naam.`),
    ...(meant === undefined ? {} : { example: file.replace(/[^/]+(?=\.[^.]+$)/, meant) }),
  };
}

function fromTheNationalLayer(file: string): Problem {
  return {
    severity: 'error',
    code: 'national-supplement',
    file,
    line: 1,
    column: 1,
    message: 'Een aanvulling is van een regio of een gemeente. Schrijf landelijke tekst in het artikel of de pagina zelf.',
  };
}
