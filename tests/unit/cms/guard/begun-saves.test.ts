import { describe, expect, it } from 'vitest';
import { BegunSaves } from '../../../../cms/guard/begun-saves.ts';

function storeWith(text?: string) {
  const texts = new Map(text === undefined ? [] : [['cjg-begonnen-met-opslaan', text]]);
  return { getItem: (key: string) => texts.get(key) ?? null, setItem: (key: string, value: string) => void texts.set(key, value) };
}

describe('saves that were begun', () => {
  it('are known after a reload, until they are done', () => {
    const store = storeWith();
    new BegunSaves(store).begin('cms/voorbeelddam.news/open-dag');
    const after = new BegunSaves(store);
    expect(after.has('cms/voorbeelddam.news/open-dag')).toBe(true);
    expect(after.has('cms/voorbeelddam.news/verbouwing')).toBe(false);
    after.end('cms/voorbeelddam.news/open-dag');
    expect(new BegunSaves(store).has('cms/voorbeelddam.news/open-dag')).toBe(false);
  });

  it.each(['', '{', '{"a":1}', '[1,null]'])('are none when what is kept cannot be read: %s', (text) => {
    expect(new BegunSaves(storeWith(text)).has('1')).toBe(false);
  });

  it('stop nobody in a browser that keeps nothing', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(() => {
      new BegunSaves(full).begin('cms/voorbeelddam.news/open-dag');
    }).not.toThrow();
  });
});
