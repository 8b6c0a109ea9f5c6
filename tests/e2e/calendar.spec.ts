import { expand, events, lines } from '../unit/exports/support/expand.ts';
import { amsterdam, nextDay, wallClock } from './support/amsterdam.ts';
import { expect, test } from './support/test.ts';

const day = 86_400_000;

test('a calendar app is given a calendar, on every portal that has times', async ({ real, fiction }) => {
  const faults: string[] = [];
  let calendars = 0;
  for (const portals of [real, fiction]) {
    for (const { id } of portals.sites) {
      const found = portals.pages(id).filter(({ kind }) => kind === 'location');
      for (const path of ['/inloop.ics', ...found.map(({ path }) => `${path.slice(0, -1)}.ics`)]) {
        const { status, type, body } = await portals.fetch(id, path);
        const text = body.toString();
        if (status !== 200 || type !== 'text/calendar; charset=utf-8') faults.push(`${id} ${path}: ${status} ${type}`);
        if (text.split('\r\n').some((line) => Buffer.byteLength(line) > 75)) faults.push(`${id} ${path}: a line is too long`);
        if (lines(text).some((line) => line.includes('\n'))) faults.push(`${id} ${path}: a line does not end as it must`);
        const uids = events(text).map((event) => String(event.getFirstPropertyValue('uid')));
        if (new Set(uids).size !== uids.length) faults.push(`${id} ${path}: two events have one id`);
        calendars += 1;
      }
    }
  }
  expect(faults).toEqual([]);
  expect(calendars).toBeGreaterThan(20);
});

test('who subscribes to Elst sees every Thursday from 14.00 to 16.00 for a year, whatever the clock does, and no public holidays', async ({
  real,
}) => {
  const { body } = await real.fetch('overbetuwe', '/inloop/elst.ics');
  const from = real.now.getTime();
  const shown = expand(body.toString(), from, from + 366 * day);
  const places = shown.map(({ start, end }) => [wallClock(start).slice(11), wallClock(end).slice(11), new Date(start).getUTCDay()]);
  expect(new Set(places.map(String))).toEqual(new Set(['14:00:00,16:00:00,4']));
  // Both in winter and in summer.
  expect(new Set(shown.map(({ start }) => new Date(start).getUTCHours()))).toEqual(new Set([12, 13]));
  const dates = shown.map(({ start }) => wallClock(start).slice(0, 10));
  expect(dates.length).toBeGreaterThanOrEqual(50);
  expect(dates.filter((date) => /-(12-2[56]|01-01|04-27)$/.test(date))).toEqual([]);
  const thursday = nextDay(new Date(from + 20 * day), 'Thursday');
  if (!/-(12-2[56]|01-01|04-27)$/.test(thursday)) expect(shown.map(({ start }) => start)).toContain(amsterdam(thursday, '14:00').getTime());
});

test('the calendar of all points holds those of each, and leaves out other places', async ({ real, fiction }) => {
  const from = real.now.getTime();
  const opening = async (path: string) => expand((await real.fetch('overbetuwe', path)).body.toString(), from, from + 60 * day);
  const apart = [...(await opening('/inloop/elst.ics')), ...(await opening('/inloop/herveld.ics'))].sort((a, b) => a.start - b.start);
  const together = await opening('/inloop.ics');
  expect(together.map(({ start, end }) => [start, end])).toEqual(apart.map(({ start, end }) => [start, end]));
  expect(together.length).toBeGreaterThan(10);
  const names = expand(
    (await fiction.fetch('voorbeelddam', '/inloop.ics')).body.toString(),
    fiction.now.getTime(),
    fiction.now.getTime() + 60 * day,
  );
  expect(names.some(({ summary }) => summary.includes('Inloop Centrum'))).toBe(true);
  expect(names.some(({ summary }) => summary.includes('Consultatiebureau'))).toBe(false);
});

test('closures, other times and an end that is known stand in the calendar', async ({ fiction }) => {
  const { body } = await fiction.fetch('voorbeelddam', '/inloop/centrum.ics');
  const shown = expand(body.toString(), fiction.now.getTime(), fiction.now.getTime() + 60 * day);
  const on = (date: string) =>
    shown.flatMap(({ start, end }) =>
      wallClock(start).startsWith(date) ? [`${wallClock(start).slice(11, 16)}-${wallClock(end).slice(11, 16)}`] : [],
    );
  expect(on('2026-11-30')).toEqual(['09:00-12:00', '13:30-16:00']);
  expect(on('2026-12-07')).toEqual([]);
  expect(on('2026-12-24')).toEqual(['10:00-12:00', '13:00-14:00']);
  expect(on('2026-12-28')).toEqual([]);
  expect(on('2027-01-04')).toEqual(['09:00-12:00', '13:30-16:00']);
  const market = await fiction.fetch('voorbeelddam', '/inloop/markthal.ics');
  const monthly = expand(market.body.toString(), fiction.now.getTime(), fiction.now.getTime() + 400 * day).map(({ start }) =>
    wallClock(start).slice(0, 16),
  );
  expect(monthly).toEqual(
    ['2026-11-27 13:00', '2026-12-04 09:30', '2027-01-08 09:30', '2027-01-29 13:00'].filter((at) => monthly.includes(at)),
  );
  expect(monthly[0]).toBe('2026-11-27 13:00');
  expect(monthly.every((at) => at < '2027-01-30')).toBe(true);
});

test('who subscribes to a theme of the agenda sees the events about it and no others, at their hour', async ({ fiction }) => {
  const read = async (path: string) => (await fiction.fetch('voorbeelddam', path)).body.toString();
  const shown = async (path: string) => expand(await read(path), fiction.now.getTime(), fiction.now.getTime() + 366 * day);
  const evening = [['Avond over slapen', '2027-01-19 19:30:00', '2027-01-19 21:00:00']];
  const lines = (found: Awaited<ReturnType<typeof shown>>) =>
    found.map(({ summary, start, end }) => [summary, wallClock(start).replace('T', ' '), wallClock(end).replace('T', ' ')]);
  const { status, type } = await fiction.fetch('voorbeelddam', '/agenda/thema/slapen.ics');
  expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(lines(await shown('/agenda/thema/slapen.ics'))).toEqual(evening);
  // It is about raising children as well, which sleeping is a part of.
  expect(lines(await shown('/agenda/thema/opvoeden.ics'))).toEqual(evening);
  expect(lines(await shown('/agenda/slaapavond.ics'))).toEqual(evening);
  expect((await shown('/agenda.ics')).map(({ summary }) => summary)).toEqual([
    'Avond over slapen',
    ...Array.from({ length: 4 }, () => 'Cursus Grenzen'),
    'Gezinsdag Testland',
  ]);
  const [event] = events(await read('/agenda/thema/slapen.ics'));
  expect(event?.getFirstPropertyValue('description')).toContain('Er is geen plek meer.');
});
