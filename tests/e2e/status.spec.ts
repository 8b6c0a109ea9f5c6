import type { Browser, Page } from '@playwright/test';
import { encodeCompact } from '../../src/opening-hours/compact.ts';
import { createCalendar } from '../../src/opening-hours/calendar.ts';
import { hours as hoursSchema } from '../../src/schemas/shared/hours.ts';
import { amsterdam, nextDay, wallClock } from './support/amsterdam.ts';
import { expect, test } from './support/test.ts';
import { serveTiles } from './support/tiles.ts';

const zones = ['Europe/Amsterdam', 'America/Los_Angeles', 'Asia/Kathmandu'];
const calendar = createCalendar({ schoolRegion: 'midden', goodFriday: false, liberationDay: 'lustrum' });

/** A window of a visitor whose clock stands at an instant, in a zone. */
async function visit(browser: Browser, url: string, at: Date, timezoneId: string): Promise<Page> {
  const context = await browser.newContext({ timezoneId });
  await serveTiles(context);
  const page = await context.newPage();
  await page.clock.install({ time: at });
  await page.goto(url);
  return page;
}

/** The first Thursday from an instant on that is no public holiday: then the walk-in in Elst is open. */
function openThursday(now: Date): string {
  for (let week = 0; ; week++) {
    const date = nextDay(new Date(now.getTime() + week * 7 * 86_400_000), 'Thursday');
    if (calendar.publicHoliday(date) === undefined) return date;
  }
}

/** “donderdag 3 december”, written by another hand than the page's. */
const inWords = (date: string) =>
  new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

for (const zone of zones) {
  test(`a visitor in ${zone} reads the same as one in Elst: not open yet, open, and not any more`, async ({ browser, real }) => {
    const thursday = openThursday(real.now);
    const page = await visit(browser, real.url('overbetuwe', '/inloop/elst/'), amsterdam(thursday, '13:00'), zone);
    const status = page.locator('opening-status');
    await expect(status).toHaveText('Vandaag open vanaf 14.00 uur');
    // The clock stands still, so that a slow machine does not come past the hour.
    for (const [time, text] of [
      ['13:59:59', 'Vandaag open vanaf 14.00 uur'],
      ['14:00', 'Nu open tot 16.00 uur'],
      ['14:30', 'Nu open tot 16.00 uur'],
      ['15:59:59', 'Nu open tot 16.00 uur'],
    ] as const) {
      await page.clock.setFixedTime(amsterdam(thursday, time));
      await page.reload();
      await expect(status, time).toHaveText(text);
    }
    await page.clock.setFixedTime(amsterdam(thursday, '16:00'));
    await page.reload();
    // The line the page was made with names this very afternoon; what comes after it stands in its place.
    const later = openThursday(new Date(Date.parse(`${thursday}T12:00:00Z`) + 86_400_000));
    await expect(status).toHaveText(`Eerstvolgende keer: ${inWords(later)}`);
    await page.context().close();
  });
}

test('a page that stays open on a telephone changes by itself when the place opens and closes', async ({ browser, real }) => {
  const thursday = openThursday(real.now);
  const page = await visit(browser, real.url('overbetuwe', '/inloop/'), amsterdam(thursday, '13:59'), 'Europe/Amsterdam');
  const status = page.locator('#plek-elst opening-status');
  await expect(status).toHaveText('Vandaag open vanaf 14.00 uur');
  await page.clock.fastForward('01:30');
  await expect(status).toHaveText('Nu open tot 16.00 uur');
  await page.clock.fastForward('02:00:00');
  await expect(status).not.toContainText('open');
  await page.context().close();
});

test('on another day the line with the date stays as it was made', async ({ browser, fiction }) => {
  const page = await visit(browser, fiction.url('voorbeelddam', '/inloop/centrum/'), amsterdam('2026-11-24', '20:00'), 'Europe/Amsterdam');
  await expect(page.locator('opening-status')).toHaveText(/Eerstvolgende keer:\s+woensdag 25 november\D*9\.00\D*12\.00/);
  await page.context().close();
});

