import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a boy of fifteen finds his part from the home page, and there who listens before anybody else', async ({ page, real }) => {
      await page.goto(real.url('overbetuwe', '/'));
      await page.getByRole('main').getByRole('link', { name: 'Ben je jong?' }).click();
      await expect(page).toHaveURL(real.url('overbetuwe', '/jongeren/'));
      await page.getByRole('link', { name: 'Stel je vraag' }).click();
      await expect(page).toHaveURL(real.url('overbetuwe', '/vraag-stellen/#jongeren'));

      const part = page.getByRole('region', { name: 'Voor jongeren' });
      await expect(part.getByRole('heading', { level: 2 })).toBeInViewport();
      await expect(part.getByRole('heading', { level: 3 })).toHaveText(['Vraag het anoniem', 'Vraag het aan het CJG']);
      await expect(part.getByRole('link', { name: '0800-0432' })).toHaveAttribute('href', 'tel:08000432');
      await expect(part.getByRole('link', { name: 'Kindertelefoon)' })).toHaveAttribute('href', 'https://www.kindertelefoon.nl/');
      await expect(part).toContainText('zonder je naam');
      await expect(part).not.toContainText(/\bu(?:w)?\b/i);
      await expect(page.getByRole('link', { name: 'Verlaat deze site' })).toBeInViewport();
    });

    test('where young people have a portal of their own, the home page leads to it', async ({ page, real, fiction }) => {
      for (const [portals, site, name, own] of [
        [real, 'deventer', 'JongInDeventer', 'https://jongin-deventer.cjg-portaal.example'],
        [fiction, 'voorbeelddam', 'Jong in Voorbeelddam', 'https://www.jong-voorbeelddam.example'],
      ] as const) {
        await page.goto(portals.url(site, '/'));
        await expect(page.getByRole('main').getByRole('link', { name: `Ben je jong? Ga naar ${name}` })).toHaveAttribute('href', own);
      }
    });
  });
}
