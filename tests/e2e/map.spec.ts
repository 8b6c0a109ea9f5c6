import type { Page } from '@playwright/test';
import { aceFailures, axeViolations } from './support/engines.ts';
import { sidewaysScroll } from '../../scripts/lib/check-site/browser/sideways.ts';
import { expect, test } from './support/test.ts';
import { isTile, serveTiles } from './support/tiles.ts';

const directory = '/sociale-kaart/';
const missingTiles = 'De achtergrond van de kaart laadt niet. De plekken staan er wel.';

const mapOf = (page: Page) => page.getByRole('region', { name: /^Kaart met/ });
const markersOf = (page: Page) => mapOf(page).getByRole('button');

/** Opens the map with the button of the page. */
async function openMap(page: Page) {
  await page.getByRole('button', { name: 'Toon de kaart' }).click();
  await expect(markersOf(page).first()).toBeVisible();
}

/** Keeps what goes wrong on a page, but for what the browser itself says of a picture that does not come. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const { url } = message.location();
    if (['error', 'warning'].includes(message.type()) && !(URL.canParse(url) && isTile(url))) complaints.push(message.text());
  });
  return complaints;
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('nothing of the map comes before somebody asks for it, and then only its pictures come from elsewhere', async ({
    page,
    context,
    real,
  }) => {
    const complaints = complaintsOf(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(real.url('deventer', directory));
    await page.locator('portal-map').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => isTile(url) || /show-map|kaart\.css/.test(url))).toEqual([]);
    await openMap(page);
    await page.waitForLoadState('networkidle');
    const elsewhere = requests.filter((url) => new URL(url).host !== new URL(page.url()).host);
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.filter((url) => !isTile(url))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await expect(page.getByRole('link', { name: 'Kaartgegevens © Kadaster' })).toBeVisible();
    expect(await sidewaysScroll(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('every place on the map is in the list, and its card leads to its page', async ({ page, real }) => {
    await page.goto(real.url('deventer', directory));
    await openMap(page);
    await markersOf(page).filter({ hasText: 'Inloop Keizerslanden' }).click();
    const card = page.getByRole('dialog', { name: 'Inloop Keizerslanden' });
    await expect(card).toBeFocused();
    await expect(card).toContainText('Het precieze adres is niet bekend');
    const link = card.getByRole('link', { name: 'Inloop Keizerslanden' });
    const box = await card.getByRole('button', { name: 'Sluiten' }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await link.click();
    await expect(page).toHaveURL(real.url('deventer', '/inloop/keizerslanden/'));
  });

  test('a link above the list leads to the map, and opens it', async ({ page, real }) => {
    await page.goto(real.url('deventer', directory));
    await page.locator('.directory-list').getByRole('link', { name: 'Kaart', exact: true }).click();
    await expect(mapOf(page)).toBeFocused();
    await expect(mapOf(page)).toBeInViewport();
    await page.getByRole('link', { name: 'Terug naar de lijst' }).click();
    await expect(page.locator('#resultaten')).toBeInViewport();
    // One finger moves the page, also over the map.
    await expect(mapOf(page)).toHaveCSS('touch-action', 'pan-x pan-y');
  });

  test('places at one point share a marker and a card', async ({ page, real }) => {
    await page.goto(real.url('deventer', directory));
    await openMap(page);
    await mapOf(page)
      .getByRole('button', { name: /op één punt: .*De Bron/ })
      .click();
    const card = page.getByRole('dialog', { name: '3 plekken op één punt' });
    await expect(card.getByRole('link', { name: 'Consultatiebureau De Bron' })).toBeVisible();
    await expect(card.getByRole('link', { name: 'Inloop Rivierenwijk' })).toBeVisible();
  });

  test('a script or style sheet that does not come leaves one sentence, and the button to try again', async ({ page, real }) => {
    const sheet = '**/huisstijl/kaart.css';
    await page.route(sheet, (route) => route.abort());
    await page.goto(real.url('deventer', directory));
    await page.getByRole('button', { name: 'Toon de kaart' }).click();
    await expect(page.getByText('De kaart laadt niet. Alle plekken staan in de lijst.')).toBeVisible();
    await expect(page.locator('.directory-card').first()).toBeVisible();
    await page.unroute(sheet);
    await openMap(page);
  });
});

