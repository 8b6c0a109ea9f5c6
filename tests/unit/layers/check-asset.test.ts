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

  it('is read as a whole only when it is a drawing', async () => {
    const files = memoryFiles(
      new Map([
        ['content/national/media/a.pdf', bytesOf('<svg onload="a"/>')],
        [logo, bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="a"/>')],
      ]),
    );
    expect(await checkAsset(files, 'content/national/media/a.pdf')).toEqual({ problems: [] });
    expect(await checkAsset(files, logo)).toMatchObject({ problems: [{ code: 'unsafe-svg', line: 1, column: 41 }] });
    expect(files.reads).toEqual([logo]);
  });

  it.each([
    ['foto.png', [0x89, 0x50, 0x4e, 0x47], undefined],
    ['foto.jpg', [0xff, 0xd8, 0xff, 0xe0], undefined],
    ['foto.jpeg', [0xff, 0xd8, 0xff, 0xe1], undefined],
    ['foto.webp', [...bytesOf('RIFF1234WEBP')], undefined],
    ['foto.avif', [...bytesOf('1234ftypavif')], undefined],
    ['foto.png', [0xff, 0xd8, 0xff, 0xe0], 'Het is een JPG-afbeelding: geef het bestand de naam foto.jpg.'],
    ['foto.jpg', [...bytesOf('1234ftypheic')], 'Sla de afbeelding opnieuw op als .jpg of .png, en zet haar hier neer.'],
    ['foto.png', [], 'Sla de afbeelding opnieuw op als .jpg of .png, en zet haar hier neer.'],
  ] as const)('is a picture that a browser shows: %s', async (name, bytes, cure) => {
    const problems = await check(`content/national/media/${name}`, Uint8Array.from(bytes));
    if (cure === undefined) expect(problems).toEqual([]);
    else expect(problems).toMatchObject([{ code: 'picture-unreadable', message: expect.stringContaining(cure) as string }]);
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
