import { describe, expect, test } from 'vitest';
import { lockedTree } from '../../../../cms/preview/tree/locked-tree.ts';
import { nodesIn, el, type PreviewNode } from '../../../../cms/preview/tree/preview-tree.ts';
import { safeSource } from '../../../../cms/preview/tree/safe-source.ts';

const hostile = (tag: string, attributes: object, ...children: PreviewNode[]) => ({ tag, attributes, children }) as unknown as PreviewNode;

describe('the lock', () => {
  test.each(['script', 'style', 'iframe', 'object', 'embed', 'form', 'link', 'meta', 'base', 'foreignObject', 'SCRIPT', 'constructor'])(
    'leaves of <%s> the words',
    (tag) => {
      expect(lockedTree([hostile(tag, {}, 'alert(1)')])).toEqual(['alert(1)']);
    },
  );

  test.each([
    ['onclick', 'alert(1)'],
    ['onClick', () => 1],
    ['href', 'javascript:alert(1)'],
    ['style', 'x'],
    ['srcdoc', 'x'],
    ['dangerouslySetInnerHTML', { __html: '<script>' }],
    ['src', 'https://voorbeeld.nl/x.png'],
    ['src', 'javascript:alert(1)'],
    ['d', 'url(x)'],
    ['class', {}],
    ['role', 'button'],
    ['id', 'x'],
    ['fill', 'url(https://voorbeeld.nl/x.svg)'],
    ['look', { scheme: 'light', tokens: { 'basis-x': 'url(https://voorbeeld.nl/x.png)' } }],
    ['look', { scheme: 'light', tokens: { 'basis-x': 'red;background:url(x)' } }],
    ['look', { scheme: 'light', tokens: { background: 'red' } }],
    ['look', 'color:red'],
    ['ref', 'x'],
    ['key', 'x'],
    ['__proto__', 'x'],
    ['constructor', 'x'],
  ])('takes the attribute %s away', (name, value) => {
    expect(
      lockedTree([
        hostile(
          'p',
          Object.fromEntries([
            [name, value],
            ['title', 'Ja'],
          ]),
          'Tekst',
        ),
      ]),
    ).toEqual([el('p', { title: 'Ja' }, 'Tekst')]);
  });

  test('leaves what is right as it is', () => {
    const nodes = nodesIn([
      el('p', { class: 'soft' }, 'Een ', el('a', { title: 'Gaat naar /' }, 'link')),
      el('img', { src: '/media/x.jpg', alt: '' }),
      el('div', { look: { scheme: 'dark', tokens: { 'basis-x': '#0b6e4f' } } }, 'Tekst'),
    ]);
    expect(lockedTree(nodes)).toEqual(nodes);
  });
});

describe('the address of a picture', () => {
  test.each([
    '/media/x.jpg',
    'media/x.jpg',
    './x.png',
    '/beheer/media/foto-1.webp?v=2',
    'blob:http://localhost:4322/1a-2b',
    'data:image/png;base64,AAAA',
  ])('%s is right', (address) => {
    expect(safeSource(address)).toBe(address);
  });

  test.each([
    '',
    '//voorbeeld.nl/x.jpg',
    '/\\voorbeeld.nl/x.jpg',
    '\t//voorbeeld.nl',
    'http://voorbeeld.nl',
    'https:x',
    'javascript:alert(1)',
    'data:text/html,x',
    'x:y',
  ])('%s is refused', (address) => {
    expect(safeSource(address)).toBeUndefined();
  });
});
