import fc from 'fast-check';
import * as z from 'zod';

/** An entry with a bit of everything. */
export const everything = z.strictObject({
  title: z.string(),
  summary: z.string().optional(),
  phone: z.string().optional(),
  tags: z.array(z.string()).default([]),
  rows: z
    .array(z.strictObject({ day: z.string(), opens: z.string().optional(), note: z.string().optional(), every: z.number().default(1) }))
    .optional(),
  place: z
    .strictObject({
      name: z.string(),
      code: z.string().optional(),
      deep: z.strictObject({ first: z.string().optional(), list: z.array(z.string()).default([]) }).optional(),
    })
    .optional(),
  hidden: z.boolean().default(false),
  order: z.number().optional(),
});

/** A field as it stands in a file: its lines, with the comments right above it. */
export interface WrittenField {
  key: string;
  /** With the blank line above it, if there is one. */
  lines: string;
}

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

const word = fc.constantFrom('slapen', 'eten', 'de ochtend', 'baby’s', 'Elst', 'op [[organisatie]]', 'één');
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n'));
const short = fc.oneof(word, fc.constantFrom('09:00', 'on', '088-0000004', 'a: b', ''));

const values: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  title: sentence,
  summary: paragraphs,
  phone: short,
  tags: fc.array(short, { maxLength: 4 }),
  rows: fc.array(fc.record({ day: word, opens: short, note: paragraphs, every: fc.nat(3) }, { requiredKeys: ['day'] }), { maxLength: 4 }),
  place: fc.record(
    { name: word, code: short, deep: fc.record({ first: paragraphs, list: fc.array(word, { maxLength: 3 }) }, { requiredKeys: [] }) },
    { requiredKeys: ['name'] },
  ),
  hidden: fc.boolean(),
  order: fc.nat(9),
  unknown: fc.oneof(sentence, fc.array(word, { maxLength: 2 })),
};

/** Choices of style, one after the other. */
type Choose = (from: number) => number;

const isPlain = (text: string) => /^[\p{L}][\p{L} ’.[\]]*$/u.test(text) && text !== 'on';

function scalar(value: Value, choose: Choose, indent?: number): string {
  if (typeof value !== 'string') return String(value);
  const block = indent !== undefined && value !== '' && !value.includes(': ');
  if (block && choose(3) === 0) return `|-\n${value.replace(/^(?=.)/gm, ' '.repeat(indent))}`;
  if (block && choose(3) === 0) {
    const folded = value.split('\n').map((line) => line.replace(/(?<=\S{5}) /g, () => (choose(3) === 0 ? `\n${' '.repeat(indent)}` : ' ')));
    return `>-\n${' '.repeat(indent)}${folded.join(`\n\n${' '.repeat(indent)}`)}`;
  }
  const style = choose(3);
  if (style === 0 && isPlain(value) && (indent !== undefined || !/[[\]]/.test(value))) return value;
  return style === 1 && !value.includes('\n') ? `'${value}'` : JSON.stringify(value);
}

function flow(value: Value, choose: Choose): string {
  const pad = choose(2) === 0 ? ' ' : '';
  const far = ' '.repeat(16);
  const comma = [`,\n${far}`, `, # stuk ${String(choose(1000))}\n${far}`, `,\n${far}# regel\n${far}`][choose(10)] ?? ', ';
  if (Array.isArray(value)) return `[${pad}${value.map((item: Value) => flow(item, choose)).join(comma)}${pad}]`;
  if (typeof value !== 'object') return scalar(value, choose);
  return `{${pad}${Object.entries(value)
    .map(([key, item]) => `${key}: ${flow(item as Value, choose)}`)
    .join(comma)}${pad}}`;
}

/** What stands behind the colon or the dash at a column. */
function block(value: Value, column: number, choose: Choose, inList = false): string {
  const remark = () => (choose(4) === 0 ? `  # opmerking ${String(choose(1000))}` : '');
  if (typeof value !== 'object') {
    const text = scalar(value, choose, column + 2);
    return ` ${text}${text.includes('\n') ? '' : remark()}\n`;
  }
  const isEmpty = Object.keys(value).length === 0;
  if (isEmpty || choose(3) === 0) return ` ${flow(value, choose)}${remark()}\n`;
  const inner = column + (inList ? 2 : 2 + choose(2));
  const pad = ' '.repeat(inner);
  const above = () => (choose(5) === 0 ? `${choose(3) === 0 ? '\n' : ''}${pad}# regel ${String(choose(1000))}\n` : '');
  const members = Array.isArray(value)
    ? value.map((item: Value) => `${pad}-${block(item, inner, choose, true)}`)
    : Object.entries(value).map(([key, item]) => `${pad}${key}:${block(item as Value, inner, choose)}`);
  if (inList && !Array.isArray(value))
    return ` ${members
      .map((line, index) => (index === 0 ? '' : above()) + line)
      .join('')
      .slice(inner)}`;
  return `${remark()}\n${members.map((line) => above() + line).join('')}`;
}

/** The fields of a file in some order, each in a style of its own, with and without comments. */
export const someFields: fc.Arbitrary<WrittenField[]> = fc
  .tuple(
    fc.shuffledSubarray(Object.keys(values), { minLength: 1 }),
    fc.record(values),
    fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 80 }),
  )
  .map(([keys, data, choices]) => {
    let at = 0;
    const choose: Choose = (from) => (choices[at++ % choices.length] ?? 0) % from;
    return keys.map((key, index) => {
      const blank = index > 0 && choose(4) === 0 ? '\n' : '';
      const comment = choose(3) === 0 ? `# over ${key} ${String(choose(1000))}\n` : '';
      return { key, lines: `${blank}${comment}${key}:${block(data[key] ?? '', 0, choose)}` };
    });
  });
