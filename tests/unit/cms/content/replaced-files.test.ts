import { describe, expect, it } from 'vitest';
import { gitBlobId } from '../../../../cms/content/git-blob-id.ts';
import { mediaNames, replacedFiles } from '../../../../cms/content/replaced-files.ts';

const own = 'content/municipalities/voorbeelddam';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const other = async (text: string, algorithm?: 'SHA-256') => ({ id: await gitBlobId(bytesOf(text), algorithm), size: text.length, start: '' });
const adding = (name: string, text: string) => ({ path: `${own}/media/${name}`, bytes: bytesOf(text) });

describe('files that would be written over others', () => {
  it('are those with other bytes than what is published under that name', async () => {
    const published = {
      folders: ['content/national', own],
      texts: { [`${own}/media/kaart.svg`]: '<svg>van hen</svg>', [`${own}/media/zelfde.svg`]: '<svg/>' },
      others: {
        [`${own}/media/foto.png`]: await other('van hen'),
        [`${own}/media/zelfde.png`]: await other('van mij'),
        [`${own}/media/lang.png`]: await other('van mij', 'SHA-256'),
        'content/national/media/landelijk.png': await other('van het land'),
      },
    };
    const added = [
      adding('nieuw.png', 'van mij'),
      adding('foto.png', 'van mij'),
      adding('zelfde.png', 'van mij'),
      adding('lang.png', 'van mij'),
      adding('landelijk.png', 'van mij'),
      adding('kaart.svg', '<svg>van mij</svg>'),
      adding('zelfde.svg', '<svg/>'),
    ];
    expect(await replacedFiles(published, added)).toEqual([`${own}/media/foto.png`, `${own}/media/kaart.svg`]);
  });
});

describe('the names of files', () => {
  it('are those in the folders of files of all layers', async () => {
    const published = {
      folders: [],
      texts: { 'content/national/media/ballon.svg': '<svg/>', [`${own}/news/feest.md`]: 'Feest.' },
      others: { [`${own}/media/foto.png`]: await other('foto'), [`${own}/documenten/plan.pdf`]: await other('plan') },
    };
    expect(mediaNames(published)).toEqual(['ballon.svg', 'foto.png']);
  });
});
