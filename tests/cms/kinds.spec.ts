import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { editorFields } from '../../cms/config/collection-config.ts';
import type { NamedField } from '../../cms/forms/field-model.ts';
import { projectRoot } from '../../scripts/lib/command.ts';
import { collectionNames, type CollectionName } from '../../src/schemas/collection-names.ts';
import { collections } from '../../src/schemas/collections.ts';
import { fillIn, type Answers } from './support/fill-in.ts';
import { expect, openDesk, openNew, publish, test, type } from './support/test.ts';

/** What is filled in beside what every kind asks, and the file that it becomes. */
interface Made {
  id: string;
  answers?: Answers;
}

const made: Readonly<Record<CollectionName, Made>> = {
  organizations: { id: 'proef-met-name' },
  locations: { id: 'proef-met-name', answers: { 'address.addressLocality': 'Voorbeelddam' } },
  services: { id: 'proef-met-name' },
  themes: { id: 'proef-met-name' },
  articles: { id: 'proef-met-title', answers: { body: 'Een tekst.' } },
  supplements: { id: 'gepest-worden', answers: { target: 'gepest-worden', body: 'Bij ons kunt u ook binnenlopen.' } },
  translations: { id: 'gepest-worden-ar', answers: { article: 'gepest-worden', language: 'Arabisch', body: 'Een vertaling.' } },
  questions: { id: 'proef-met-question', answers: { body: 'Een antwoord.' } },
  experiences: { id: 'proef-met-title', answers: { name: 'Sam', age: '17', body: 'Mijn verhaal.' } },
  news: { id: 'proef-met-title', answers: { publishUntil: '2030-12-31' } },
  events: { id: 'proef-met-title', answers: { location: 'centrum' } },
  polls: { id: 'proef-met-question', answers: { closesOn: '2030-12-31', options: '2', 'options.0.id': 'ja', 'options.1.id': 'nee' } },
  newsletters: { id: '2030-12-01', answers: { publishedOn: '2030-12-01' } },
  pages: { id: 'proef-met-title', answers: { body: 'Een tekst.' } },
  campaigns: { id: 'proef-met-title', answers: { endsOn: '2030-12-31' } },
  pathways: { id: 'proef-met-title', answers: { steps: '1' } },
  sources: { id: 'proef-met-title' },
};

/** Kinds that are made in one test, for to open the desk takes longer than to fill in a form. */
const atOnce = 4;

for (let first = 0; first < collectionNames.length; first += atOnce) {
  const some = collectionNames.slice(first, first + atOnce);
  const plurals = some.map((collection) => collections[collection].labels.plural).join(', ');
  test(`an editor makes and changes ${plurals}: what the form asks is enough for the build`, async ({ page, desk }) => {
    await openDesk(page, desk);
    for (const collection of some) {
      const { id, answers = {} } = made[collection];
      await openNew(page, desk, collection);
      await fillIn(page, editorFields(collection), answers);
      await publish(page);
      const path = `content/municipalities/voorbeelddam/${collection}/${id}.${collections[collection].format}`;
      await expect.poll(() => desk.git('show', '--name-only', '--format=%s', 'HEAD'), collection).toContain(path);
      expect(desk.git('show', `HEAD:${path}`)).not.toContain('target');
      // Decap goes on to the entry when it is saved.
      await page.waitForURL(`**/entries/${id}`);
      await closeWarnings(page);

      const before = desk.git('show', `HEAD:${path}`);
      await expect(page.getByText('Wijzigingen opgeslagen')).toBeVisible();
      const words = wordsIn(editorFields(collection));
      await type(page.locator('.cms-own').nth(words).locator('[id$="-input"]').first(), 'Een andere tekst');
      await publish(page);
      await expect.poll(() => desk.git('show', `HEAD:${path}`), collection).toContain('Een andere tekst');
      expect(linesOf(desk.git('show', `HEAD:${path}`)).filter((line) => !linesOf(before).includes(line))).toHaveLength(1);
      await expect(page.getByText('Wijzigingen opgeslagen')).toBeVisible();
      await closeWarnings(page);
    }
    execFileSync(process.execPath, ['scripts/validate.ts', '--content', desk.repository], { cwd: projectRoot, stdio: 'pipe' });
  });
}

const linesOf = (text: string) => text.split('\n');

/** The place among the fields of the first with words in it that an editor may change. */
const wordsIn = (fields: readonly NamedField[]): number =>
  fields.findIndex(
    ([, { input, isForNew }]) => isForNew !== true && (input.kind === 'line' || input.kind === 'text' || input.kind === 'body'),
  );

/** Of what is saved there may be something to look at again. */
async function closeWarnings(page: Page) {
  const told = page.getByRole('dialog', { name: 'Opgeslagen. Kijk hier nog eens naar' });
  if (await told.isVisible()) await told.getByRole('button', { name: 'Sluiten' }).click();
}
