import { describe, expect, it } from 'vitest';
import { keptKey, keptList } from '../../../src/shortlist/kept-list.ts';

/** A storage as browsers have it, with what went into it. */
function storageOf(values = new Map<string, string>(), setItem?: () => never) {
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: setItem ?? ((key: string, value: string) => void values.set(key, value)),
    removeItem: (key: string) => void values.delete(key),
  };
}
const refuse = (): never => {
  throw new Error('SecurityError');
};

describe('what is kept of a list', () => {
  it('is nothing before something is written, and one key with ids after that', () => {
    const storage = storageOf();
    const list = keptList(() => storage);
    expect(list.read()).toEqual([]);
    expect(storage.values.size).toBe(0);
    list.write(['a', 'b']);
    expect([...storage.values]).toEqual([[keptKey, 'a,b']]);
    expect(keptList(() => storage).read()).toEqual(['a', 'b']);
  });

  it('leaves no key when it is wiped', () => {
    const storage = storageOf();
    const list = keptList(() => storage);
    list.write(['a']);
    list.write([]);
    expect(storage.values.size).toBe(0);
  });

  it('lives as long as the page where the browser gives no storage', () => {
    const list = keptList(refuse);
    expect(list.read()).toEqual([]);
    list.write(['a']);
    expect(list.read()).toEqual(['a']);
    expect(list.refused).toBe(true);
  });

  it('lives as long as the page where the browser does not keep what is written', () => {
    const list = keptList(() => storageOf(new Map(), refuse));
    expect(list.refused).toBe(false);
    list.write(['a']);
    expect(list.refused).toBe(true);
    expect(list.read()).toEqual(['a']);
  });

  it('is not broken by what another program left under its key', () => {
    expect(keptList(() => storageOf(new Map([[keptKey, '{"a":1},<b>,ok']]))).read()).toEqual(['ok']);
  });
});
