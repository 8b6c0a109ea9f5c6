/**
 * Puts this process in the time zone of Amsterdam, for the npm package opening_hours, which reckons in the zone of the process.
 * Throws when the platform does not obey (in a worker thread it does not), so that a comparison never runs in the wrong zone.
 */
export function useAmsterdam(): void {
  process.env['TZ'] = 'Europe/Amsterdam';
  const [winter, summer] = [new Date(2026, 0, 1).getTimezoneOffset(), new Date(2026, 6, 1).getTimezoneOffset()];
  if (winter !== -60 || summer !== -120) throw new Error(`TZ did not take effect: offsets ${winter} and ${summer}`);
}
