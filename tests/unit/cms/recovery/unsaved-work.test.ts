import { beforeEach, describe, expect, it } from 'vitest';
import {
  dropWork,
  keepWork,
  restoredFields,
  savedSince,
  takeOver,
  unsavedWork,
  workKey,
  type TextStore,
  type UnsavedWork,
} from '../../../../cms/recovery/unsaved-work.ts';

const now = Date.UTC(2026, 10, 21, 9);
const day = 86_400_000;
const work = (more: Partial<UnsavedWork> = {}): UnsavedWork => ({
  collection: 'dorp.locations',
  path: 'content/municipalities/dorp/locations/inloop.yaml',
  fields: { name: 'Inloop Nieuw', kind: 'walk-in', phone: undefined },
  before: { name: 'Inloop', kind: 'walk-in', phone: '0880000000' },
  at: now,
  ...more,
});

let store: TextStore;
let texts: Map<string, string>;
beforeEach(() => {
  texts = new Map();
  store = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
});

describe('what was not saved', () => {
  it('is kept by entry, with the fields that were changed or cleared', () => {
    keepWork(store, work());
    keepWork(store, work({ path: undefined, fields: { title: 'Nieuws' }, before: {}, at: now - 1 }));
    expect(unsavedWork(store, now).map(({ path, fields }) => [path, fields])).toEqual([
      ['content/municipalities/dorp/locations/inloop.yaml', { name: 'Inloop Nieuw' }],
      [undefined, { title: 'Nieuws' }],
    ]);
    expect(unsavedWork(store, now)[0]?.before).toEqual({ name: 'Inloop', phone: '0880000000' });
  });

  it('is forgotten when it was saved, when it is as it was again, and after sixty days', () => {
    keepWork(store, work());
    dropWork(store, work());
    expect(texts.size).toBe(0);
    keepWork(store, work());
    keepWork(store, work({ fields: work().before }));
    expect(texts.size).toBe(0);
    keepWork(store, work());
    expect(unsavedWork(store, now + 61 * day)).toEqual([]);
  });

  it('is kept of each new entry apart', () => {
    const fresh = { path: undefined, before: {} };
    keepWork(store, work({ ...fresh, draft: '1', fields: { title: 'Eerste' } }));
    keepWork(store, work({ ...fresh, draft: '2', fields: { title: 'Tweede' }, at: now + 1 }));
    expect(unsavedWork(store, now + 1).map(({ fields }) => fields)).toEqual([{ title: 'Tweede' }, { title: 'Eerste' }]);
  });

  it('is kept of each form apart, and forgotten apart', () => {
    keepWork(store, work({ session: 'a', fields: { name: 'Lange tekst' } }));
    keepWork(store, work({ session: 'b', fields: { name: 'L' }, at: now + 1 }));
    const kept = unsavedWork(store, now + 1);
    expect(kept.map(({ fields }) => fields)).toEqual([{ name: 'L' }, { name: 'Lange tekst' }]);
    expect(new Set(kept.map(workKey)).size).toBe(2);
    expect(dropWork(store, work({ session: 'b' }))).toBe(true);
    expect(dropWork(store, work({ session: 'b' }))).toBe(false);
    expect(unsavedWork(store, now + 1).map(({ fields }) => fields)).toEqual([{ name: 'Lange tekst' }]);
  });

  it('is read, gone on with and forgotten as it was kept before forms were told apart', () => {
    const old = work({ fields: { name: 'Inloop Nieuw' }, before: { name: 'Inloop' } });
    const fresh = { collection: 'dorp.news', path: undefined, draft: '1', fields: { title: 'Nieuws' }, before: {}, at: now - 1 };
    texts.set('cjg-niet-opgeslagen', JSON.stringify({ [old.path ?? '']: old, 'dorp.news (nieuw 1)': fresh }));
    keepWork(store, work({ session: 'a', fields: { name: 'I' }, at: now + 1 }));
    expect(unsavedWork(store, now + 1).map(({ fields }) => fields)).toEqual([{ name: 'I' }, { name: 'Inloop Nieuw' }, { title: 'Nieuws' }]);
    takeOver(store, fresh, 'b', []);
    dropWork(store, old);
    expect(unsavedWork(store, now + 1).map(({ session, fields }) => [session, fields])).toEqual([
      ['a', { name: 'I' }],
      ['b', { title: 'Nieuws' }],
    ]);
  });

  it('does not grow without end: of one entry what was written last is kept, and of none what is too old', () => {
    keepWork(store, work({ session: 'oud', path: 'a/locations/ander.yaml', at: now - 61 * day }));
    for (let count = 0; count < 30; count += 1) keepWork(store, work({ session: String(count), at: now + count }));
    const stored = Object.values(JSON.parse(texts.get('cjg-niet-opgeslagen') ?? '{}') as Record<string, UnsavedWork>);
    expect(stored.map(({ session }) => Number(session)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 10),
    );
  });

  it('is put aside when this browser cannot read it', () => {
    texts.set('cjg-niet-opgeslagen', '{kapot');
    expect(unsavedWork(store, now)).toEqual([]);
    expect(keepWork(store, work())).toBe(true);
    expect(unsavedWork(store, now)).toHaveLength(1);
    expect([...texts.values()]).toContain('{kapot');
  });

  it('is told to be lost when the browser has no room', () => {
    expect(keepWork(store, work())).toBe(true);
    store.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    expect(keepWork(store, work({ fields: { name: 'Inloop Later' } }))).toBe(false);
    expect(unsavedWork(store, now)[0]?.fields).toEqual({ name: 'Inloop Nieuw' });
    store.getItem = () => {
      throw new DOMException('not allowed', 'SecurityError');
    };
    expect(unsavedWork(store, now)).toEqual([]);
  });
});

