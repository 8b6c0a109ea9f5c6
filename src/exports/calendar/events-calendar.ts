import type { CalendarTexts } from '../../messages/calendar-texts.ts';
import { calendarFile, type CalendarFileInput } from './calendar-file.ts';
import type { CalendarSubject } from './event.ts';

/** What a calendar of events is made from. */
export interface EventsCalendarInput extends CalendarFileInput {
  events: readonly Omit<CalendarSubject, 'bounds'>[];
  texts: CalendarTexts;
}

/** Courses and meetings as an iCalendar file, see {@link calendarFile}. One that is cancelled stays in it, and says so (STATUS). */
export const eventsCalendar = ({ events, texts, ...input }: EventsCalendarInput): string =>
  calendarFile(
    input,
    events.map((event) => ({ ...event, bounds: {} })),
    texts,
  );
