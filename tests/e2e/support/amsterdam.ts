const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' });

/** The wall clock in Amsterdam, by the time zones of the system and not by those of the project: `2026-11-26 14:30:00`. */
export const wallClock = (instant: Date | number): string => clock.format(instant);

/** The instant at which it is a time in Amsterdam: `amsterdam('2026-11-26', '14:30')`. Of a time that comes twice the first. */
export function amsterdam(date: string, time: string): Date {
  const wanted = `${date} ${time.length === 5 ? `${time}:00` : time}`;
  const found = ['+02:00', '+01:00'].map((offset) => new Date(wanted.replace(' ', 'T') + offset)).find((at) => wallClock(at) === wanted);
  if (found === undefined) throw new Error(`It is never ${wanted} in Amsterdam.`);
  return found;
}

/** The first day from an instant on, that one included, that has this name: `nextDay(now, 'Thursday')` gives `2026-11-26`. */
export function nextDay(from: Date, name: string): string {
  for (let days = 0; days < 7; days++) {
    const date = wallClock(from.getTime() + days * 86_400_000).slice(0, 10);
    if (new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' }) === name) return date;
  }
  throw new Error(`${name} is not a day of the week.`);
}
