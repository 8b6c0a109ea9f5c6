import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/command.ts';
import sharp from 'sharp';
import { expect, openDesk, openEntry, publish, test, type } from './support/test.ts';
import { uploadPicture } from './support/upload-picture.ts';

test('opening hours are changed on a Thursday morning, and no other line', async ({ page, desk }) => {
  const before = desk.read('locations/centrum.yaml');
  await openEntry(page, desk, 'locations', 'centrum');
  const closes = page.getByLabel('Maandag, eindtijd, rij 2');
  await expect(closes).toHaveValue('16:00');
  await closes.fill('17:30');
  await expect(page.getByText('van 13.30 tot 17.30 uur').first()).toBeVisible();
  await publish(page);
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('plek: “centrum” gewijzigd');
  expect(desk.read('locations/centrum.yaml')).toBe(before.replace('opens: "13:30", closes: "16:00"', 'opens: "13:30", closes: "17:30"'));
});

test('a time every other week, one of each month, another day and a summer are filled in, and told in words', async ({ page, desk }) => {
  const before = desk.read('locations/centrum.yaml');
  await openEntry(page, desk, 'locations', 'centrum');
  const hours = page.getByRole('group', { name: 'Openingstijden', exact: true });
  const preview = page.getByRole('region', { name: 'Zo begrijpt de portal het' });

  await hours.getByRole('button', { name: 'Tijd toevoegen, dinsdag' }).click();
  await page.getByLabel('Dinsdag, begintijd, rij 1').fill('10:00');
  await page.getByLabel('Dinsdag, eindtijd, rij 1').fill('11:30');
  await page.getByRole('button', { name: 'Meer: Dinsdag, rij 1' }).click();
  await page.getByLabel('Dinsdag, hoe vaak, rij 1').selectOption('om de week');
  await page.getByLabel('Dinsdag, een week waarin het doorgaat, rij 1').fill('2027-03-02');
  await page.getByLabel('Dinsdag, geldt vanaf, rij 1').fill('2027-03-01');
  await page.getByLabel('Dinsdag, geldt tot en met, rij 1').fill('2027-05-31');
  await expect(preview).toContainText('Om de week op dinsdag van 10.00 tot 11.30 uur, van 1 maart 2027 tot en met 31 mei 2027.');

  await hours.getByRole('button', { name: 'Tijd per maand toevoegen' }).click();
  await page.getByLabel('Elke maand, de hoeveelste, rij 1').selectOption('laatste');
  await page.getByLabel('Elke maand, dag, rij 1').selectOption('vrijdag');
  await page.getByLabel('Elke maand, begintijd, rij 1').fill('09:00');
  await page.getByLabel('Elke maand, eindtijd, rij 1').fill('10:00');
  await expect(preview).toContainText('laatste vrijdag van de maand');

  const add = hours.getByRole('button', { name: 'Uitzondering toevoegen' });
  await add.click();
  const day = hours.getByRole('group', { name: 'Uitzondering 4', exact: true });
  await day.getByLabel('Datum').fill('2027-03-04');
  await day.getByRole('radio', { name: 'Andere tijden' }).check();
  await day.getByLabel(/begintijd/).fill('16:00');
  await day.getByLabel(/eindtijd/).fill('17:00');
  await day.getByLabel('Reden').fill('Overdag is er een cursus');
  await add.click();
  const period = hours.getByRole('group', { name: 'Uitzondering 5', exact: true });
  await period.getByRole('radio', { name: 'Een periode' }).check();
  await period.getByLabel('Eerste dag').fill('2027-07-12');
  await period.getByLabel('Laatste dag').fill('2027-07-30');
  await period.getByLabel('Reden').fill('Zomersluiting');
  await hours.getByRole('group', { name: 'In schoolvakanties' }).getByRole('radio', { name: 'Gesloten' }).check();
  await expect(preview.getByRole('listitem')).not.toHaveCount(0);

  await publish(page);
  await expect.poll(() => desk.read('locations/centrum.yaml')).not.toBe(before);
  expect(added(before, desk.read('locations/centrum.yaml'))).toEqual([
    '    - { day: tuesday, opens: "10:00", closes: "11:30", interval: 2, anchor: "2027-03-02", validFrom: "2027-03-01", validThrough: "2027-05-31" }',
    '  monthly:',
    '    - nth: -1',
    '      day: friday',
    '      opens: "09:00"',
    '      closes: "10:00"',
    '    - date: "2027-03-04"',
    '      hours:',
    '        - opens: "16:00"',
    '          closes: "17:00"',
    '      reason: Overdag is er een cursus',
    '    - from: "2027-07-12"',
    '      until: "2027-07-30"',
    '      reason: Zomersluiting',
    '  schoolHolidays: closed',
  ]);
});

