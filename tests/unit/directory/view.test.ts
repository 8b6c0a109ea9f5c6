import { describe, expect, it } from 'vitest';
import { cardValues } from '../../../src/directory/card.ts';
import type { DirectoryData } from '../../../src/directory/data.ts';
import { directoryEntries } from '../../../src/directory/entries.ts';
import { facetsOf } from '../../../src/directory/entry-facets.ts';
import { fill } from '../../../src/directory/fill.ts';
import { addressOf, isWithin, selectionAt, type ListFrame } from '../../../src/directory/list-state.ts';
import { directoryData, entryTexts } from '../../../src/directory/make-data.ts';
import { mapPlaces } from '../../../src/directory/map-places.ts';
import { plainSearch } from '../../../src/directory/plain-search.ts';
import { choose, emptySelection, toggle, without, type Selection } from '../../../src/directory/selection.ts';
import { viewOf } from '../../../src/directory/view.ts';
import { directoryCard } from '../../../src/view-models/directory-card.ts';
import { directoryWords } from '../../../src/view-models/directory-words.ts';
import { generateDirectory, generatedPortal } from '../../../scripts/bench/generated-directory.ts';

const portal = generatedPortal(generateDirectory({ services: 150, organizations: 30, locations: 40 }));
const entries = directoryEntries(portal);
const groups = facetsOf(portal, entries);
const data = directoryData(portal, entries, groups);
const texts = entryTexts(portal, entries);
const words = directoryWords(portal);

describe('a card that a script makes', () => {
  it('says what the card of the server says', () => {
    const seen = { next: 0, text: 0, none: 0 };
    entries.forEach((entry, index) => {
      const card = directoryCard(portal, entry);
      const values = cardValues(data, texts[index], index, { words: words.card, now: portal.now });
      const facts = Object.fromEntries(card.facts.map(({ kind, text }) => [kind, text]));
      expect(values?.facts, entry.id).toEqual(facts);
      expect(values, entry.id).toMatchObject({
        href: card.href,
        name: card.name,
        summary: card.summary,
        checked: [card.notKnown, card.checked].filter((text) => text !== undefined).join(' '),
        stale: card.stale,
      });
      expect([values?.provider, values?.alert, values?.waiting]).toEqual([card.provider, card.alert, card.waiting]);
      const { times } = values ?? {};
      if (times === undefined) seen.none++;
      else if ('text' in times) seen.text++;
      else seen.next++;
      if (times !== undefined && 'text' in times) expect(times.text).toBe(card.status?.closed);
      else if (times === undefined) expect(card.status).toBeUndefined();
      // A note of the editor does not stand in the code of the hours.
      else expect(card.status?.next?.text.replace(/ \(.*\)$/, ''), entry.id).toBe(times.next);
    });
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(3);
  });

  it('says less without the second file, and nothing of an entry that is not there', () => {
    const values = cardValues(data, undefined, 0, { words: words.card, now: portal.now });
    expect(values?.name).toBe(entries[0]?.name);
    expect(values).not.toHaveProperty('summary');
    expect(cardValues(data, undefined, entries.length, { words: words.card, now: portal.now })).toBeUndefined();
  });

  it('says how far it is behind where it is', () => {
    const index = entries.findIndex(({ areas }) => areas.length > 0);
    const values = cardValues(data, texts[index], index, {
      words: words.card,
      now: portal.now,
      distance: () => ({ km: 2.1, approximate: false }),
    });
    expect(values?.facts.place).toMatch(/, ongeveer 2 km$/);
  });

  it('no longer names an opening that is over', () => {
    const index = entries.findIndex(({ opening: [first] }) => first?.until !== undefined);
    const later = cardValues(data, texts[index], index, { words: words.card, now: portal.now + 100 * 86_400_000 });
    expect(later?.times).toBeUndefined();
    expect(later?.checked).toContain('tijden');
  });
});

describe('the list', () => {
  const size = entries.length;
  const view = (selection: Selection, more: Partial<Parameters<typeof viewOf>[0]> = {}) =>
    viewOf({ size, groups, selection, checkedOn: (index) => data.entries[index]?.checkedOn ?? '', ...more });

  it('is all of it, in its own order, when nothing is chosen', () => {
    expect(view(emptySelection).order).toEqual(entries.map((_, index) => index));
  });

  it('is by relevance when something is searched for, unless another order is chosen', () => {
    const scores = new Float64Array(entries.length);
    scores.set([2, 0, 2, 0, 1], 3);
    expect(view({ chosen: new Map(), query: 'x' }, { scores }).order).toEqual([3, 5, 7]);
    const byCheck = view({ chosen: new Map(), query: 'x', sort: 'gecontroleerd' }, { scores }).order.map(
      (index) => data.entries[index]?.checkedOn,
    );
    expect(byCheck).toEqual([...byCheck].sort().reverse());
  });

  it('is from near to far when somebody said from where, and else in its own order', () => {
    const distance = (index: number) => (index === 4 ? undefined : { km: (index * 7) % 150, approximate: false });
    const { order } = view({ chosen: new Map(), sort: 'afstand' }, { distance });
    expect(order.at(-1)).toBe(4);
    const kms = order.slice(0, -1).map((index) => distance(index)?.km ?? 0);
    expect(kms).toEqual([...kms].sort((a, b) => a - b));
    expect(view({ chosen: new Map(), sort: 'afstand' }).order).toEqual(entries.map((_, index) => index));
  });
});

