import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applied,
  heading,
  insert,
  link,
  list,
  nextItem,
  wrap,
  type Selected,
  type TextEdit,
} from '../../../../../cms/widgets/body/text/toolbar.ts';

/** A text in which `|` stands where the selection begins and ends; one is a place without selection. */
function marked(text: string): Selected {
  const [before = '', chosen, after] = text.split('|');
  return after === undefined
    ? { text: before + (chosen ?? ''), start: before.length, end: before.length }
    : { text: before + (chosen ?? '') + after, start: before.length, end: before.length + (chosen ?? '').length };
}

function shown(selected: Selected, edit: TextEdit): string {
  const text = applied(selected.text, edit);
  const { start, end } = edit.select;
  return start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;
}

const after = (text: string, tool: (selected: Selected) => TextEdit) => shown(marked(text), tool(marked(text)));

describe('bold and italic', () => {
  test.each([
    ['een |woord| hier', '**', 'een **|woord|** hier'],
    ['een **|woord|** hier', '**', 'een |woord| hier'],
    ['een |**woord**| hier', '**', 'een |woord| hier'],
    ['een| woord |hier', '**', 'een **|woord|** hier'],
    ['een **|woord|** hier', '*', 'een ***|woord|*** hier'],
    ['een ***|woord|*** hier', '*', 'een **|woord|** hier'],
    ['leeg | hier', '**', 'leeg **|** hier'],
    ['leeg **|** hier', '**', 'leeg | hier'],
    ['|- een\n- twee\n\ndrie|', '**', '|- **een**\n- **twee**\n\n**drie**|'],
    ['|- **een**\n- **twee**|', '**', '|- een\n- twee|'],
  ])('%s with %s', (text, mark, expected) => {
    expect(after(text, (selected) => wrap(selected, mark))).toBe(expected);
  });

  test('twice gives the text back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,20}$/), fc.nat(), fc.nat(), fc.constantFrom('*', '**'), (text, from, to, mark) => {
        const places = [from % (text.length + 1), to % (text.length + 1)];
        const [start, end] = [Math.min(...places), Math.max(...places)];
        const once = wrap({ text, start, end }, mark);
        const now = applied(text, once);
        expect(applied(now, wrap({ text: now, ...once.select }, mark))).toBe(text);
      }),
    );
  });
});

describe('headings and lists', () => {
  test.each<[text: string, tool: (selected: Selected) => TextEdit, expected: string]>([
    ['a\n\nk|op\n\nb', (selected) => heading(selected, 2), 'a\n\n## kop|\n\nb'],
    ['## k|op', (selected) => heading(selected, 2), 'kop|'],
    ['## k|op', (selected) => heading(selected, 3), '### kop|'],
    ['- k|op', (selected) => heading(selected, 2), '## kop|'],
    ['|een\ntwee|\ndrie', (selected) => list(selected, 'points'), '|- een\n- twee|\ndrie'],
    ['|een\ntwee\n|drie', (selected) => list(selected, 'points'), '|- een\n- twee|\ndrie'],
    ['|- een\n- twee|', (selected) => list(selected, 'points'), '|een\ntwee|'],
    ['|- een\n- twee|', (selected) => list(selected, 'numbers'), '|1. een\n2. twee|'],
    ['|een\n\ntwee|', (selected) => list(selected, 'numbers'), '|1. een\n\n2. twee|'],
    ['|', (selected) => list(selected, 'points'), '- |'],
  ])('%s', (text, tool, expected) => {
    expect(after(text, tool)).toBe(expected);
  });
});

describe('Enter in a list', () => {
  test.each([
    ['- een|', '- een\n- |'],
    ['  1. een| twee', '  1. een\n  2. | twee'],
    ['- een\n- |', '- een\n|'],
  ])('%s', (text, expected) => {
    const selected = marked(text);
    const edit = nextItem(selected);
    expect(edit === undefined ? undefined : shown(selected, edit)).toBe(expected);
  });

  test('is nothing special elsewhere', () => {
    expect(nextItem(marked('een |'))).toBeUndefined();
    expect(nextItem(marked('|- een'))).toBeUndefined();
  });
});

test('a link has its brackets written so that they are no markup, and keeps a placeholder', () => {
  expect(after('Ga naar |de [inloop]|.', (selected) => link(selected, 'de [inloop]', '/inloop/'))).toBe(
    'Ga naar [de \\[inloop\\]](/inloop/)|.',
  );
  expect(after('|', (selected) => link(selected, 'Bel [[telefoon]]', 'tel:[[telefoon]]'))).toBe('[Bel [[telefoon]]](tel:[[telefoon]])|');
  expect(after('|', (selected) => link(selected, 'x', 'https://a.nl/b(c)'))).toBe('[x](https://a.nl/b%28c%29)|');
  expect(after('a |b| c', (selected) => insert(selected, '[[gemeente]]'))).toBe('a [[gemeente]]| c');
});
