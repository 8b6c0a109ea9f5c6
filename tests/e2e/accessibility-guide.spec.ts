import { aceFailures, axeViolations, unfold } from './support/engines.ts';
import { lostInForcedColors } from './support/forced-colors.ts';
import { cutOff, styleWith, textSpacing, tooSmall, windows } from './support/layout-faults.ts';
import { expect, test } from './support/test.ts';

// Recording every step would take longer than the steps.
test.use({ trace: 'off' });

const guidePath = '/stijlgids/';

/** The style guide shows headers, footers and menus beside each other on one page, so what says that there may be one of each is left out. */
const oneOfEach = [
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-banner-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-unique',
  'landmark-no-duplicate-main',
  'landmark-main-is-top-level',
  'landmark-complementary-is-top-level',
  'page-has-heading-one',
  'heading-order',
  'region',
  'skip-link',
];
const aceOneOfEach = [
  'aria_banner_single',
  'aria_banner_label_unique',
  'aria_contentinfo_single',
  'aria_contentinfo_label_unique',
  'aria_landmark_name_unique',
  'aria_navigation_label_unique',
  'aria_region_label_unique',
  'aria_complementary_label_unique',
  'aria_search_label_unique',
  'aria_form_label_unique',
  'skip_main_exists',
  'aria_content_in_landmark',
  'aria_document_label_unique',
  'aria_main_label_unique',
  'aria_article_label_unique',
  // The same field, filled in, empty and with a fault.
  'input_checkboxes_grouped',
  'fieldset_label_valid',
];

for (const id of ['overbetuwe', 'deventer', 'jongin-deventer', 'beemster', 'oldebroek']) {
  test(`every component is accessible in the theme of ${id}, in light and dark`, async ({ page, guide, engines }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    const note = (where: string, found: readonly string[]) => faults.push(...found.map((fault) => `(${where}) ${fault}`));
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(guide.url(id, guidePath));
    await page.evaluate(unfold);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      note(colorScheme, await axeViolations(page, engines, { rules: 'colours' }));
    }
    expect(faults).toEqual([]);
  });
}

test('every component is sound for both engines, wide and narrow', async ({ page, guide, engines }) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  const note = (where: string, found: readonly string[]) => faults.push(...found.map((fault) => `(${where}) ${fault}`));
  await page.goto(guide.url('overbetuwe', guidePath));
  await page.evaluate(unfold);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    note(`${width} px`, await axeViolations(page, engines, { rules: 'not-contrast', without: oneOfEach }));
    note(`${width} px`, await aceFailures(page, engines, aceOneOfEach));
  }
  expect(faults).toEqual([]);
});

test('no component is cut off or too small for a thumb, on a small telephone, when zoomed in, with room between letters', async ({
  page,
  guide,
}) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  const note = (where: string, found: readonly string[]) => faults.push(...found.map((fault) => `(${where}) ${fault}`));
  for (const id of ['overbetuwe', 'jongin-deventer']) {
    await page.goto(guide.url(id, guidePath));
    await page.evaluate(unfold);
    for (const { name, width, height } of windows) {
      await page.setViewportSize({ width, height });
      note(`${id}, ${name}`, await page.evaluate(cutOff));
      note(`${id}, ${name}`, await page.evaluate(tooSmall));
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(styleWith, textSpacing);
    note(`${id}, text spacing`, await page.evaluate(cutOff));
  }
  expect(faults).toEqual([]);
});

test('for who chooses the colours, every component keeps its borders', async ({ page, guide }) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  for (const id of ['overbetuwe', 'jongin-deventer']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto(guide.url(id, guidePath));
      await page.evaluate(unfold);
      faults.push(...(await lostInForcedColors(page)).map((fault) => `${id} (${colorScheme}) ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

test('the style guide shows every component there is', async ({ page, guide }) => {
  await page.goto(guide.url('overbetuwe', guidePath));
  expect(await page.locator('[data-component]').count()).toBeGreaterThan(30);
  for (const component of await page.locator('[data-component]').all()) {
    await expect(component.locator('[data-variant]').first()).toBeAttached();
  }
});
