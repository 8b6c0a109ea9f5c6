import { describe, expect, it } from 'vitest';
import { usedAssets } from '../../../../cms/guard/used-assets.ts';

const folder = '/content/municipalities/voorbeelddam/media';
const used = (raw: string, ...names: string[]) =>
  usedAssets(
    names.map((name) => ({ path: `${folder}/${name}` })),
    [{ raw }],
  ).map(({ path }) => path.slice(folder.length + 1));

describe('the uploaded files that a saved text names', () => {
  it.each([
    ['a picture in YAML', 'image:\n  src: "media/foto.png"\n'],
    ['a picture in one line of YAML', 'image: { src: media/foto.png, alt: Een deur }\n'],
    ['a picture in Markdown', 'Tekst.\n\n![Een deur](/media/foto.png)\n'],
    ['a picture in Markdown with a title', '![Een deur](<media/foto.png> "Open")\n'],
    ['a file to download', '<Download title="Boek" file="/media/foto.png" />\n'],
    ['a picture in a block', '<Figure src="media/foto.png" alt="Een deur" />\n'],
    ['what a video begins with', '<Video title="Zo" url="https://video.example/x" poster="media/foto.png" />\n'],
  ])('counts %s', (_, raw) => {
    expect(used(raw, 'foto.png', 'verkeerd-kind.png')).toEqual(['foto.png']);
  });

  it('counts a name that is written in another way', () => {
    expect(used('![x](/media/cafe%CC%81.png)', 'café.png')).toEqual(['café.png']);
    expect(used('![x](media/mijn\\_foto\\~1.png)', 'mijn_foto~1.png')).toEqual(['mijn_foto~1.png']);
    expect(used('src: media/Foto.PNG', 'foto.png')).toEqual(['foto.png']);
  });

  it('leaves out a file of which only the end of the name is there', () => {
    expect(used('src: media/mijn-foto.png, 100% echt', 'foto.png')).toEqual([]);
  });

  it('looks at all files that are saved, and keeps what is in no folder of files', () => {
    const assets = [{ path: `${folder}/a.png` }, { path: `${folder}/b.png` }, { path: '/content/elders/c.png' }];
    expect(usedAssets(assets, [{ raw: 'geen' }, { raw: 'src: media/b.png' }])).toEqual(assets.slice(1));
  });
});
