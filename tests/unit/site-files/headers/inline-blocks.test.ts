import { describe, expect, it } from 'vitest';
import { inlineBlocks } from '../../../../src/site-files/headers/inline-blocks.ts';

describe('the inline styles and scripts of a page', () => {
  it('are found with their text as it stands, but for data and for scripts in a file of their own', () => {
    const html = `<!doctype html><html><head><style>a{b:c}</style><style media="print">d > e{}</style>
      <script type="application/ld+json">{"a":1}</script><script src="/_astro/x.js" type="module"></script>
      <script type="module">let a = 1 < 2;</script><script>b()</script></head><body></body></html>`;
    expect(inlineBlocks(html)).toEqual({ styles: ['a{b:c}', 'd > e{}'], scripts: ['let a = 1 < 2;', 'b()'] });
  });

  it.each([
    ['a description that speaks of one', '<meta content="a > b <style>x</style>" name=\'d\'><style>real</style>'],
    ['a comment', '<!-- <style>x</style> --><!--><style>real</style>'],
    ['a title', '<title><style>x</style></title><style>real</style>'],
    ['a text field', '<textarea><script>x</script></textarea><style>real</style>'],
    ['a name that begins like it', '<styles>x</styles><style>real</style>'],
    ['other letters', '<STYLE>real</sTyLe >'],
    ['a style inside a drawing', '<svg><style>real</style><path d="M0 0"/></svg>'],
    ['an end tag that is none', '<style>real</style><script type="application/json">"</scripty>"</script>'],
  ])('are told from %s', (_what, html) => {
    expect(inlineBlocks(html)).toEqual({ styles: ['real'], scripts: [] });
  });

  it('have the line ends that a browser makes of them', () => {
    expect(inlineBlocks('<style>a\r\nb\rc\n</style>').styles).toEqual(['a\nb\nc\n']);
  });

  it('keep bytes that were read as Latin-1', () => {
    const bytes = Buffer.from('<style>a::before{content:"→ é"}</style>');
    const [text = ''] = inlineBlocks(bytes.toString('latin1')).styles;
    expect(Buffer.from(text, 'latin1').toString()).toBe('a::before{content:"→ é"}');
  });

  it('are not guessed at', () => {
    expect(() => inlineBlocks('<style>a')).toThrow('<style> is not closed');
    expect(() => inlineBlocks('<script>a = "<!--<script>"</script>')).toThrow('comment');
  });

  it('take the type of a script from its own attribute', () => {
    expect(inlineBlocks('<script data-type="application/json">a()</script>').scripts).toEqual(['a()']);
    expect(inlineBlocks('<script data-src="x">a()</script>').scripts).toEqual(['a()']);
    expect(inlineBlocks('<script type=application/json>1</script>').scripts).toEqual([]);
  });
});