describe('the address of a list', () => {
  const themes = groups.find(({ key }) => key === 'thema')?.values.map(({ id }) => id) ?? [];
  const [first = '', second = ''] = themes;
  const frame: ListFrame = { href: `/sociale-kaart/thema/${first}/`, all: '/sociale-kaart/', selection: `thema=${first}` };
  const at = (address: string) => selectionAt(new URL(address, 'https://x.example'), frame, groups).selection;
  const own = at(frame.href);

  it('is that of its page as long as it narrows that list down', () => {
    expect([...own.chosen]).toEqual([['thema', [first]]]);
    expect(addressOf(own, frame, groups)).toBe(frame.href);
    const free = toggle(own, groups, 'kosten', 'gratis');
    expect(isWithin(free, frame, groups)).toBe(true);
    expect(addressOf(free, frame, groups)).toBe(`${frame.href}?kosten=gratis`);
    expect(at(addressOf(free, frame, groups))).toEqual(free);
  });

  it('is that of the list of everything as soon as it is wider', () => {
    const both = toggle(own, groups, 'thema', second);
    expect(addressOf(both, frame, groups)).toBe(`/sociale-kaart/?thema=${first}&thema=${second}`);
    expect(at(addressOf(both, frame, groups))).toEqual(both);
    const none = toggle(own, groups, 'thema', first);
    expect(addressOf(none, frame, groups)).toBe('/sociale-kaart/');
    expect(at('/sociale-kaart/')).toEqual(emptySelection);
  });

  it('has its words after #, where no server sees them', () => {
    const words = { ...toggle(own, groups, 'kosten', 'gratis'), query: 'slecht slapen & <b>' };
    const address = addressOf(words, frame, groups);
    expect(address).toBe(`${frame.href}?kosten=gratis#zoek=slecht+slapen+%26+%3Cb%3E`);
    expect(at(address)).toEqual(words);
    expect(addressOf({ ...emptySelection, query: 'slapen' }, frame, groups)).toBe('/sociale-kaart/#zoek=slapen');
    expect(at('/sociale-kaart/?zoek=oud')).toEqual({ ...emptySelection, query: 'oud' });
    expect(at('/sociale-kaart/?zoek=oud#zoek=nieuw')).toEqual({ ...emptySelection, query: 'nieuw' });
    expect(at('/sociale-kaart/?zoek=oud#zoek=')).toEqual(emptySelection);
  });

  it('tells values that do not exist, also in groups that the list does not have', () => {
    const few = groups.filter(({ key }) => key !== 'kosten');
    const { selection, dropped } = selectionAt(new URL('https://x.example/sociale-kaart/?kosten=gratis&utm_source=x'), frame, few);
    expect(selection).toEqual(emptySelection);
    expect(dropped).toEqual([{ key: 'kosten', value: 'gratis' }]);
  });
});

describe('small parts', () => {
  it('fill in texts without reading what is filled in', () => {
    expect(fill('% van %', '50 %', 3)).toBe('50 % van 3');
  });

  it('leave out one part of a selection', () => {
    const selection: Selection = { chosen: choose(groups, () => false), query: 'a', sort: 'afstand', near: 'x' };
    expect(without(selection, 'near')).toEqual({ chosen: new Map(), query: 'a', sort: 'afstand' });
    expect(without(without(selection, 'query'), 'sort')).toEqual({ chosen: new Map(), near: 'x' });
  });

  it('find entries by plain words, whatever their accents, names first', () => {
    const list = [
      { name: 'Café voor ouders', organizations: [] },
      { name: 'Praten', organizations: ['Groep Café'] },
      { name: 'Slapen', organizations: [] },
    ] as unknown as DirectoryData['entries'];
    const find = plainSearch({ entries: list }, [
      { summary: '', synonyms: [] },
      { summary: '', synonyms: [] },
      { summary: 'Koffie', synonyms: ['cafe'] },
    ]);
    expect([...find('cafe')]).toEqual([3, 1, 1]);
    expect([...find('cafe koffie')]).toEqual([0, 0, 2]);
    expect([...find('bestaat niet')]).toEqual([0, 0, 0]);
  });

  it('put on the map each place once, with what can be had there', () => {
    const places = mapPlaces(
      data,
      entries.map((_, index) => index),
    );
    const known = data.places.filter(
      (place) => place.position !== undefined && entries.some((entry) => entry.places.some(({ id }) => id === place.id)),
    );
    expect(places.map(({ id }) => id).sort()).toEqual(known.map(({ id }) => id).sort());
    for (const { id, services } of places) {
      const there = entries.filter((entry) => entry.places.some((place) => place.id === id));
      expect(services.map(({ name }) => name)).toEqual(there.map(({ name }) => name));
    }
    expect(mapPlaces(data, [])).toEqual([]);
  });
});