test('on a wide screen the map comes by itself beside the list, and nothing moves', async ({ page, real }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/show-map.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(real.url('overbetuwe', directory));
  await expect(page.getByRole('button', { name: 'Toon de kaart' })).toBeVisible();
  const boxes = async () => [await page.locator('.directory-list__results').boundingBox(), await page.locator('portal-map').boundingBox()];
  const [list, place] = await boxes();
  release();
  await expect(markersOf(page).first()).toBeVisible();
  const [listAfter, map] = await boxes();
  expect(listAfter).toEqual(list);
  expect([map?.x, map?.y, map?.width]).toEqual([place?.x, place?.y, place?.width]);
  expect(map?.x ?? 0).toBeGreaterThan((list?.x ?? 0) + (list?.width ?? 0) - 1);
});

test('who saves data gets the map after a press, on a wide screen too', async ({ page, real }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(real.url('overbetuwe', directory));
  await page.waitForLoadState('networkidle');
  await expect(mapOf(page)).toHaveCount(0);
  await openMap(page);
});

test('shows the places of what is left when one chooses in the list', async ({ page, real }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(real.url('overbetuwe', directory));
  await openMap(page);
  const all = await markersOf(page).count();
  await page.locator('details[data-group="plaats"] summary').click();
  await page.getByRole('checkbox', { name: /^Elst/ }).check();
  await expect.poll(() => markersOf(page).count()).toBeLessThan(all);
  expect(await markersOf(page).count()).toBeGreaterThan(0);
  await page.getByRole('checkbox', { name: /^Elst/ }).uncheck();
  await expect(markersOf(page)).toHaveCount(all);
});

