/** A time of day, as "09:30". */
export const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** As {@link timePattern}, and midnight at the end of the day. */
export const closingPattern = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Minutes since midnight of a time of day ("09:30" is 570; "24:00" is 1440). */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
