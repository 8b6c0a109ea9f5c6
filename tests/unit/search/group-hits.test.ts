import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../../src/search/document.ts';
import { groupHits, hitsPerGroup } from '../../../src/search/group-hits.ts';
import type { Hit } from '../../../src/search/search.ts';

const hit = (kind: DocumentKind, score: number): Hit => ({
  document: { href: `/${kind}/${String(score)}/`, kind, title: '', layer: 'municipality', stale: false },
  score,
});
const hits = [hit('location', 90), ...Array.from({ length: hitsPerGroup + 2 }, (_, index) => hit('service', 80 - index)), hit('theme', 10)];

describe('hits in groups', () => {
  it('have the group with the best hit first, and the first few of each', () => {
    const grouped = groupHits({ hits });
    expect(grouped.groups.map(({ kind, total, hits: some }) => [kind, total, some.length])).toEqual([
      ['location', 1, 1],
      ['service', hitsPerGroup + 2, hitsPerGroup],
      ['theme', 1, 1],
    ]);
    expect(grouped).toMatchObject({ count: hits.length, total: hits.length });
  });

  it('are all there when one kind is looked at, and the other kinds keep their numbers', () => {
    const { groups, kinds, count, total, kind } = groupHits({ hits }, 'service');
    expect(groups.map((group) => [group.kind, group.hits.length])).toEqual([['service', hitsPerGroup + 2]]);
    expect(kinds.map((one) => one.kind)).toEqual(['location', 'service', 'theme']);
    expect({ count, total, kind }).toEqual({ count: hitsPerGroup + 2, total: hits.length, kind: 'service' });
  });

  it('are of all kinds when the kind was not found', () => {
    expect(groupHits({ hits }, 'article')).toEqual(groupHits({ hits }));
    expect(groupHits({ hits: [] }, 'page')).toEqual({ count: 0, total: 0, kinds: [], groups: [] });
  });
});
