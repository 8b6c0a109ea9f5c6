import type { Entry, MunicipalityContent } from '../layers/entry.ts';
import { basicModelElements, basicModelLabels, wmoFunctionLabels, wmoFunctions } from '../schemas/shared/wmo.ts';

/** One element of the basismodel or one of the five functions, with the services that cover it. */
export interface CoverageRow {
  /** `A`, `B`, `C`, `D`, or the key of a function of the Wmo. */
  key: string;
  /** Its Dutch name. */
  label: string;
  /** Ids and names of the services that cover it, in the order of their names. Empty: missing. */
  services: { id: string; name: string }[];
  covered: boolean;
}

/** What of the basismodel a municipality has. */
export interface BasicModelCoverage {
  municipality: string;
  elements: CoverageRow[];
  functions: CoverageRow[];
  complete: boolean;
}

/** Tells which elements A-D and which of the five functions are covered by which services. Services that stopped do not count. */
export function basicModelCoverage(content: MunicipalityContent): BasicModelCoverage {
  const active = [...content.collections.services.values()]
    .filter(({ data }) => data.status === 'active')
    .sort((a, b) => a.data.name.localeCompare(b.data.name, 'nl'));
  const row = (key: string, label: string, covers: (service: Entry<'services'>) => boolean): CoverageRow => {
    const services = active.filter(covers).map(({ id, data }) => ({ id, name: data.name }));
    return { key, label, services, covered: services.length > 0 };
  };
  const functions = wmoFunctions.map((key) => row(key, wmoFunctionLabels[key], ({ data }) => data.wmoFunctions.includes(key)));
  const [a, c, d] = basicModelElements.map((key) => row(key, basicModelLabels[key], ({ data }) => data.basicModel.includes(key))) as [
    CoverageRow,
    CoverageRow,
    CoverageRow,
  ];
  const b: CoverageRow = {
    key: 'B',
    label: basicModelLabels.B,
    services: [],
    covered: functions.every(({ covered }) => covered),
  };
  const elements = [a, b, c, d];
  return {
    municipality: content.municipality?.name ?? content.id,
    elements,
    functions,
    complete: elements.every(({ covered }) => covered),
  };
}

/** The coverage as text for a terminal, one block a municipality. */
export function formatBasicModel(coverage: readonly BasicModelCoverage[]): string {
  return coverage
    .map(({ municipality, elements, functions, complete }) => {
      const line = ({ key, label, covered, services }: CoverageRow, indent: string) => {
        const names = services.map(({ id, name }) => `${indent}      ${name} (services/${id})`);
        return [`${indent}${covered ? 'ja ' : 'NEE'} ${key.length === 1 ? `${key}. ` : ''}${label}`, ...names].join('\n');
      };
      const blocks = elements.flatMap((element) =>
        element.key === 'B' ? [line(element, '  '), ...functions.map((item) => line(item, '      '))] : [line(element, '  ')],
      );
      const missing = [...elements.filter(({ key }) => key !== 'B'), ...functions]
        .filter(({ covered }) => !covered)
        .map(({ label }) => label);
      const verdict = complete ? 'Het basismodel is compleet.' : `Er ontbreekt: ${missing.join('; ')}.`;
      return [municipality, ...blocks, `  ${verdict}`].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}