test('breaks, closed days and other times ahead hold for the status too', async ({ browser, fiction }) => {
  const url = fiction.url('voorbeelddam', '/inloop/centrum/');
  const page = await visit(browser, url, fiction.now, 'Asia/Kathmandu');
  const status = page.locator('opening-status');
  for (const [date, time, text] of [
    ['2026-11-30', '11:00', 'Nu open tot 12.00 uur'],
    ['2026-11-30', '12:30', 'Vandaag open vanaf 13.30 uur'],
    // By appointment is not open for who walks in.
    ['2026-12-02', '12:30', 'Eerstvolgende keer: donderdag 3 december'],
    // A day on which the staff is being trained, a day with other times, and the week of Christmas.
    ['2026-12-07', '10:00', 'Eerstvolgende keer: woensdag 9 december'],
    ['2026-12-24', '10:30', 'Nu open tot 12.00 uur'],
    ['2026-12-24', '15:00', 'Eerstvolgende keer: maandag 4 januari'],
    ['2026-12-28', '10:00', 'Eerstvolgende keer: maandag 4 januari'],
    ['2027-01-04', '10:00', 'Nu open tot 12.00 uur'],
  ] as const) {
    await page.clock.setSystemTime(amsterdam(date, time));
    await page.reload();
    await expect(status, `${date} ${time}`).toHaveText(text);
  }
  await page.context().close();
});

test('a page that nobody has made again for two months says nothing rather than something wrong', async ({ browser, real, fiction }) => {
  const days = (from: Date, count: number) => new Date(from.getTime() + count * 86_400_000);
  for (const [portals, site, path] of [
    [real, 'overbetuwe', '/inloop/elst/'],
    [fiction, 'voorbeelddam', '/inloop/centrum/'],
  ] as const) {
    const page = await visit(browser, portals.url(site, path), days(portals.now, 61), 'Europe/Amsterdam');
    for (const later of [61, 62, 63, 64, 65, 66, 67, 200, 2000]) {
      const date = wallClock(days(portals.now, later)).slice(0, 10);
      for (const time of ['09:30', '14:30']) {
        await page.clock.setSystemTime(amsterdam(date, time));
        await page.reload();
        await expect(page.locator('opening-status'), `${date} ${time}`).toBeHidden();
      }
    }
    // The rules themselves still stand there.
    await expect(page.locator('.location-times__rule').first()).toBeVisible();
    await page.context().close();
  }
});

test('before the page was made, on a clock that is wrong, it says nothing of today', async ({ browser, fiction }) => {
  const page = await visit(browser, fiction.url('voorbeelddam', '/inloop/centrum/'), amsterdam('2020-01-06', '10:00'), 'Europe/Amsterdam');
  await expect(page.locator('opening-status')).toHaveText(/^\s*Eerstvolgende keer/);
  await page.context().close();
});

