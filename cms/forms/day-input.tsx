import { createWording } from '../../src/hours-wording/wording.ts';
import { dayNumber, isoDateOf } from '../../src/opening-hours/calendar-date.ts';
import { isCalendarDate } from '../../src/schemas/shared/date.ts';
import { describedBy } from './field-frame.tsx';
import { useForm } from './form-context.ts';
import { formsNl } from './forms.nl.ts';
import type { InputProps } from './input-props.ts';
import { shownText } from './line-input.tsx';
import { shownDate } from './shown-date.ts';

interface DayProps extends InputProps {
  /** Key beside it with the first day of the period of which this is the last. */
  startsAt?: string | undefined;
  /** Told behind the day; empty for nothing. */
  note?: string;
}

/** How long a period often is, in weeks. */
const lengths = [1, 2, 4] as const;

const wording = createWording();

/** A day of the calendar, written out below with its day of the week; of the last day of a period also how long that is. */
export function DayInput({ id, value, onChange, problems, startsAt, note = '' }: DayProps) {
  const { beside, today } = useForm();
  const text = shownText(value);
  const day = dayIn(value);
  const from = startsAt === undefined ? undefined : dayIn(beside(startsAt));
  const isOver = startsAt !== undefined && day !== undefined && day < today;
  return (
    <>
      <input
        className="cms-input cms-input--day"
        // A browser shows nothing at all for a date that is none, and the editor has to see what stands there. A year that is still being typed it shows.
        type={shownDate(text === '' ? undefined : text) === undefined ? 'text' : 'date'}
        id={id}
        value={text}
        min={from}
        // A year of more figures is on its way to be no date.
        max="9999-12-31"
        aria-describedby={`${describedBy(id)} ${id}-day`}
        aria-invalid={problems.length > 0}
        onChange={({ target }) => {
          onChange(target.value === '' ? undefined : target.value);
        }}
      />
      {from !== undefined && (
        <div className="cms-lengths">
          {lengths.map((weeks) => (
            <button
              key={weeks}
              type="button"
              className="cms-button"
              onClick={() => {
                onChange(isoDateOf(dayNumber(from) + weeks * 7 - 1));
              }}
            >
              {formsNl.period.weeks(weeks)}
            </button>
          ))}
        </div>
      )}
      <p className="cms-field__hint cms-day" id={`${id}-day`}>
        {[dayInWords(from, day), isOver ? formsNl.period.over : '', note].filter((part) => part !== '').join(' ')}
      </p>
    </>
  );
}

/** A value that is a date; `undefined` for any other. */
export const dayIn = (value: unknown) => (typeof value === 'string' && isCalendarDate(value) ? value : undefined);

/** “donderdag 3 december 2026”, or with a first day how long it is until then. */
function dayInWords(from: string | undefined, day: string | undefined): string {
  if (day === undefined) return '';
  if (from === undefined) return wording.sentence(wording.day(day));
  const days = dayNumber(day) - dayNumber(from) + 1;
  return days < 1 ? formsNl.period.backwards(wording.day(from)) : formsNl.period.lasts(wording.day(from), wording.day(day), days);
}
