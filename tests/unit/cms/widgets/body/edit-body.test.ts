import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodesOf } from '../../../../../src/documents/markdown-tree.ts';
import { siteParsers } from '../../../../../src/documents/site-parsers.ts';
import { isBlank, withPart, type Body } from '../../../../../cms/widgets/body/parts/body-parts.ts';
import { addPart, setText, splitText } from '../../../../../cms/widgets/body/parts/edit-body.ts';
import { joinBody, placedParts, writtenParts } from '../../../../../cms/widgets/body/parts/join-body.ts';
import { canMove, movePart } from '../../../../../cms/widgets/body/parts/move-part.ts';
import { isSealed } from '../../../../../cms/widgets/body/parts/sealed.ts';
import { settlePart } from '../../../../../cms/widgets/body/parts/settle-part.ts';
import { splitBody } from '../../../../../cms/widgets/body/parts/split-body.ts';
import { retype, shownText } from '../../../../../cms/widgets/body/parts/typed-text.ts';
import { mdxText, realBodies, typed } from './support.ts';

const anyText = fc.oneof(
  mdxText,
  fc.constantFrom(
    ...realBodies()
      .filter(({ format }) => format === 'mdx')
      .map(({ text }) => text),
  ),
);
const kinds = (text: string) => writtenParts(splitBody(text, 'mdx')).map(({ kind, source }) => [kind, source]);

/** Types in a part as an input does. */
function type(body: Body, index: number, from: number, to: number, put: string): Body {
  const part = body.parts[index % body.parts.length];
  if (part === undefined) return body;
  const shown = shownText(part.source, true);
  const places = [from % (shown.length + 1), to % (shown.length + 1)];
  const [start, end] = [Math.min(...places), Math.max(...places)];
  const next = shown.slice(0, start) + put + shown.slice(end);
  return setText(body, part.id, retype({ shown, source: part.source }, next, { plain: true, lineEnd: body.lineEnd }).source);
}

test('typing in one text changes nothing else, and never makes a tag, code or another block', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), fc.nat(), typed, (text, pick, from, to, put) => {
      const body = splitBody(text, 'mdx');
      const texts = body.parts.filter(({ kind, source }) => kind === 'text' && isSealed(source));
      const target = texts[pick % Math.max(1, texts.length)];
      if (target === undefined) return;
      const index = body.parts.indexOf(target);
      const edited = type(body, index, from, to, put);
      const others = (one: Body) => one.parts.filter(({ id }) => id !== target.id).map(({ source }) => source);
      expect(others(edited)).toEqual(others(body));
      const source = edited.parts[index]?.source ?? '';
      const joined = joinBody(edited);
      const place = placedParts(body).find(({ part }) => part.id === target.id);
      if (!isBlank(source) && !isBlank(target.source) && edited.parts.every((part, at) => part.follows === body.parts[at]?.follows)) {
        expect(joined).toBe(text.slice(0, place?.start) + source + text.slice(place?.end));
      }
      // Read anew, every other block is still there, and what was typed is text.
      const blocks = (parts: (string | undefined)[][]) => parts.filter(([kind]) => kind === 'block');
      expect(blocks(kinds(joined))).toEqual(blocks(kinds(text)));
    }),
    { numRuns: 400 },
  );
});

test('typing changes only what was typed', () => {
  fc.assert(
    fc.property(mdxText, fc.nat(), fc.nat(), (text, pick, at) => {
      const body = splitBody(text, 'mdx');
      const texts = body.parts.filter(({ kind }) => kind === 'text');
      const target = texts[pick % Math.max(1, texts.length)];
      if (target === undefined) return;
      const shown = shownText(target.source, true);
      const place = at % (shown.length + 1);
      const next = `${shown.slice(0, place)}x${shown.slice(place)}`;
      const { source } = retype({ shown, source: target.source }, next, { plain: true, lineEnd: body.lineEnd });
      expect(source.length).toBe(target.source.length + 1);
      expect(shownText(source, true)).toBe(next);
    }),
  );
});

