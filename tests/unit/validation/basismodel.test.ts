import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/loading/load-content.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { basicModelCoverage, formatBasicModel } from '../../../src/validation/basismodel.ts';
import { bytesOf, fixtureFiles, fixtureNow, fixtureRoot, memoryFiles, textOf } from '../layers/support/content.ts';

const coverageOf = async (files = new Map<string, Uint8Array>()) => {
  const content = await loadFrom(memoryFiles(new Map([...(await fixtureFiles()), ...files])), { now: fixtureNow });
  return Object.fromEntries(content.municipalities.map((municipality) => [municipality.id, basicModelCoverage(municipality)]));
};

const missing = (coverage: Awaited<ReturnType<typeof coverageOf>>[string] | undefined) =>
  [...(coverage?.elements ?? []), ...(coverage?.functions ?? [])].filter(({ covered }) => !covered).map(({ key }) => key);

describe('the basismodel of a municipality', () => {
  it('is complete when its services cover A, C, D and the five functions', async () => {
    const { voorbeelddam } = await coverageOf();
    expect(voorbeelddam?.complete).toBe(true);
    expect(missing(voorbeelddam)).toEqual([]);
    expect(voorbeelddam?.elements.map(({ key }) => key)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('counts services of the country and the region, but not those that are hidden', async () => {
    const { testerveen } = await coverageOf();
    expect(testerveen?.complete).toBe(false);
    expect(missing(testerveen)).toEqual(['B', 'C', 'D', 'guidance', 'care-coordination']);
    expect(testerveen?.functions.find(({ key }) => key === 'information')?.services).toEqual([{ id: 'opvoedlijn', name: 'Opvoedlijn' }]);
  });

  it('does not count a service that has stopped', async () => {
    const path = 'content/municipalities/voorbeelddam/services/schoolteam.md';
    const text = textOf((await fixtureFiles()).get(path) ?? new Uint8Array());
    const { voorbeelddam } = await coverageOf(new Map([[path, bytesOf(text.replace('status: active', 'status: defunct'))]]));
    expect(missing(voorbeelddam)).toEqual(['B', 'D', 'care-coordination']);
    expect(JSON.stringify(voorbeelddam)).not.toContain('babymassage');
  });

  it('is printed with the services, and with what is missing', async () => {
    const { municipalities } = await loadContent({ root: fixtureRoot, now: fixtureNow });
    await expect(formatBasicModel(municipalities.map(basicModelCoverage))).toMatchFileSnapshot(
      join(import.meta.dirname, '../../golden/validation/basismodel.txt'),
    );
  });
});
