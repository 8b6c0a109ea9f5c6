import * as z from 'zod';
import { field } from './field.ts';
import { closingPattern, minutesOf, timePattern } from './time-of-day.ts';
import { explainTime, suggestTime } from './written-time.ts';

const timeMessage = 'Dit is geen geldige tijd. Schrijf uren en minuten met een dubbele punt, tussen aanhalingstekens.';

/** When it opens; never midnight at the end of the day. */
export const opens = field(z.string().regex(timePattern), {
  label: 'Van',
  hint: 'De tijd waarop het begint, bijvoorbeeld 09:00.',
  message: timeMessage,
  example: '"09:00"',
  form: '"…:…"',
  suggest: suggestTime(timePattern, 'opens'),
  explain: explainTime,
});

/** When it closes. */
export const closes = field(z.string().regex(closingPattern), {
  label: 'Tot',
  hint: 'De tijd waarop het stopt, bijvoorbeeld 12:30. Middernacht is 24:00.',
  message: timeMessage,
  example: '"12:30"',
  form: '"…:…"',
  suggest: suggestTime(closingPattern, 'closes'),
  explain: explainTime,
});

/** An evening that ends in the night, rather than two times that were swapped. */
const isAfterMidnight = (from: string, until: string) => minutesOf(from) >= 16 * 60 && minutesOf(until) <= 6 * 60;

/** Refuses a closing time that is not after the opening time. */
export function closesAfterOpens(value: { opens?: string | undefined; closes?: string | undefined }, context: z.core.$RefinementCtx) {
  const { opens: from, closes: until } = value;
  if (from === undefined || until === undefined || !timePattern.test(from) || !closingPattern.test(until)) return;
  if (minutesOf(until) <= minutesOf(from)) {
    context.addIssue({
      code: 'custom',
      path: ['closes'],
      message: `De sluitingstijd ${until} ligt niet na de openingstijd ${from}.${isAfterMidnight(from, until) ? ' Gaat het door na middernacht? Schrijf dan 24:00, en zet de tijd daarna bij de volgende dag.' : ''}`,
      params: {
        patch: until === from ? { closes: '…' } : isAfterMidnight(from, until) ? { closes: '24:00' } : { opens: until, closes: from },
      },
    });
  }
}