/** The blocks of a text, and those that are found when it is read anew. */
const blocksOf = (body: Body) =>
  writtenParts(body)
    .filter(({ kind }) => kind === 'block')
    .map(({ source }) => source);
const blocksIn = (text: string) => blocksOf(splitBody(text, 'mdx'));

const oneBlankLine = /^\n\n$|^\r\n\r\n$/;

/** What stands around a part in the joined text. */
function gapsOf(body: Body, id: number): string[] {
  const placed = placedParts(body);
  const index = placed.findIndex(({ part }) => part.id === id);
  const text = joinBody(body);
  const [before, own, after] = [placed[index - 1], placed[index], placed[index + 1]];
  return [
    ...(before === undefined ? [] : [text.slice(before.end, own?.start)]),
    ...(after === undefined ? [] : [text.slice(own?.end, after.start)]),
  ];
}

test('a block that is added has one blank line around it, and all others stay as they were', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, at) => {
      const body = splitBody(text, 'mdx');
      const edited = addPart(body, at % (body.parts.length + 1), { kind: 'block', source: '<BelOns />' });
      for (const gap of gapsOf(edited, body.nextId)) expect(gap).toMatch(oneBlankLine);
      expect(edited.parts.filter(({ id }) => id !== body.nextId)).toEqual(body.parts);
      if (body.parts[0]?.kind !== 'whole') expect(blocksIn(joinBody(edited))).toEqual(blocksOf(edited));
    }),
  );
});

test('a block that is taken away leaves all others as they were, and comes back as it was', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, pick) => {
      const body = splitBody(text, 'mdx');
      const blocks = body.parts.filter(({ kind }) => kind === 'block');
      const block = blocks[pick % Math.max(1, blocks.length)];
      if (block === undefined) return;
      const without = withPart(body, block.id, { removed: true });
      expect(writtenParts(without).map(({ source }) => source)).toEqual(
        writtenParts(body)
          .filter(({ id }) => id !== block.id)
          .map(({ source }) => source),
      );
      const after = body.parts[body.parts.indexOf(block) + 1];
      if (after !== undefined && body.parts[0] !== block) expect(gapsOf(without, after.id)[0]).toMatch(oneBlankLine);
      expect(joinBody(withPart(without, block.id, { removed: false }))).toBe(text);
    }),
  );
});

test('a block that is moved stays as it is, with one blank line around it, and so do all words around it', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.constantFrom('up' as const, 'down' as const), (text, pick, direction) => {
      const body = splitBody(text, 'mdx');
      const blocks = body.parts.filter(({ kind }) => kind === 'block');
      const block = blocks[pick % Math.max(1, blocks.length)];
      if (block === undefined) return;
      const moved = movePart(body, block.id, direction);
      if (!canMove(body, block.id, direction)) {
        expect(moved).toBe(body);
        return;
      }
      for (const gap of gapsOf(moved, block.id)) expect(gap).toMatch(oneBlankLine);
      expect(moved.parts.find(({ id }) => id === block.id)?.source).toBe(block.source);
      const words = (one: Body) =>
        writtenParts(one)
          .filter(({ id }) => id !== block.id)
          .map(({ source }) => source)
          .join('')
          .replace(/\s+/g, '');
      expect(words(moved)).toBe(words(body));
      const otherBlocks = (one: Body) => one.parts.filter(({ id, kind }) => kind === 'block' && id !== block.id);
      expect(otherBlocks(moved).map(({ source }) => source)).toEqual(otherBlocks(body).map(({ source }) => source));
      expect(blocksIn(joinBody(moved))).toEqual(blocksOf(moved));
    }),
  );
});

