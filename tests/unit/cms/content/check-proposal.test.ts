import { beforeAll, describe, expect, it } from 'vitest';
import { checkProposal } from '../../../../cms/content/check-proposal.ts';
import type { ContentSnapshot } from '../../../../cms/content/content-snapshot.ts';
import { placeInWords, problemInWords } from '../../../../cms/content/verdict-text.nl.ts';
import { contentFolders, type Owner } from '../../../../cms/config/owners.ts';
import { contentSnapshot } from '../../../../scripts/lib/cms/content-snapshot.ts';
import { fixtureFiles, fixtureNow, memoryFiles } from '../../layers/support/content.ts';

const folder = 'content/municipalities/voorbeelddam';
const centre = `${folder}/locations/centrum.yaml`;
const options = { sites: ['voorbeelddam', 'jong-voorbeelddam'], now: fixtureNow };
const municipalities = ['voorbeelddam', 'testerveen'].map((id) => ({ id, region: 'regio-testland', sites: [] }));
const snapshotFor = async (owner: Pick<Owner, 'layer' | 'id'>) =>
  contentSnapshot(memoryFiles(await fixtureFiles()), contentFolders(owner, municipalities));
let snapshot: ContentSnapshot;
beforeAll(async () => {
  snapshot = await snapshotFor({ layer: 'municipality', id: 'voorbeelddam' });
});
const textAt = (path: string) => snapshot.texts[path] ?? expect.fail(`no ${path}`);
const inWords = async (path: string, text: string | undefined) => {
  const { errors, warnings } = await checkProposal(snapshot, { path, text }, options);
  const words = (problems: typeof errors) => problems.map((problem) => problemInWords(problem, path));
  return { errors: words(errors), warnings: words(warnings) };
};

describe('the content of a municipality', () => {
  it('is its own, that of its region and that of the country, with the size of its pictures', () => {
    const folders = new Set([...Object.keys(snapshot.texts), ...Object.keys(snapshot.others)].map((path) => path.split('/').slice(1, 3).join('/')));
    expect([...folders].filter((one) => /^(?:municipalities|regions)/.test(one)).sort()).toEqual([
      'municipalities/voorbeelddam',
      'regions/regio-testland',
    ]);
    for (const { size, start } of Object.values(snapshot.others)) {
      expect(size).toBeGreaterThan(0);
      expect(start).not.toBe('');
    }
  });
});

describe('a change of an editor', () => {
  it('is right when the build finds nothing', async () => {
    expect(await inWords(centre, textAt(centre).replace('name: Inloop Centrum', 'name: Inloop Binnenstad'))).toEqual({ errors: [], warnings: [] });
  });

  it('is refused with the words of the build, and the names of the fields as the form has them', async () => {
    const { errors } = await inWords(centre, textAt(centre).replace('opens: "09:00"', 'opens: "25:00"'));
    expect(errors[0]).toMatch(/^Openingstijden, Elke week, 1, /);
  });

  it('warns without a refusal', async () => {
    const { errors, warnings } = await inWords(centre, textAt(centre).replace('name: Inloop Centrum', 'name: Inloop Noordwijk'));
    expect(errors).toEqual([]);
    expect(warnings.join()).toContain('Er zijn twee plekken met de naam “Inloop Noordwijk”');
  });
});

describe('taking something away of a region', () => {
  it('is refused when another municipality refers to it, with whose that is', async () => {
    const ofRegion = await snapshotFor({ layer: 'region', id: 'regio-testland' });
    const path = 'content/regions/regio-testland/organizations/ggd-testland.yaml';
    const { errors } = await checkProposal(ofRegion, { path, text: undefined }, { ...options, sites: [...options.sites, 'testerveen'] });
    const places = errors.map((problem) => placeInWords(problem, path));
    expect(places).toContain('plek “dorpshuis” van testerveen, Wie is er aanwezig, 1');
    // Of the same region: everybody sees it.
    expect(places).toContain('dienst “opvoedcursus”, Organisatie, 1');
  });

  it('is looked at in all that the country or the region is seen by, and in no more', async () => {
    const others = [...municipalities, { id: 'elders', region: 'regio-elders', sites: [] }];
    expect(contentFolders({ layer: 'region', id: 'regio-testland' }, others)).toEqual([
      'content/national',
      'content/regions/regio-testland',
      'content/municipalities/voorbeelddam',
      'content/municipalities/testerveen',
    ]);
    expect(contentFolders({ layer: 'national', id: 'national' }, others)).toEqual(['content']);
  });
});

describe('a file that comes alone', () => {
  it('is refused when no telephone could open it', async () => {
    const added = (path: string, size: number) => [{ path, bytes: new Uint8Array(size) }];
    const { errors } = await checkProposal(snapshot, undefined, { ...options, added: added(`${folder}/media/folder.pdf`, 6_000_000) });
    expect(errors.map(({ code }) => code)).toEqual(['asset-too-large']);
    expect((await checkProposal(snapshot, undefined, { ...options, added: added(`${folder}/media/folder.pdf`, 60_000) })).errors).toEqual([]);
  });
});

describe('taking something away', () => {
  it('is refused when others refer to it, with who does', async () => {
    const path = `${folder}/organizations/stichting-proef.yaml`;
    const { errors } = await checkProposal(snapshot, { path, text: undefined }, options);
    const places = errors.map((problem) => placeInWords(problem, path));
    expect(places).toContain('dienst “babymassage”, Organisatie, 1');
    expect(places.every((place) => !place.includes('stichting-proef'))).toBe(true);
  });

  it('is allowed when nobody does', async () => {
    expect(await inWords(`${folder}/polls/inloop-in-de-avond.yaml`, undefined)).toMatchObject({ errors: [] });
  });
});

/** A picture of the municipality, and the file that shows it. */
function usedPicture(): { picture: string; by: string } {
  for (const [by, text] of Object.entries(snapshot.texts)) {
    const [, name] = (by.startsWith(folder) && /^image:\n(?: .*\n)*? +src: "?media\/([^"\n]+)"?/m.exec(text)) || [];
    if (name !== undefined && snapshot.others[`${folder}/media/${name}`] !== undefined) return { picture: `${folder}/media/${name}`, by };
  }
  return expect.fail('no entry of the municipality has a picture');
}

describe('a picture', () => {
  it('that stands in a text or a field cannot be taken away, and who shows it is told', async () => {
    const used = usedPicture();
    const { errors } = await checkProposal(snapshot, { path: used.picture, text: undefined }, options);
    expect(errors.map(({ file }) => file)).toContain(used.by);
  });

  it('that came with a change, and is published by now, is one file', async () => {
    const { picture: path } = usedPicture();
    const added = [{ path, bytes: Uint8Array.from(atob(snapshot.others[path]?.start ?? ''), (letter) => letter.charCodeAt(0)) }];
    const text = textAt(centre).replace('name: Inloop Centrum', 'name: Inloop Binnenstad');
    const { errors } = await checkProposal(snapshot, { path: centre, text }, { ...options, added });
    expect(errors.filter(({ code }) => code === 'duplicate-id')).toEqual([]);
  });
});