/** The lines of a text that came into it; lines that went fail. */
function added(before: string, after: string): string[] {
  const rest = after.split('\n');
  for (const line of before.split('\n')) {
    const at = rest.indexOf(line);
    expect(at, line).not.toBe(-1);
    rest.splice(at, 1);
  }
  return rest;
}

test('hours that cannot be are told at once, and are not saved', async ({ page, desk }) => {
  await openEntry(page, desk, 'locations', 'centrum');
  const closes = page.getByLabel('Maandag, eindtijd, rij 1');
  await closes.fill('08:00');
  await closes.press('Tab');
  await expect(closes).toHaveAttribute('aria-invalid', 'true');
  await publish(page);
  await page.waitForTimeout(1000);
  expect(desk.git('log', '--format=%s').trim().split('\n')).toHaveLength(1);
});

test('an entry refers to others by their names, from the lists of the municipality, the region and the country', async ({ page, desk }) => {
  await openEntry(page, desk, 'services', 'babymassage');
  const choice = page.getByRole('combobox', { name: 'Voeg toe aan Organisatie' });
  const groups = await choice.locator('optgroup').evaluateAll((all) => all.map((group) => group.getAttribute('label')));
  // The one of the municipality is chosen already.
  expect(groups).toEqual(['Van de regio', 'Landelijk']);
  await choice.selectOption({ label: 'Jeugdhulp Testland' });
  await page
    .getByRole('group', { name: /^Organisatie/ })
    .getByRole('button', { name: 'Toevoegen' })
    .click();
  await publish(page);
  await expect.poll(() => desk.read('services/babymassage.md')).toContain('jeugdhulp-testland');
});

test('a picture is uploaded into the folder of the municipality, with what tells where it was made taken out', async ({ page, desk }) => {
  await openEntry(page, desk, 'news', 'verbouwing');
  const photo = readFileSync(join(projectRoot, 'tests', 'cms', 'support', 'foto-met-plaats.jpg'));
  expect(photo.includes('Exif')).toBe(true);
  await uploadPicture(page, 'inloop.jpg', photo);
  await publish(page);
  await expect.poll(() => desk.read('news/verbouwing.md')).toContain('src: "media/inloop.jpg"');
  const kept = readFileSync(join(desk.repository, 'content', 'municipalities', 'voorbeelddam', 'media', 'inloop.jpg'));
  expect(kept.includes('Exif')).toBe(false);
});

test('a small picture stays small, WebP too, and a picture can be taken away again', async ({ page, desk }) => {
  const picture = (format: 'webp' | 'png') =>
    sharp({ create: { width: 320, height: 200, channels: 3, background: '#2a7' } })
      .toFormat(format)
      .toBuffer();
  const sizeOf = async (name: string) => {
    const { width, height, format } = await sharp(
      join(desk.repository, 'content', 'municipalities', 'voorbeelddam', 'media', name),
    ).metadata();
    return [width, height, format];
  };
  await openEntry(page, desk, 'news', 'verbouwing');
  await uploadPicture(page, 'klein.webp', await picture('webp'));
  await publish(page);
  await expect.poll(() => desk.read('news/verbouwing.md')).toContain('src: "media/klein.webp"');
  expect(await sizeOf('klein.webp')).toEqual([320, 200, 'webp']);
  // A picture that was published before is no second file of that name.
  await type(page.getByRole('textbox', { name: 'Titel', exact: true }), 'De Proefdam wordt verbouwd');
  await publish(page);
  await expect.poll(() => desk.read('news/verbouwing.md')).toContain('De Proefdam wordt verbouwd');
  await page.getByRole('button', { name: 'Maak “Afbeelding” leeg' }).click();
  // Who uses a keyboard is still there.
  await expect(page.locator('summary', { hasText: 'Afbeelding' })).toBeFocused();
  await publish(page);
  await expect.poll(() => desk.read('news/verbouwing.md')).not.toContain('image:');
});

test('an AVIF becomes a picture without where it was made', async ({ page, desk }) => {
  const photo = await sharp({ create: { width: 320, height: 200, channels: 3, background: '#2a7' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } })
    .avif()
    .toBuffer();
  expect(photo.includes('Exif')).toBe(true);
  await openEntry(page, desk, 'news', 'verbouwing');
  await uploadPicture(page, 'klein.avif', photo, 'klein.jpg');
  await publish(page);
  await expect.poll(() => desk.read('news/verbouwing.md')).toContain('src: "media/klein.jpg"');
  const kept = readFileSync(join(desk.repository, 'content', 'municipalities', 'voorbeelddam', 'media', 'klein.jpg'));
  expect(kept.includes('Exif')).toBe(false);
  expect(await sharp(kept).metadata()).toMatchObject({ width: 320, height: 200, format: 'jpeg' });
});

