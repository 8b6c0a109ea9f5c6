import { describe, expect, it } from 'vitest';
import { rememberingReader } from '../../../src/documents/remembering-reader.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { fixtureNow, memoryFiles } from '../layers/support/content.ts';
import { faultyFiles, type Fault } from './support/fault.ts';

const V = 'content/municipalities/voorbeelddam';

// What one test leaves as it was, the next need not read.
const read = rememberingReader();

const codes = async (fault: Omit<Fault, 'about'>) => {
  const files = memoryFiles(await faultyFiles({ about: 'a test', ...fault }));
  const { problems } = await loadFrom(files, { read, now: fault.now === undefined ? fixtureNow : Date.parse(fault.now) });
  return problems.map(({ severity, code, file }) => `${severity} ${code} ${file.split('/').slice(-2).join('/')}`);
};

const changed = (path: string, from: string, to: string) => ({ change: [{ in: `${V}/${path}`, from, to }] });

describe('the border of a rule', () => {
  it('an entry checked exactly as long ago as the portal allows is fine', async () => {
    expect(await codes(changed('organizations/stichting-proef.yaml', '2026-11-02', '2026-05-21'))).toEqual([]);
    expect(await codes(changed('organizations/stichting-proef.yaml', '2026-11-02', '2026-05-20'))).toEqual([
      'warning not-checked organizations/stichting-proef.yaml',
    ]);
  });

  it('an entry may be checked today, by the date in the Netherlands', async () => {
    // 23.30 UTC on the 21st is half past midnight on the 22nd in Amsterdam.
    const fault = changed('organizations/stichting-proef.yaml', '2026-11-02', '2026-11-22');
    expect(await codes({ ...fault, now: '2026-11-21T22:30:00Z' })).toEqual(['error checked-in-future organizations/stichting-proef.yaml']);
    expect(await codes({ ...fault, now: '2026-11-21T23:30:00Z' })).toEqual([]);
  });

  it('a period holds on its last day', async () => {
    const fault = changed('supplements/huilende-baby.md', '2027-08-31', '2026-11-21');
    expect(await codes(fault)).toEqual([]);
    expect(await codes({ ...fault, now: '2026-11-22T09:00:00Z' })).toEqual(['warning expired-period supplements/huilende-baby.md']);
  });

  it('news, campaigns and polls may end: that is their nature', async () => {
    const all = await codes({ now: '2027-05-01T09:00:00Z' });
    expect(all.filter((line) => /news|campaigns|polls|newsletters/.test(line))).toEqual([]);
  });

  it('a campaign without anything chosen is told of on its last day, and no more after it', async () => {
    const campaign = (endsOn: string) => ({
      write: {
        [`${V}/campaigns/herfst.yaml`]: `title: Herfst\nsummary: Naar buiten.\nstartsOn: "2026-11-01"\nendsOn: "${endsOn}"\naudiences: [parents]\n`,
      },
    });
    expect(await codes(campaign('2026-11-21'))).toContain('warning campaign-leads-nowhere campaigns/herfst.yaml');
    expect(await codes(campaign('2026-11-20'))).not.toContain('warning campaign-leads-nowhere campaigns/herfst.yaml');
  });

  it('a description with more than the word for a picture is fine', async () => {
    const alt = (text: string) => changed('campaigns/warme-winter.yaml', 'alt: De voordeur van De Proefdam in de winter', `alt: ${text}`);
    expect(await codes(alt('Een afbeelding.'))).toEqual(['warning image-says-little campaigns/warme-winter.yaml']);
    expect(await codes(alt('Foto van de voordeur'))).toEqual([]);
  });

  it('time alone never makes an error', async () => {
    const all = await codes({ now: '2031-06-01T09:00:00Z' });
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('a place just inside the surroundings is fine', async () => {
    const inside = { change: [{ in: `${V}/locations/centrum.yaml`, from: 'lat: 52.551', to: 'lat: 52.657' }] };
    const outside = { change: [{ in: `${V}/locations/centrum.yaml`, from: 'lat: 52.551', to: 'lat: 52.659' }] };
    expect(await codes(inside)).toEqual([]);
    expect(await codes(outside)).toEqual(['error outside-surroundings locations/centrum.yaml']);
  });

  it('a place of the region may lie in another municipality', async () => {
    const location =
      'name: Kantoor\nkind: office\naddress: { addressLocality: Ver }\nposition: { lat: 51, lon: 4 }\nhours: { unknown: Nog niet bekend. }\ncheckedOn: "2026-11-02"\n';
    expect(await codes({ write: { 'content/regions/regio-testland/locations/ver.yaml': location } })).toEqual([]);
  });

  it('a reference to something hidden is not dangling', async () => {
    expect(await codes({ write: { 'content/municipalities/testerveen/services/opvoedlijn.yaml': 'hidden: true\n' } })).toEqual([]);
  });

  it('a reference to something wrong is not dangling: what is wrong is told there', async () => {
    expect(await codes(changed('organizations/stichting-proef.yaml', 'kind: core', 'kind: kern'))).toEqual([
      'error invalid-value organizations/stichting-proef.yaml',
    ]);
  });

  it('a temporary place may follow another one', async () => {
    const fault = changed(
      'locations/kulturhus.yaml',
      'opensOn: "2027-02-01"\n',
      'opensOn: "2027-02-01"\ntemporary: { successor: centrum, note: Later naar het centrum. }\n',
    );
    expect(await codes(fault)).toEqual([]);
  });

  it('a place that follows itself up is told, but not the places that merely lead to it', async () => {
    const itself = changed('locations/kulturhus.yaml', 'opensOn: "2027-02-01"\n', 'temporary: { successor: kulturhus, note: Blijft. }\n');
    expect(await codes(itself)).toEqual(['error circular-successor locations/kulturhus.yaml']);
  });

  it('a walk-in point of the region counts for its municipalities', async () => {
    const location =
      'name: Inloop regio\nkind: walk-in\naddress: { addressLocality: Ver }\nhours: { unknown: Nog niet bekend. }\ncheckedOn: "2026-11-02"\n';
    expect(await codes({ write: { 'content/regions/regio-testland/locations/inloop-regio.yaml': location } })).toEqual([
      'error contradicting-walk-in testerveen/municipality.yaml',
    ]);
  });
});
