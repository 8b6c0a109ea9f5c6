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

    test('they see in their first screen what there is to read, and are one press away from what is hard to say', async ({
      page,
      real,
    }) => {
      await page.goto(real.url('overbetuwe', '/jongeren/'));
      const jumps = page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link');
      await expect(jumps.last()).toBeInViewport();
      await jumps.filter({ hasText: 'Veilig thuis' }).click();
      await expect(page.getByRole('heading', { level: 3, name: 'Veilig thuis' })).toBeInViewport();
      await page.setViewportSize({ width: 1280, height: 900 });
      const first = page
        .getByRole('main')
        .getByRole('heading', { level: 3 })
        .filter({ hasText: /^(?:Somber en bang|Seks en relaties)$/ });
      const [left, right] = await first.evaluateAll((headings) => headings.map((heading) => heading.getBoundingClientRect().top));
      expect(left, 'beside each other').toBe(right);
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
