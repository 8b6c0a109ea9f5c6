import { expect, test } from './support/test.ts';

test.describe('the words beside the controls of the social map', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('tell its search from that of the whole site', async ({ page, real }) => {
    await page.goto(real.url('overbetuwe', '/sociale-kaart/'));
    for (const name of ['Zoeken op deze site', 'Zoeken in de sociale kaart']) {
      await expect(page.getByRole('search', { name, exact: true })).toHaveCount(1);
    }
    await expect(page.getByRole('searchbox', { name: 'Zoeken op deze site', exact: true })).toBeVisible();
    await expect(page.getByRole('searchbox', { name: 'Zoek in deze lijst', exact: true })).toBeVisible();
  });

  test('keep the number of chosen filters apart from the heading', async ({ page, real }) => {
    await page.goto(real.url('overbetuwe', '/sociale-kaart/?thema=opvoeden'));
    await expect(page.locator('#keuzes')).toContainText('(1)');
    expect((await page.locator('#keuzes').innerText()).trim()).toBe('Filters (1)');
  });
});
