import { beforeAll, describe, expect, it } from 'vitest';
import { checkProposal } from '../../../../cms/content/check-proposal.ts';
import type { ContentSnapshot } from '../../../../cms/content/content-snapshot.ts';
import { placeInWords, problemInWords } from '../../../../cms/content/verdict-text.nl.ts';
import { contentSnapshot } from '../../../../scripts/lib/cms/content-snapshot.ts';
import { fixtureFiles, fixtureNow, memoryFiles } from '../../layers/support/content.ts';

const folder = 'content/municipalities/voorbeelddam';
const centre = `${folder}/locations/centrum.yaml`;
const options = { sites: ['voorbeelddam', 'jong-voorbeelddam'], now: fixtureNow };
let snapshot: ContentSnapshot;
beforeAll(async () => {
  snapshot = await contentSnapshot(memoryFiles(await fixtureFiles()), 'voorbeelddam', 'regio-testland');
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
