import { readFileSync } from 'node:fs';
import { aceFailures, axeViolations } from './support/engines.ts';
import { lostInForcedColors } from './support/forced-colors.ts';
import { cutOff, tooSmall } from './support/layout-faults.ts';
import { outlineFaults } from './support/outline.ts';
import { expect, test } from './support/test.ts';

// An engine that finds nothing may have stopped looking. On this page there is something for each to find.
const page = readFileSync(new URL('support/seeded-faults.html', import.meta.url), 'utf8');
test.beforeEach(({ page: window }) => window.setContent(page));

/** The names of the rules in lines of an engine. */
const rules = (lines: readonly string[]) => [...new Set(lines.map((line) => /^\S+ ([\w-]+):/.exec(line)?.[1] ?? line))].sort();

test('axe finds the faults that were put on a page', async ({ page: window, engines }) => {
  expect(rules(await axeViolations(window, engines))).toEqual(
    expect.arrayContaining([
      'aria-hidden-focus',
      'aria-roles',
      'button-name',
      'color-contrast',
      'heading-order',
      'image-alt',
      'label',
      'landmark-unique',
      'link-name',
      'list',
      'region',
      'summary-name',
      'target-size',
      'valid-lang',
    ]),
  );
  expect(rules(await axeViolations(window, engines, { rules: 'colours' }))).toEqual(['color-contrast', 'link-in-text-block']);
  expect(rules(await axeViolations(window, engines, { rules: 'not-contrast' }))).not.toContain('color-contrast');
});

test('the second engine finds them too, and some that axe does not', async ({ page: window, engines }) => {
  const found = rules(await aceFailures(window, engines));
  expect(found).toEqual(expect.arrayContaining(['img_alt_valid', 'input_label_exists', 'text_contrast_sufficient']));
  const own = rules(await axeViolations(window, engines)).join();
  expect(
    found.filter((rule) => /table|target|fieldset|click|event|group/.test(rule)).length,
    `${found.join()} beside ${own}`,
  ).toBeGreaterThan(0);
});

test('what is lost with forced colours is found', async ({ page: window }) => {
  await window.emulateMedia({ forcedColors: 'active' });
  const faults = (await lostInForcedColors(window)).join('\n');
  expect(faults).toContain('a.nl-button “knop” has no border');
  expect(faults).toContain('“witte letters” is rgb(238, 238, 238) on rgb(255, 255, 255)');
});

test('what sticks out, is cut off, is too small or stands in no order is found', async ({ page: window }) => {
  await window.setViewportSize({ width: 320, height: 640 });
  const layout = (await window.evaluate(cutOff)).join('\n');
  expect(layout).toContain('scrolls sideways');
  expect(layout).toContain('“een tekst die niet past” is cut off');
  expect((await window.evaluate(tooSmall)).join('\n')).toContain('“a” is 10 by 10 px');
  expect(await window.evaluate(outlineFaults, 'nl')).toEqual([
    '“overgeslagen kop” goes from level 1 to 4',
    '0 times the landmark contentinfo',
    'two landmarks are called nav “”',
    '“los” stands in no landmark',
  ]);
});
