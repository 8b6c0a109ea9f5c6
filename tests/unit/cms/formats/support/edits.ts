import fc from 'fast-check';
import { faultKey, sourceKey } from '../../../../../cms/formats/entry-format.ts';

type Data = Record<string, unknown>;

/** One thing an editor or a form does, at a place that is found by counting. */
export interface Edit {
  kind: 'set' | 'clear' | 'remove' | 'insert' | 'move' | 'add';
  at: number;
  to: number;
  text: string;
}

const words = fc.constantFrom('Inloop', 'de', 'ochtend', 'baby’s', '[[organisatie]]', 'één', 'Elst', 'vóór', 'a', '(ook)', '“ja”', '🙂');
const tricky = fc.constantFrom(
  ...['on', 'No', 'y', 'null', '~', 'true', '09:00', '1', '1e3', '0x1F', '1_000', '2026-11-02', '088-0000004', '0612345678', '6661 AB'],
  ...['a: b', 'a:', 'a #b', '# a', '- a', '-a', '? a', '[[a]] b', '{ a', 'a, b', 'a] b', '* a', '&a', '!a', '%a', '@a', '`a', '"a" b'],
  ...["'s avonds", 'it’s', 'c:\\d', '---', '...', '<<', '=', 'a\tb', ' a', 'a ', 'https://x.nl/#a', 'a@b.nl', '.5', '+31 6', '-9 months'],
  ...[
    '\n',
    'a\n',
    'a\n\n',
    '\na',
    'a\n  b',
    '  a\nb',
    'a\n\n\nb',
    'a\n \nb',
    'a \nb',
    'a\n# b',
    'a\n---\nb',
    'a\tb\nc',
    'a\nb: c\n- d',
    '\u0085',
  ],
  ...['a\u2028b', '\u200D', '\u00A0a', 'a\u00A0\nb', '\\', '\\n', '"', "'", '{}', '[]', '|', '>-', ': a', 'a : b', 'a\r\nb'],
);

/** Texts as people write them, and texts that YAML takes for something else. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.array(words, { minLength: 1, maxLength: 40 }).map((list) => list.join(' ')) },
  { weight: 3, arbitrary: tricky },
  { weight: 2, arbitrary: fc.array(fc.oneof(words, tricky), { minLength: 2, maxLength: 5 }).map((list) => list.join(' ')) },
  { weight: 1, arbitrary: fc.array(fc.oneof(words, tricky), { minLength: 2, maxLength: 5 }).map((list) => list.join('\n')) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
);

/** A few edits. */
export const someEdits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom('set', 'set', 'clear', 'remove', 'insert', 'move', 'add'),
    at: fc.nat(200),
    to: fc.nat(20),
    text: anyText,
  }),
  { minLength: 1, maxLength: 4 },
);

/** Makes the edits in a copy of the data. Of the keys in `extra` that are missing one may be added. */
export function edit(data: Data, edits: readonly Edit[], extra: readonly string[]): Data {
  const edited = structuredClone(data);
  for (const { kind, at, to, text } of edits) {
    const lists = places(edited).filter(({ holder, key }) => Array.isArray(holder[key]));
    const all = kind === 'insert' || kind === 'move' ? lists : places(edited);
    const place = all[at % Math.max(all.length, 1)];
    const missing = extra.filter((key) => !Object.hasOwn(edited, key));
    if (kind === 'add' && missing.length > 0) edited[missing[at % missing.length] ?? ''] = text;
    if (place !== undefined && kind !== 'add') apply({ kind, to, text, ...place });
  }
  return edited;
}

interface Place {
  holder: Data;
  key: string;
}

/** Every place of the data, those inside others included. */
function places(holder: Data): Place[] {
  return Object.keys(holder)
    .filter((key) => key !== sourceKey && key !== faultKey)
    .flatMap((key) => {
      const value = holder[key];
      return [{ holder, key }, ...(typeof value === 'object' && value !== null ? places(value as Data) : [])];
    });
}

function apply({ kind, to, text, holder, key }: Place & Omit<Edit, 'at'>): void {
  const value = holder[key];
  if (kind === 'insert' && Array.isArray(value)) {
    const like = structuredClone(value[to % Math.max(value.length, 1)] as unknown);
    value.splice(to % (value.length + 1), 0, typeof like === 'string' || like === undefined ? text : like);
  } else if (kind === 'move' && Array.isArray(value)) {
    value.splice(to % Math.max(value.length, 1), 0, ...(value.splice(0, 1) as unknown[]));
  } else if (kind === 'remove') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  } else if (kind === 'clear') {
    holder[key] = Array.isArray(value) ? [] : typeof value === 'object' && to % 2 === 0 ? {} : to % 3 === 0 ? null : '';
  } else if (kind === 'set' && typeof value !== 'object') {
    holder[key] = typeof value === 'number' ? value + to + 0.5 : typeof value === 'boolean' ? !value : text;
  }
}
