import { afterEach, describe, expect, it } from 'vitest';
import { freeName, lookForNamesIn, uploadName } from '../../../../cms/decap/upload-name.ts';

const same = (name: string) => name;
const asJpeg = (name: string) => name.replace(/\.avif$/, '.jpg');
const taking = (...names: string[]) => {
  lookForNamesIn(() => Promise.resolve(new Set(names)));
};

afterEach(() => {
  taking();
});

describe('the name of a file that is uploaded', () => {
  it('stays when it is free', async () => {
    taking('andere.png');
    expect(await uploadName('foto.png', same, ['foto.jpg'])).toBe('foto.png');
  });

  it('is another when a file has it, whether Decap knows that file or not', async () => {
    expect(await uploadName('foto.png', same, ['Foto.PNG'])).toBe('foto-2.png');
    taking('foto.png', 'foto-2.png');
    expect(await uploadName('foto.png', same, [])).toBe('foto-3.png');
  });

  it('is free as it is kept, which may be as another kind', async () => {
    expect(await uploadName('foto.avif', asJpeg, ['foto.jpg'])).toBe('foto-2.avif');
    expect(await uploadName('foto.avif', asJpeg, ['foto.avif'])).toBe('foto.avif');
  });

  it('is looked for among what Decap knows when there is no connection', async () => {
    lookForNamesIn(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await uploadName('foto.png', same, ['foto.png'])).toBe('foto-2.png');
  });

  it('has its number before the end, and at the end when there is none', () => {
    const isTaken = (name: string) => ['jaar.verslag.pdf', 'leesmij', '.png'].includes(name);
    expect(['jaar.verslag.pdf', 'leesmij', '.png'].map((name) => freeName(name, isTaken))).toEqual([
      'jaar.verslag-2.pdf',
      'leesmij-2',
      '.png-2',
    ]);
  });
});
