import { describe, expect, it } from 'vitest';
import { checkAsset } from '../../../src/layers/check-asset.ts';
import { bytesOf, memoryFiles } from './support/content.ts';

const check = (path: string, bytes: Uint8Array) => checkAsset(memoryFiles(new Map([[path, bytes]])), path);

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
        ['content/national/theme/logo.svg', bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="a"/>')],
      ]),
    );
    expect(await checkAsset(files, 'content/national/media/a.png')).toEqual([]);
    expect(await checkAsset(files, 'content/national/theme/logo.svg')).toMatchObject([{ code: 'unsafe-svg', line: 1, column: 41 }]);
    expect(files.reads).toEqual(['content/national/theme/logo.svg']);
  });
});
