import { collections } from '../../src/schemas/collections.ts';
import { everyField } from './support/every-field.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

/** What stands beside the fields themselves and would be lost in the same way. */
const besides = {
  services: [
    'Een eigen tekst over alles.',
    'Neem iets te doen mee.',
    'Dit is de telefonische avond.',
    'Elke woensdag van 13.00 tot 14.00 uur.',
  ],
  organizations: ['Op feestdagen neemt niemand op.', '00000000000000000003', 'Dienst met alles', 'Plek met alles'],
  locations: ['Bel aan bij de tweede deur.', 'Dienst met alles', 'Rolstoel: ja'],
};
const paths = { services: '/sociale-kaart/alles/', organizations: '/organisaties/alles/', locations: '/inloop/alles/' };

for (const name of ['services', 'organizations', 'locations'] as const) {
  test(`the page of one of the ${name} shows every field that says something to a visitor`, async ({ page, fiction }) => {
    const fields = everyField[name];
    expect(Object.keys(fields).sort(), 'a field of the schema that no page was asked to show').toEqual(
      Object.keys(collections[name].schema.shape).sort(),
    );
    await page.goto(fiction.url('voorbeelddam', paths[name]));
    const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const missing = Object.entries(fields).flatMap(([field, shown]) =>
      ('text' in shown && !text.includes(shown.text)) || ('link' in shown && !links.includes(shown.link)) ? [field] : [],
    );
    expect([...missing, ...besides[name].filter((words) => !text.includes(words))]).toEqual([]);
  });

  test(`the page of one of the ${name} asks whether it is right, with its permanent id, and says what happens then`, async ({
    page,
    fiction,
  }) => {
    await page.goto(fiction.url('voorbeelddam', paths[name]));
    const report = page.getByRole('region', { name: 'Klopt dit niet?' });
    await expect(report).toContainText('kijkt het na en verbetert de tekst als dat nodig is');
    expect(decodeURIComponent((await report.getByRole('link').getAttribute('href')) ?? '')).toContain(`${name}/alles`);
  });
}
