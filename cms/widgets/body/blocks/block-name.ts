import type { CollectionName } from '../../../../src/schemas/collection-names.ts';
import type { KnownEntry } from '../../../forms/form-context.ts';
import { definitionOf, isBlockName, readBlock, type BlockValues } from './block-form.ts';
import { bodyNl } from '../body.nl.ts';
import { passagesOf } from '../parts/read-text.ts';

/** What a block is called in a sentence: its kind, and its title when it has one. */
export function blockName(source: string): string {
  const read = readBlock(source);
  if (typeof read === 'string') return blockKind(source);
  const { name, attributes } = read.values;
  const title = attributes['title'] ?? attributes['question'];
  return typeof title === 'string' ? `${bodyNl.block(name)} “${title}”` : bodyNl.block(name);
}

/** What kind of block it is, also of one that no form can show. */
export function blockKind(source: string): string {
  const name = /^<(\w+)/.exec(source)?.[1] ?? '';
  return isBlockName(name) ? bodyNl.block(name) : bodyNl.unknownBlock;
}

/** What a block says, on one line, for who looks over the text. */
export function blockSummary(
  { name, attributes, text }: BlockValues,
  entriesOf: (collection: CollectionName) => readonly KnownEntry[],
): string {
  const known = Object.entries(definitionOf(name).attributes).flatMap(([key, { type }]) => {
    const value = attributes[key];
    if (typeof value !== 'string') return [];
    return type.kind === 'reference' ? [entriesOf(type.collection).find(({ id }) => id === value)?.name ?? value] : [value];
  });
  const words = passagesOf(text, 'md')
    .filter(({ kind }) => kind !== 'address')
    .map((passage) => passage.text)
    .join(' ')
    .replace(/\s+/g, ' ');
  return [...known, ...(words === '' ? [] : [words])].join(' – ');
}