test('an age in months is filled in, whatever is chosen first, and a place is set by its degrees', async ({ page, desk }) => {
  await openEntry(page, desk, 'services', 'babymassage');
  const from = page.getByRole('combobox', { name: 'Vanaf: jaar of maanden' }).first();
  const amount = page.getByRole('textbox', { name: /^Vanaf/ }).first();
  await type(amount, '');
  await from.selectOption('months');
  await expect(from).toHaveValue('months');
  await type(amount, '2');
  await publish(page);
  await expect.poll(() => desk.read('services/babymassage.md')).toMatch(/from: "?2 months"?/);
  // Until then Decap asks whether one wants to leave the page.
  await expect(page.getByText('Wijzigingen opgeslagen')).toBeVisible();
  await page.goto(`${desk.url}#/collections/voorbeelddam.locations`);
  await expect(page.locator('.cms-own')).toHaveCount(0);
  await page.goto(`${desk.url}#/collections/voorbeelddam.locations/entries/centrum`);
  const lat = page.getByRole('textbox', { name: /^Breedtegraad/ });
  await expect(lat).toHaveValue('52.551');
  await type(lat, '52,5512');
  await publish(page);
  await expect.poll(() => desk.read('locations/centrum.yaml')).toContain('lat: 52.5512');
});

test('a place is found by its address, moved with the arrows and with the mouse, and still there without the service', async ({
  page,
  desk,
}) => {
  const asked: string[] = [];
  let answers = true;
  await page.route('https://api.pdok.nl/**', async (route) => {
    asked.push(new URL(route.request().url()).searchParams.get('q') ?? '');
    if (!answers) return route.abort();
    const docs = [{ weergavenaam: 'Teststraat 1, 9999ZZ Voorbeelddam', type: 'adres', centroide_ll: 'POINT(5.2601 52.5602)' }];
    return route.fulfill({ json: { response: { docs } }, headers: { 'access-control-allow-origin': '*' } });
  });
  await openEntry(page, desk, 'locations', 'centrum');
  const [lat, lon] = [/^Breedtegraad/, /^Lengtegraad/].map((name) => page.getByRole('textbox', { name }));
  if (lat === undefined || lon === undefined) throw new Error('There are two numbers.');
  // The address of the entry is there to begin with.
  await expect(page.getByLabel('Adres om op te zoeken')).toHaveValue('Teststraat 1, 9999 ZZ Voorbeelddam');
  await page.getByRole('button', { name: 'Zoek dit adres op' }).click();
  await page.getByRole('list', { name: 'Gevonden adressen' }).getByRole('button').click();
  await expect(lat).toHaveValue('52.5602');
  await expect(lon).toHaveValue('5.2601');
  expect(asked).toEqual(['Teststraat 1, 9999 ZZ Voorbeelddam']);

  const marker = page.getByRole('application', { name: 'Plek op de kaart' });
  await marker.focus();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(lat).toHaveValue('52.5603');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(lon).not.toHaveValue('5.2601');

  // The map may still be on its way to the place.
  await expect(async () => {
    await marker.scrollIntoViewIfNeeded();
    const box = await marker.boundingBox();
    if (box === null) throw new Error('The marker is not in sight.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 8 });
    await page.mouse.up();
    await expect(lat).not.toHaveValue('52.5603', { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  const moved = await lat.inputValue();

  answers = false;
  await page.getByRole('button', { name: 'Zoek dit adres op' }).click();
  await expect(page.getByText('Het zoeken lukt nu niet. Kijk na of u internet hebt.')).toBeVisible();
  await expect(lat).toHaveValue(moved);
  await publish(page);
  await expect.poll(() => desk.read('locations/centrum.yaml')).toContain(`  lat: ${moved}\n`);
});

test('a file that no telephone opens is refused, also when it is uploaded apart from an entry', async ({ page, desk }) => {
  await openDesk(page, desk);
  await page.getByRole('button', { name: 'Afbeeldingen' }).click();
  const upload = (name: string, size: number) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.alloc(size) });
  await upload('te-groot.pdf', 6_000_000);
  const refusal = page.getByRole('dialog', { name: 'Dit bestand kan zo niet op de portal' });
  await expect(refusal).toContainText('hoogstens 5 MB');
  expect(desk.git('log', '--format=%s').trim().split('\n')).toHaveLength(1);
  await refusal.getByRole('button', { name: 'Sluiten' }).click();
  await upload('klein-genoeg.pdf', 60_000);
  await expect.poll(() => desk.git('show', '--name-only', '--format=', 'HEAD').trim()).toMatch(/voorbeelddam\/media\/klein-genoeg\.pdf$/);
});
