import { beforeEach, describe, expect, it } from 'vitest';
import {
  dropWork,
  keepWork,
  restoredFields,
  unsavedWork,
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

  it('leaves a field that a colleague changed to the editor, unless both wrote the same', () => {
    const restored = restoredFields(work(), { name: 'Inloop van de collega', kind: 'walk-in', phone: undefined });
    expect(restored.clashes).toEqual(['name']);
    expect(restored.fields.has('name')).toBe(false);
    expect(restored.fields.has('phone')).toBe(true);
  });
});
