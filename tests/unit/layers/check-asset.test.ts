import { describe, expect, it } from 'vitest';
import { checkAsset } from '../../../src/layers/check-asset.ts';
import { bytesOf, memoryFiles } from './support/content.ts';

const check = (path: string, bytes: Uint8Array) => checkAsset(memoryFiles(new Map([[path, bytes]])), path).then(({ problems }) => problems);

const logo = 'content/municipalities/m/theme/logo.svg';

describe('a media file', () => {
  it('has at most five million bytes', async () => {
    expect(await check('content/national/media/a.pdf', new Uint8Array(5_000_000))).toEqual([]);
    expect(await check('content/national/media/a.pdf', new Uint8Array(5_000_001))).toEqual([
      {
        severity: 'error',
        code: 'asset-too-large',
        file: 'content/national/media/a.pdf',
        line: 1,
        column: 1,
        message:
          'Dit bestand is 5,1 MB. Dat is te groot om op een telefoon te openen; hoogstens 5 MB kan. Maak de afbeelding of het document kleiner.',
      },
    ]);
  });

  it('is read only when it is a drawing', async () => {
    const files = memoryFiles(
      new Map([
        ['content/national/media/a.png', bytesOf('<svg onload="a"/>')],
        [logo, bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="a"/>')],
      ]),
    );
    expect(await checkAsset(files, 'content/national/media/a.png')).toEqual({ problems: [] });
    expect(await checkAsset(files, logo)).toMatchObject({ problems: [{ code: 'unsafe-svg', line: 1, column: 41 }] });
    expect(files.reads).toEqual([logo]);
  });
});

describe('a file of a theme', () => {
  it('gives its text when there is nothing wrong with it, without a byte-order mark', async () => {
    const read = (path: string, text: string) => checkAsset(memoryFiles(new Map([[path, bytesOf(text)]])), path);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    expect(await read(logo, svg)).toEqual({ problems: [], text: svg });
    expect(await read('content/municipalities/m/theme/a.tokens.json', '\uFEFF{}')).toEqual({ problems: [], text: '{}' });
    expect(await read(logo, '<svg onload="a"/>')).not.toHaveProperty('text');
  });

  it('is refused when it is no text', async () => {
    const tokens = 'content/municipalities/m/theme/a.tokens.json';
    expect(await check(tokens, new Uint8Array([0x7b, 0x0a, 0x22, 0xff, 0x22]))).toMatchObject([
      { code: 'invalid-utf8', line: 2, column: 2 },
    ]);
  });
});