describe('going on with it', () => {
  it('puts back what nobody else changed, cleared fields too', () => {
    keepWork(store, work());
    const [kept] = unsavedWork(store, now);
    const restored = restoredFields(kept ?? work(), { ...work().before, summary: 'Van een collega.' });
    expect([...restored.fields]).toEqual([
      ['name', 'Inloop Nieuw'],
      ['phone', undefined],
    ]);
    expect(restored.clashes).toEqual([]);
  });

  it('makes it work of the form that goes on with it, but for what a colleague changed', () => {
    keepWork(store, work({ session: 'a' }));
    const [kept] = unsavedWork(store, now);
    expect(takeOver(store, kept ?? work(), 'b', ['name'])).toBe(true);
    expect(unsavedWork(store, now).map(({ session, fields, before }) => ({ session, fields, before }))).toEqual([
      { session: 'b', fields: {}, before: { phone: '0880000000' } },
      { session: 'a', fields: { name: 'Inloop Nieuw' }, before: { name: 'Inloop' } },
    ]);
  });

  it('takes nothing away when the browser has no room', () => {
    keepWork(store, work({ session: 'a' }));
    const [kept] = unsavedWork(store, now);
    store.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    expect(takeOver(store, kept ?? work(), 'b', [])).toBe(false);
    expect(unsavedWork(store, now)).toEqual([kept]);
  });

  it('needs nothing more of what was saved in another form, every field of it', () => {
    const path = work().path ?? '';
    const one = work({ fields: { name: 'Inloop Nieuw' }, before: { name: 'Inloop', phone: '0880000000' } });
    expect(savedSince([one], path, { name: 'Inloop Nieuw', kind: 'walk-in' })).toEqual([one]);
    expect(savedSince([one], path, { name: 'Inloop Nieuw', phone: '0880000000' })).toEqual([]);
    expect(savedSince([one], 'a/locations/ander.yaml', { name: 'Inloop Nieuw' })).toEqual([]);
  });

  it('has no colleague of an entry that is new', () => {
    const fresh = work({ path: undefined, fields: { hidden: true }, before: {} });
    expect(restoredFields(fresh, { hidden: false })).toEqual({ fields: new Map([['hidden', true]]), clashes: [] });
  });

  it('leaves a field that a colleague changed to the editor, unless both wrote the same', () => {
    const restored = restoredFields(work(), { name: 'Inloop van de collega', kind: 'walk-in', phone: undefined });
    expect(restored.clashes).toEqual(['name']);
    expect(restored.fields.has('name')).toBe(false);
    expect(restored.fields.has('phone')).toBe(true);
  });
});
