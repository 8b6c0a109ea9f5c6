import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeAll, looksLikeCode, retype, shownText } from '../../../../../cms/widgets/body/parts/typed-text.ts';
import { isSealed } from '../../../../../cms/widgets/body/parts/sealed.ts';
import { typed } from './support.ts';

const type = (source: string, next: string, plain = true) =>
  retype({ shown: shownText(source, plain), source }, next, { plain, lineEnd: source.includes('\r\n') ? '\r\n' : '\n' }).source;

describe('what is typed', () => {
  test.each([
    ['een twee', 'een < twee', 'een &lt; twee'],
    ['een &lt; twee', 'een < {twee}', 'een &lt; &#123;twee&#125;'],
    ['een \\< twee', 'een \\< drie', 'een \\< drie'],
    ['`<a>` x', '`<a>` xy', '`<a>` xy'],
    ['a\r\nb', 'a\nb\nc', 'a\r\nb\r\nc'],
    ['a\r\n&lt;b', 'a\nb', 'a\r\nb'],
    ['Bel [[telefoon]].', 'Bel nu [[telefoon]].', 'Bel nu [[telefoon]].'],
    ['a 😀 b', 'a 😁 b', 'a 😁 b'],
    ['a', 'a\u2028b\u0007', 'a\nb'],
  ])('%j becomes %j', (source, next, expected) => {
    expect(type(source, next)).toBe(expected);
  });

  test('stays as it is in Markdown', () => {
    expect(type('een', 'een < {twee}', false)).toBe('een < {twee}');
    expect(shownText('een &lt;', false)).toBe('een &lt;');
  });

  test('is shown again as it was typed', () => {
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 6 }), (list) => {
        let now = { shown: '', source: '' };
        for (const one of list) now = retype(now, now.shown + one, { plain: true, lineEnd: '\n' });
        // Whoever types &lt; sees what the reader sees.
        expect(shownText(now.source, true)).toBe(shownText(now.shown, true));
      }),
    );
  });
});

test('a text without any sign of code is sealed, whatever it is', () => {
  fc.assert(
    fc.property(typed, (text) => {
      expect(isSealed(escapeAll(text.replaceAll('\0', '')))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['<b>belangrijk</b>', true],
  ['Lees {meer}', true],
  ['Kinderen < 4 jaar', false],
  ['Bel [[telefoon]] of kom langs :)', false],
])('%s looks like the code of a page: %s', (shown, looks) => {
  expect(looksLikeCode(shown)).toBe(looks);
});