// A place that is open in the night in which the clock changes, and in the weeks around it. The words come from the script on the page.
for (const { season, from, asked } of [
  {
    season: 'summer time begins',
    from: '2027-03-20',
    asked: [
      ['2027-03-28T01:29:59+01:00', 'opens 1.30'],
      ['2027-03-28T01:59:59+01:00', 'open 4.00'],
      ['2027-03-28T03:00:00+02:00', 'open 4.00'],
      ['2027-03-28T03:59:59+02:00', 'open 4.00'],
      ['2027-03-28T04:00:00+02:00', ''],
      ['2027-03-25T14:30:00+01:00', 'open 16.00'],
      ['2027-04-01T13:59:00+02:00', 'opens 14.00'],
      ['2027-04-01T14:30:00+02:00', 'open 16.00'],
      ['2027-04-01T16:00:00+02:00', ''],
    ],
  },
  {
    season: 'summer time ends',
    from: '2027-10-25',
    asked: [
      ['2027-10-31T01:29:59+02:00', 'opens 1.30'],
      ['2027-10-31T02:30:00+02:00', 'open 4.00'],
      ['2027-10-31T02:30:00+01:00', 'open 4.00'],
      ['2027-10-31T03:59:59+01:00', 'open 4.00'],
      ['2027-10-31T04:00:00+01:00', ''],
      ['2027-10-28T15:59:59+02:00', 'open 16.00'],
      ['2027-11-04T13:59:59+01:00', 'opens 14.00'],
      ['2027-11-04T14:00:00+01:00', 'open 16.00'],
      ['2027-11-04T16:00:00+01:00', ''],
    ],
  },
]) {
  test(`the status is right on the day ${season} and after it`, async ({ browser, fiction }) => {
    const hours = hoursSchema.parse({
      // In 2027 the clock changes on Easter Sunday.
      publicHolidays: 'open',
      weekly: [
        { day: 'sunday', opens: '01:30', closes: '04:00' },
        { day: 'thursday', opens: '14:00', closes: '16:00' },
      ],
    });
    const line = encodeCompact(hours, calendar, from, 60) ?? '';
    for (const zone of zones) {
      const page = await visit(browser, fiction.url('voorbeelddam', '/inloop/centrum/'), amsterdam(from, '12:00'), zone);
      for (const [at, text] of asked as [string, string][]) {
        await page.clock.setFixedTime(new Date(at));
        const said = await page.evaluate((data) => {
          const element = document.createElement('opening-status');
          Object.assign(element.dataset, { hours: data, open: 'open %.%', opens: 'opens %.%', until: '0' });
          document.body.append(element);
          return element.textContent;
        }, line);
        expect(said, `${at} in ${zone}`).toBe(text);
      }
      await page.context().close();
    }
  });
}

test('the row of today is marked in the week, by the day in the Netherlands', async ({ browser, fiction }) => {
  const url = fiction.url('voorbeelddam', '/inloop/centrum/');
  for (const [zone, date, time] of [
    ['Europe/Amsterdam', '2026-11-24', '12:00'],
    // There it is still Wednesday.
    ['America/Los_Angeles', '2026-11-26', '00:30'],
    // There it is already Thursday.
    ['Asia/Kathmandu', '2026-11-25', '23:30'],
  ] as const) {
    const page = await visit(browser, url, amsterdam(date, time), zone);
    await expect(page.locator('tr[aria-current="date"]')).toHaveCount(1);
    await expect(page.locator('tr[aria-current="date"]')).toHaveAttribute('data-date', date);
    await page.context().close();
  }
  const later = await visit(browser, url, amsterdam('2027-06-01', '12:00'), 'Europe/Amsterdam');
  await expect(later.locator('tr[aria-current]')).toHaveCount(0);
  await later.context().close();
});

test('once the first point is over, nothing says that it is the next one: the other opens before it does again', async ({
  browser,
  real,
}) => {
  const dayOf = (text: string) => /\p{L}+dag \d+ \p{L}+/u.exec(text)?.[0];
  for (const path of ['/', '/themas/slapen/', '/vraag-stellen/', '/leeftijd/baby/']) {
    const made = await visit(browser, real.url('overbetuwe', path), real.now, 'Europe/Amsterdam');
    const until = Number(await made.locator('.next-moment__when').getAttribute('data-until'));
    await made.context().close();
    const page = await visit(browser, real.url('overbetuwe', path), new Date(until + 60_000), 'Europe/Amsterdam');
    await expect(page.locator('.next-moment__when'), path).toBeHidden();
    const other = page.locator('.next-moment__other opening-status');
    await expect(other, path).toContainText('Eerstvolgende keer: ');
    const day = dayOf(await other.innerText());
    expect(day).toBeDefined();
    // A service that is at both.
    const card = page.locator('.directory-card', { has: page.locator('a[href="/sociale-kaart/inloop/"]') }).locator('opening-status');
    for (const text of await card.allInnerTexts()) expect(dayOf(text), path).toBe(day);
    await page.context().close();
  }
});
