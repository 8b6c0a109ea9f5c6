import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedContent } from '../../../src/layers/entry.ts';
import { explain } from '../../../src/layers/explain.ts';
import { loadContent } from '../../../src/loading/load-content.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { bytesOf, fixtureFiles, fixtureNow, fixtureRoot, memoryFiles, textOf } from './support/content.ts';

const golden = (name: string) => join(import.meta.dirname, `../../golden/validation/${name}.txt`);

describe('explaining which file gave each field', () => {
  let content: LoadedContent;
  beforeAll(async () => {
    content = await loadContent({ root: fixtureRoot, now: fixtureNow });
  });

  it.each([
    ['voorbeelddam', 'organizations/ggd-testland'],
    ['voorbeelddam', 'services/opvoedcursus'],
    ['testerveen', 'services/opvoedcursus'],
    ['voorbeelddam', 'locations/centrum'],
  ])('on %s: %s', async (siteId, target) => {
    const { found, text } = explain(content, siteId, target);
    expect(found).toBe(true);
    await expect(text).toMatchFileSnapshot(golden(`explain-${siteId}-${target.replace('/', '-')}`));
  });

  it('names for every field a line on which that field stands', async () => {
    const files = await fixtureFiles();
    const { text } = explain(content, 'voorbeelddam', 'organizations/ggd-testland');
    const rows = [...text.matchAll(/^ {2}(\S+) .* (content\/\S+):(\d+)$/gm)];
    expect(rows.length).toBeGreaterThan(10);
    for (const [, field = '', file = '', line = ''] of rows) {
      const key =
        field
          .split('.')
          .at(-1)
          ?.replace(/\[\d+\]$/, '') ?? '';
      expect(textOf(files.get(file) ?? new Uint8Array()).split('\n')[Number(line) - 1], field).toContain(`${key}:`);
    }
  });

  it.each([
    [
      'voorbeeldam',
      'services/opvoedcursus',
      'Er is geen portal “voorbeeldam”. Bedoelt u “voorbeelddam”? De portals zijn: jong-voorbeelddam, testerveen, voorbeelddam.',
    ],
    ['voorbeelddam', 'services', expect.stringMatching(/^Schrijf een collectie en een id, zoals services\/homestart\./)],
    ['voorbeelddam', 'diensten/x', expect.stringMatching(/^Schrijf een collectie en een id/)],
    ['voorbeelddam', 'services/opvoedcurus', '“services/opvoedcurus” bestaat niet op deze portal. Bedoelt u “opvoedcursus”?'],
    ['voorbeelddam', 'services/zwemles', '“services/zwemles” bestaat niet op deze portal.'],
    [
      'testerveen',
      'pages/privacy',
      '“pages/privacy” bestaat, maar is op deze portal verborgen met “hidden: true” in content/municipalities/testerveen/pages/privacy.yaml:1.',
    ],
  ])('says what is wrong with the question %s %s', (siteId, target, expected) => {
    expect(explain(content, siteId, target)).toEqual({ found: false, text: expected as string });
  });

  it('says that an entry is wrong', async () => {
    const files = new Map([
      ...(await fixtureFiles()),
      ['content/municipalities/voorbeelddam/organizations/stichting-proef.yaml', bytesOf('name: x\n')],
    ]);
    const broken = await loadFrom(memoryFiles(files), { now: fixtureNow });
    expect(explain(broken, 'voorbeelddam', 'organizations/stichting-proef').text).toBe(
      '“organizations/stichting-proef” is fout; “npm run validate” zegt wat eraan mankeert.',
    );
  });
});
