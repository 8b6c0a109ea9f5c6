import { beforeAll, describe, expect, it } from 'vitest';
import { attentionLists } from '../../../../cms/attention/attention-lists.ts';
import type { MunicipalityContent } from '../../../../src/layers/entry.ts';
import { loadFrom } from '../../../../src/loading/load-from.ts';
import { fixtureFiles, fixtureNow, memoryFiles } from '../../layers/support/content.ts';

let content: MunicipalityContent;
beforeAll(async () => {
  const { municipalities } = await loadFrom(memoryFiles(await fixtureFiles()), { now: fixtureNow });
  content = municipalities.find(({ id }) => id === 'voorbeelddam') ?? expect.fail('no municipality');
});
const at = (iso: string) => Date.parse(iso);
const lists = (now: number, layer: 'municipality' | 'national' = 'municipality') => attentionLists(content, { layer, limitMonths: 6, now });
const ids = (items: readonly { collection: string; id: string }[]) => items.map(({ collection, id }) => `${collection}/${id}`);

describe('what asks for attention', () => {
  it('is what nobody checked for too long, from the day after the limit', () => {
    expect(lists(at('2027-05-02T12:00:00+02:00')).unchecked).toEqual([]);
    expect(ids(lists(at('2027-05-03T12:00:00+02:00')).unchecked)).toContain('organizations/stichting-proef');
  });

  it('is what ends within a week: news, a poll, and a course whose last time comes', () => {
    const ending = lists(at('2027-03-20T12:00:00+01:00')).ending;
    expect(ids(ending)).toContain('events/cursus-grenzen');
    expect(ending.find(({ id }) => id === 'cursus-grenzen')?.date).toBe('2027-03-23');
    expect(ids(lists(at('2027-03-24T12:00:00+01:00')).ending)).not.toContain('events/cursus-grenzen');
  });

  it('is a portal of which the telephone was checked too long ago', () => {
    const portal = { id: 'voorbeelddam', name: 'CJG Voorbeelddam', checkedOn: '2026-11-10', checkLimitMonths: 6 };
    const uncheckedAt = (now: number) =>
      attentionLists(content, { layer: 'municipality', limitMonths: 60, now, portals: [portal] }).unchecked;
    expect(uncheckedAt(at('2027-05-10T12:00:00+02:00'))).toEqual([]);
    expect(uncheckedAt(at('2027-05-11T12:00:00+02:00'))).toEqual([
      { collection: 'sites', id: 'voorbeelddam', name: 'CJG Voorbeelddam', date: '2026-11-10' },
    ]);
  });

  it('is of the layer that is edited alone', () => {
    const now = at('2030-01-01T12:00:00+01:00');
    expect(ids(lists(now).unchecked)).not.toContain('services/opvoedlijn');
    expect(ids(lists(now, 'national').unchecked)).toContain('services/opvoedlijn');
  });
});
