import { describe, expect, it } from 'vitest';
import { mostIds, readIds, toggled, writeIds } from '../../../src/shortlist/ids.ts';
import { joined } from '../../../src/shortlist/joined.ts';

describe('readIds', () => {
  it('gives back what was written, in that order', () => {
    const ids = ['homestart', 'slaapspreekuur-elst', '113-chat'];
    expect(readIds(writeIds(ids))).toEqual(ids);
    expect(readIds('')).toEqual([]);
  });

  it.each([
    ['<script>alert(1)</script>', []],
    ['a,<b>,b', ['a', 'b']],
    ['a,a,b,a', ['a', 'b']],
    ['../../x,A,a b,-a,a-,a--b,é', []],
    ['javascript:alert(1),ok', ['ok']],
    [`${'a'.repeat(81)},b`, ['b']],
  ])('leaves out of %s what cannot be an id', (text, ids) => {
    expect(readIds(text)).toEqual(ids);
  });

  it('stops at the most that a list can have, however long the text is', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `id-${String(index)}`);
    expect(readIds(many.join(','))).toEqual(many.slice(0, mostIds));
    expect(readIds('x'.repeat(1_000_000))).toEqual([]);
  });
});

describe('a list', () => {
  it('keeps its order when something is added or taken away', () => {
    expect(toggled(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
    expect(toggled(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
  });

  it('does not lose anything when it is full', () => {
    const full = Array.from({ length: mostIds }, (_, index) => `id-${String(index)}`);
    expect(toggled(full, 'more')).toEqual(full);
    expect(joined(full, ['more'])).toEqual(full);
  });

  it('takes in another behind its own', () => {
    expect(joined(['a', 'b'], ['c', 'b', 'd'])).toEqual(['a', 'b', 'c', 'd']);
  });
});
