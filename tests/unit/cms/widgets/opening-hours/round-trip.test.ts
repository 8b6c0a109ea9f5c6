import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withField } from '../../../../../cms/widgets/opening-hours/form/edit-group.ts';
import { editGroup, formOf, removeRow, valueOf } from '../../../../../cms/widgets/opening-hours/form/hours-form.ts';
import { allGroups, realHours, validHours, written } from './support.ts';

test('valid hours come back as they were, in the same order', () => {
  fc.assert(fc.property(validHours, (hours) => written(valueOf(formOf(hours))) === written(hours)));
});

test('whatever stands in the file comes back as it was', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => written(valueOf(formOf(value))) === written(value)));
});

describe('real hours', () => {
  const real = realHours();

  test('are found', () => {
    expect(real.length).toBeGreaterThan(20);
  });

  test.each(real)('%s comes back as it was', (_, value) => {
    expect(written(valueOf(formOf(value)))).toBe(written(value));
  });
});

test('an edit of one row changes that row only', () => {
  fc.assert(
    fc.property(validHours, fc.nat(), (hours, pick) => {
      const form = formOf(hours);
      const groups = allGroups(form);
      const target = groups[pick % Math.max(1, groups.length)];
      if (target === undefined) return;
      const edited = editGroup(form, target.id, (row) => withField(row, 'opens', '00:01'));
      const back = editGroup(edited, target.id, (row) => withField(row, 'opens', target.fields['opens']));
      expect(written(valueOf(back))).toBe(written(hours));
      const others = new Map(allGroups(edited).map((row) => [row.id, row]));
      for (const row of groups) {
        const holdsIt = row.lists['hours']?.some(({ id }) => id === target.id) === true;
        if (row !== target && !holdsIt) expect(others.get(row.id)).toBe(row);
      }
    }),
  );
});

test('when one row goes, the others stay as they were', () => {
  fc.assert(
    fc.property(validHours, fc.nat(), (hours, pick) => {
      const lists = (['weekly', 'monthly', 'sessions', 'exceptions'] as const).filter((list) => (hours[list]?.length ?? 0) > 0);
      const list = lists[pick % Math.max(1, lists.length)];
      if (list === undefined) return;
      const form = formOf(hours);
      const index = pick % (hours[list]?.length ?? 1);
      const id = form.root.lists[list]?.[index]?.id ?? -1;
      const left = (hours[list] ?? []).filter((_, at) => at !== index);
      const others = Object.entries(hours).filter(([key]) => key !== list || left.length > 0);
      const expected = Object.fromEntries(others.map(([key, item]): [string, unknown] => [key, key === list ? left : item]));
      const nothingLeft = Object.keys(expected).every(
        (key) => key.endsWith('Holidays') || (key === 'exceptions' && hours.exceptions?.length === 0),
      );
      expect(written(valueOf(removeRow(form, id)))).toBe(written(nothingLeft ? undefined : expected));
    }),
  );
});
