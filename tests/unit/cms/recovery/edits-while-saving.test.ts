import { describe, expect, it } from 'vitest';
import { EditsWhileSaving } from '../../../../cms/recovery/edits-while-saving.ts';

describe('what is typed while an entry is being saved', () => {
  it('is known when the saved entry comes in its place', () => {
    const edits = new EditsWhileSaving(() => 1000);
    edits.begin();
    edits.note('a.yaml name', 'Inloop twee');
    expect(edits.lost('a.yaml name', 'Inloop een')).toEqual({ value: 'Inloop twee' });
    expect(edits.lost('a.yaml name', 'Inloop twee')).toBeUndefined();
    expect(edits.lost('b.yaml name', 'Inloop een')).toBeUndefined();
    edits.note('a.yaml phone', undefined);
    expect(edits.lost('a.yaml phone', '0880000000')).toEqual({ value: undefined });
  });

  it('is known too of a form into which something was put back, field by field', () => {
    let now = 0;
    const edits = new EditsWhileSaving(() => now);
    for (const field of ['a.yaml name', 'a.yaml phone']) {
      edits.hold();
      edits.note(field, 'mijn tekst');
      now += 10;
    }
    expect(edits.lost('a.yaml name', 'van de server')).toEqual({ value: 'mijn tekst' });
    expect(edits.lost('a.yaml phone', 'mijn tekst')).toBeUndefined();
  });

  it('is in the next save when that begins', () => {
    const edits = new EditsWhileSaving(() => 1000);
    edits.begin();
    edits.note('a.yaml name', 'Inloop twee');
    expect([edits.has('a.yaml name'), edits.has('a.yaml phone')]).toEqual([true, false]);
    edits.begin();
    expect(edits.has('a.yaml name')).toBe(false);
  });

  it('is nothing before a save, nor long after it, nor of the save before', () => {
    let now = 0;
    const edits = new EditsWhileSaving(() => now);
    edits.note('a.yaml name', 'Inloop twee');
    expect(edits.lost('a.yaml name', 'Inloop een')).toBeUndefined();
    now = 100_000;
    edits.begin();
    edits.note('a.yaml name', 'Inloop twee');
    now += 15_000;
    expect(edits.lost('a.yaml name', 'Inloop een')).toBeUndefined();
    edits.begin();
    expect(edits.lost('a.yaml name', 'Inloop een')).toBeUndefined();
  });
});
