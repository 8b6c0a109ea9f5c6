import { beforeAll, describe, expect, it } from 'vitest';
import type { SiteContent } from '../../../src/layers/entry.ts';
import { escapedValues, fillDeep, placeholderValues } from '../../../src/layers/fill.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { fixtureNow, fixtureRoot } from './support/content.ts';

describe('filling the placeholders of a portal', () => {
  let sites: SiteContent[];
  beforeAll(async () => {
    ({ sites } = await loadContent({ root: fixtureRoot, now: fixtureNow }));
  });

  const valuesOf = (id: string) => {
    const found = sites.find((site) => site.id === id);
    if (found === undefined) throw new Error(id);
    return placeholderValues(found.site, found.content.municipality);
  };

  it('uses “het”', () => {
    expect(valuesOf('voorbeelddam')).toEqual({
      organisatie: 'CJG',
      'de organisatie': 'het CJG',
      'De organisatie': 'Het CJG',
      gemeente: 'Voorbeelddam',
      telefoon: '088-0000000',
    });
  });

  it('uses “de”, and still makes sentences without a number', () => {
    expect(valuesOf('testerveen')).toEqual({
      organisatie: 'gezinswijzer',
      'de organisatie': 'de gezinswijzer',
      'De organisatie': 'De gezinswijzer',
      gemeente: 'Testerveen',
      telefoon: 'ons telefoonnummer',
    });
  });

  it('uses no article for a name that has none', () => {
    expect(valuesOf('jong-voorbeelddam')).toMatchObject({
      'de organisatie': 'Jong in Voorbeelddam',
      'De organisatie': 'Jong in Voorbeelddam',
    });
  });

  it('fills every text of a value and leaves all else as it is', () => {
    const value = {
      title: 'Over [[de organisatie]]',
      list: ['Bel [[telefoon]].', 3, null],
      deep: { hidden: false, text: '[[De organisatie]] in [[gemeente]]' },
      other: '[[x]]',
    };
    const filled = fillDeep(value, valuesOf('testerveen'));
    expect(filled).toEqual({
      title: 'Over de gezinswijzer',
      list: ['Bel ons telefoonnummer.', 3, null],
      deep: { hidden: false, text: 'De gezinswijzer in Testerveen' },
      other: '[[x]]',
    });
    expect(value.title).toBe('Over [[de organisatie]]');
  });

  it('leaves no placeholder in what the portals of the fixture show', () => {
    for (const { site, content } of sites) {
      const values = placeholderValues(site, content.municipality);
      const data = Object.values(content.collections).flatMap((entries) =>
        [...entries.values()].map((entry) => fillDeep(entry.data as unknown, values)),
      );
      expect(JSON.stringify(data)).not.toContain('[[');
    }
  });

  it('makes text of what stands in HTML', () => {
    expect(escapedValues({ ...valuesOf('voorbeelddam'), organisatie: '<b>"CJG" & co</b>' }).organisatie).toBe(
      '&lt;b&gt;&quot;CJG&quot; &amp; co&lt;/b&gt;',
    );
  });
});
