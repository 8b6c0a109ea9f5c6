import { UsageError } from './cli.ts';

/**
 * Reads the instant of a build: an ISO date and time with its zone, as `2026-03-29T09:00:00+02:00`. Left out: the clock.
 * @returns the instant in UTC, as `2026-03-29T07:00:00.000Z`
 * @throws {UsageError} if it is not such an instant; a time without zone would mean something else on every machine.
 */
export function readInstant(value: string | undefined, clock: () => number = Date.now): string {
  if (value === undefined) return new Date(clock()).toISOString();
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(time)) {
    throw new UsageError(`--now schrijft u met datum, tijd en tijdzone: 2026-03-29T09:00:00+02:00. "${value}" kan niet.`);
  }
  return new Date(time).toISOString();
}