test('a block goes past one paragraph at a time, and back again', () => {
  const text = 'Een.\n\nTwee.\n\n<BelOns />\n\nDrie.\n';
  const body = splitBody(text, 'mdx');
  const up = movePart(body, 2, 'up');
  expect(joinBody(up)).toBe('Een.\n\n<BelOns />\n\nTwee.\n\nDrie.\n');
  expect(up.parts.map(({ kind }) => kind)).toEqual(['text', 'block', 'text']);
  expect(joinBody(movePart(up, 2, 'up'))).toBe('<BelOns />\n\nEen.\n\nTwee.\n\nDrie.\n');
  expect(joinBody(movePart(up, 2, 'down'))).toBe(text);
});

describe('the place of a new block in a text', () => {
  const body = splitBody('Een.\n\n- twee\n- drie\n\nVier.', 'mdx');

  test.each([
    [0, 0, ['Een.\n\n- twee\n- drie\n\nVier.']],
    [2, 1, ['Een.', '- twee\n- drie\n\nVier.']],
    [9, 1, ['Een.\n\n- twee\n- drie', 'Vier.']],
    [24, 1, ['Een.\n\n- twee\n- drie\n\nVier.']],
  ])('at %i', (offset, index, sources) => {
    const split = splitText(body, 1, offset);
    expect(split.index).toBe(index);
    expect(split.body.parts.map(({ source }) => source)).toEqual(sources);
    expect(joinBody(split.body)).toBe(joinBody(body));
  });
});

describe('leaving a part', () => {
  test('changes nothing when nothing was typed', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, pick) => {
        const body = splitBody(text, 'mdx');
        const id = body.parts[pick % body.parts.length]?.id ?? 1;
        expect(joinBody(settlePart(body, id))).toBe(text);
      }),
    );
  });

  test('takes the whole text apart once it can be read', () => {
    const body = splitBody('\na\n\n<Tip>\n\nb\n', 'mdx');
    const mended = withPart(body, 1, { source: 'a\n\n<Tip>\n\nb\n\n</Tip>' });
    const settled = settlePart(mended, 1);
    expect(settled.parts.map(({ kind }) => kind)).toEqual(['text', 'block']);
    expect(joinBody(settled)).toBe(joinBody(mended));
  });

  test('takes the source of a block apart', () => {
    const body = splitBody('a\n\n<Tip title={x} />\n\nb\n', 'mdx');
    const mended = withPart(body, 2, { source: 'c\n\n<BelOns />\n\nd' });
    const settled = settlePart(mended, 2);
    expect(settled.parts.map(({ kind }) => kind)).toEqual(['text', 'text', 'block', 'text', 'text']);
    expect(joinBody(settled)).toBe(joinBody(mended));
  });

  test('forgets a text in which nothing was typed', () => {
    const body = addPart(splitBody('<BelOns />', 'mdx'), 1, { kind: 'text', source: '' });
    expect(settlePart(body, 2).parts).toHaveLength(1);
  });
});

/** The tags, code and HTML that the parser of the portals sees. */
const codeIn = (text: string) =>
  [...nodesOf(siteParsers.mdx(text))].flatMap(({ node }) =>
    /^mdx|^html$/.test(node.type) ? [`${node.type} ${'name' in node ? String(node.name) : ''}`] : [],
  );

test('what is typed in a text is no code for the parser of the portals either', () => {
  const articles = realBodies().filter(({ file }) => file.startsWith('national/articles'));
  fc.assert(
    fc.property(fc.constantFrom(...articles), fc.nat(), fc.nat(), fc.nat(), typed, ({ text }, pick, from, to, put) => {
      const body = splitBody(text, 'mdx');
      const texts = body.parts.filter(({ kind }) => kind === 'text');
      const index = body.parts.findIndex(({ id }) => id === texts[pick % texts.length]?.id);
      const edited = joinBody(type(body, index, from, to, put));
      // A line that begins with import is refused with a sentence.
      if (!/^(?:import|export)/m.test(edited)) expect(codeIn(edited)).toEqual(codeIn(text));
    }),
    { numRuns: 400 },
  );
});