test('by keyboard alone: the map, its markers as one reads, a card, and back to the marker', async ({ page, real }) => {
  await page.setViewportSize({ width: 800, height: 800 });
  await page.goto(real.url('deventer', directory));
  await page.getByRole('button', { name: 'Toon de kaart' }).focus();
  await page.keyboard.press('Enter');
  await expect(mapOf(page)).toBeFocused();
  await expect(mapOf(page)).toHaveAccessibleDescription(/Tab gaat langs de plekken/);
  const names: string[] = [];
  const count = await markersOf(page).count();
  for (let index = 0; index < count; index++) {
    await page.keyboard.press('Tab');
    names.push((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '');
  }
  // Keizerslanden lies north of Vijfhoek, and that north of De Bron.
  expect(names.map((name) => /Keizerslanden|Spikvoorde|De Bron/.exec(name)?.[0])).toEqual(['Keizerslanden', 'Spikvoorde', 'De Bron']);
  await page.keyboard.press('Space');
  const card = page.getByRole('dialog');
  await expect(card).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Sluiten' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(mapOf(page).getByRole('button', { name: names.at(-1) ?? '' })).toBeFocused();
  // And out of the map again, forward.
  for (const name of ['Zoom in', 'Zoom uit', 'Alle plekken in beeld']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Kaartgegevens © Kadaster' })).toBeFocused();
});

test('the arrows move the map only when it has the focus itself', async ({ page, real }) => {
  await page.setViewportSize({ width: 800, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(real.url('deventer', directory));
  await openMap(page);
  const marker = markersOf(page).first();
  // Within the map: the arrows move the page as well.
  const height = () =>
    marker.evaluate((button) => button.getBoundingClientRect().y - (button.closest('.map__canvas')?.getBoundingClientRect().y ?? 0));
  await marker.focus();
  const before = await height();
  await page.keyboard.press('ArrowDown');
  expect(await height()).toBe(before);
  await mapOf(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(async () => {
    expect(await height()).toBeLessThan(before - 20);
  }).toPass();
});

test('the policy refuses nothing while the map moves, and its pictures are let go', async ({ page, real }) => {
  const complaints = complaintsOf(page);
  await page.goto(real.url('deventer', directory));
  await expect(markersOf(page).first()).toBeVisible();
  await serveTiles(page, 'stalls');
  const { x = 0, y = 0, width = 0, height = 0 } = (await mapOf(page).boundingBox()) ?? {};
  for (const name of ['Zoom in', 'Zoom in', 'Zoom uit', 'Zoom in']) {
    await page.getByRole('button', { name }).click();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width - 20, y + 20, { steps: 5 });
    await page.mouse.up();
    await page.waitForTimeout(400);
  }
  expect(complaints).toEqual([]);
});

test('the wheel moves the page, and the map with Ctrl', async ({ page, real }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto(real.url('deventer', directory));
  await openMap(page);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  await mapOf(page).hover();
  const scale = page.locator('.leaflet-control-scale-line');
  const [said, top] = [await scale.textContent(), await page.evaluate(() => scrollY)];
  await page.mouse.wheel(0, -200);
  await expect(async () => {
    expect(await page.evaluate(() => scrollY)).toBeLessThan(top);
  }).toPass();
  await expect(scale).toHaveText(said ?? '');
  await mapOf(page).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect(scale).not.toHaveText(said ?? '');
});

test('the list and the map are in step, both ways', async ({ page, real }) => {
  await page.goto(real.url('deventer', '/sociale-kaart/plaats/'));
  await page.goto(real.url('deventer', directory));
  await expect(markersOf(page).first()).toBeVisible();
  const card = page.locator('.directory-card').filter({ hasText: 'Maatschappelijk werk' }).first();
  const marker = mapOf(page).getByRole('button', { name: /De Bron/ });
  await card.getByRole('link').first().focus();
  await expect(marker).toHaveClass(/map-marker--highlighted/);
  await page.evaluate(() => {
    const heard: string[] = ((window as unknown as { heard: string[] }).heard = []);
    for (const name of ['portal-map:highlight', 'portal-map:select']) {
      document.addEventListener(name, (event) => heard.push(`${name} ${String((event as CustomEvent<{ id?: string }>).detail.id)}`));
    }
  });
  await marker.hover();
  await expect(card).toHaveClass(/map-pointed/);
  await marker.click();
  await expect(card).toHaveClass(/map-selected/);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard[0]).toBe('portal-map:highlight rivierenwijk');
  expect(heard).toContain('portal-map:select rivierenwijk');
});

test('a script can give the map other places', async ({ page, real }) => {
  await page.goto(real.url('deventer', directory));
  await expect(markersOf(page)).toHaveCount(3);
  await page.evaluate(() => {
    const map = document.querySelector('portal-map') as HTMLElement & { places: unknown };
    map.places = [{ id: 'een', name: 'Een plek', href: '/inloop/', lat: 52.25, lon: 6.16, approximate: false, services: [] }];
  });
  await expect(markersOf(page)).toHaveCount(1);
  await expect(markersOf(page)).toHaveAccessibleName('Een plek');
  await page.evaluate(() => {
    (document.querySelector('portal-map') as HTMLElement & { places: unknown }).places = [];
  });
  await expect(page.getByText('Bij deze keuze staat geen plek op de kaart.')).toBeVisible();
});

test('when a group falls apart or comes together, the focus goes along', async ({ page, real }) => {
  await page.setViewportSize({ width: 800, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(real.url('deventer', directory));
  await openMap(page);
  await mapOf(page)
    .getByRole('button', { name: /Keizerslanden/ })
    .focus();
  for (let presses = 0; presses < 5; presses++) {
    // By script: a press with the mouse would take the focus.
    await page.evaluate(() => {
      (document.querySelector('[aria-label="Zoom uit"]') as HTMLElement).click();
    });
  }
  const group = mapOf(page).getByRole('button', { name: /^6 plekken, zoom in/ });
  await expect(group).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(group).toHaveCount(0);
  await expect(mapOf(page).locator('.map-marker:focus')).toHaveCount(1);
});

for (const server of ['fails', 'refuses'] as const) {
  test(`when the host of the pictures ${server}, the markers stay, with one quiet notice`, async ({ page, real }) => {
    const complaints = complaintsOf(page);
    await serveTiles(page, server);
    await page.goto(real.url('overbetuwe', directory));
    await expect(page.getByText(missingTiles)).toBeVisible();
    await expect(markersOf(page).first()).toBeVisible();
    await markersOf(page).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.unroute(isTile);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page.getByText(missingTiles)).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test('when the pictures keep one waiting, the notice comes after a while', async ({ page, real }) => {
  await serveTiles(page, 'stalls');
  await page.clock.install();
  await page.goto(real.url('overbetuwe', directory));
  await page.clock.runFor(500);
  await expect(markersOf(page).first()).toBeVisible();
  await expect(page.getByText(missingTiles)).toHaveCount(0);
  await page.clock.runFor(7000);
  await expect(page.getByText(missingTiles)).toBeVisible();
});

for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`no engine finds a fault with a card open, in ${Object.values(media).join('')}`, async ({ page, real, engines }) => {
    await page.emulateMedia(media);
    await page.goto(real.url('deventer', directory));
    await expect(markersOf(page).first()).toBeVisible();
    await markersOf(page).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const rules = 'forcedColors' in media ? 'not-contrast' : 'all';
    expect(await axeViolations(page, engines, { rules })).toEqual([]);
    expect(await aceFailures(page, engines)).toEqual([]);
  });
}

test('who wants nothing to move sees no move', async ({ page, real }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(real.url('deventer', directory));
  await expect(markersOf(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await mapOf(page).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.leaflet-zoom-anim, .leaflet-pan-anim, .leaflet-fade-anim').count()).toBe(0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('a place and the list of walk-in points have a map of their own', async ({ page, real }) => {
  await page.goto(real.url('overbetuwe', '/inloop/elst/'));
  await page.locator('portal-map').scrollIntoViewIfNeeded();
  await expect(markersOf(page)).toHaveCount(1);
  await expect(markersOf(page)).toHaveAccessibleName(/ongeveer hier/);
  await page.goto(real.url('overbetuwe', '/inloop/'));
  await page.locator('portal-map').scrollIntoViewIfNeeded();
  await expect(mapOf(page)).toHaveAccessibleName('Kaart met 3 plekken');
});

test('a portal without a map has none, and its policy names no host', async ({ fiction }) => {
  const html = fiction.read('voorbeelddam', '/inloop/index.html').toString();
  expect(html).not.toContain('<portal-map');
  expect((await fiction.fetch('voorbeelddam', '/huisstijl/kaart.css')).status).toBe(404);
  expect((await fiction.fetch('jong-voorbeelddam', '/huisstijl/kaart.css')).status).toBe(200);
});

test('another maker of the map is asked and named; for young people not before a press', async ({ page, fiction }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  await page.goto(fiction.url('jong-voorbeelddam', '/inloop/'));
  await page.locator('portal-map').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked).not.toContain('kaart.voorbeelddam.example');
  await openMap(page);
  await expect(page.locator('.map__maker')).toHaveText('© Voorbeelddam');
  await expect(() => {
    expect(asked).toContain('kaart.voorbeelddam.example');
  }).toPass();
  expect(asked).not.toContain('service.pdok.nl');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing of the map is there, and no room is kept for it', async ({ page, real }) => {
    for (const path of [directory, '/inloop/', '/inloop/elst/']) {
      await page.goto(real.url('overbetuwe', path));
      await expect(page.locator('portal-map')).toBeHidden();
    }
    await expect(page.locator('.location-route__map')).toBeVisible();
    await page.goto(real.url('overbetuwe', directory));
    await expect(page.locator('[href="#kaart"]')).toBeHidden();
  });
});
