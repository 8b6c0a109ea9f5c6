import * as z from 'zod';
import { field } from './field.ts';
import { uniqueList } from './id.ts';

/** For whom something is meant. */
export const audiences = ['parents', 'youth', 'relatives', 'professionals'] as const;

/** One of {@link audiences}. */
export type Audience = (typeof audiences)[number];

/** Dutch names of the audiences. */
export const audienceLabels: Readonly<Record<Audience, string>> = {
  parents: 'Ouders en opvoeders',
  youth: 'Kinderen en jongeren',
  relatives: 'Familie en buren',
  professionals: 'Professionals',
};

/** For whom an entry is meant; at least one audience. */
export const audienceList = field(
  uniqueList(field(z.enum(audiences), { label: 'Doelgroep', hint: 'Kies een doelgroep.', labels: audienceLabels })).min(1),
  { label: 'Voor wie', hint: 'Kies een of meer doelgroepen.', labels: audienceLabels, example: '[parents]' },
);

const agePattern = /^(?:-[1-9] months|(?:\d|1\d|2[0-3]) months|(?:\d|1\d|2[0-3]) years)$/;

/** The age an editor meant with 4, "4 jaar" or "-9 maanden". */
function suggestAge(raw: unknown): string | undefined {
  const match = /^(-?\d+)\s*(jaar|jr|years?|maand(?:en)?|months?|mnd)?$/i.exec(String(raw).trim());
  if (match === null) return undefined;
  const age = `${match[1]} ${/^m/i.test(match[2] ?? '') || Number(match[1]) < 0 ? 'months' : 'years'}`;
  return agePattern.test(age) ? `"${age}"` : undefined;
}

const age = (label: string, hint: string) =>
  field(z.string().regex(agePattern), {
    label,
    hint,
    message: 'Dit is geen leeftijd. Schrijf een aantal met “years” of “months”, van -9 maanden tot en met 23 jaar.',
    example: '"4 years"',
    form: '"… years"',
    suggest: suggestAge,
    explain: (raw) =>
      /^-?\d+$/.test(String(raw).trim()) ? 'Achter het getal ontbreekt of het jaren (years) of maanden (months) zijn.' : undefined,
  });

/** The ages an editor meant with “0-6 jaar” or “4 tot en met 12 jaar”. */
function suggestAges(raw: unknown): string | undefined {
  const match = /^(?:van )?(\d+)\s*(?:-|–|t\/m|tot(?: en met)?)\s*(\d+)\s*(jaar|jr|years?|maand(?:en)?|months?|mnd)$/i.exec(
    String(raw).trim(),
  );
  const [from, to] = [match?.[1], match?.[2]].map((age) => suggestAge(`${age ?? ''} ${match?.[3] ?? ''}`));
  return from === undefined || to === undefined ? undefined : `{ from: ${from}, to: ${to} }`;
}

/** The age in months ("4 years" is 48, "-9 months" is -9); birth is 0. */
export function ageInMonths(text: string): number {
  const [amount, unit] = text.split(' ');
  return Number(amount) * (unit === 'years' ? 12 : 1);
}

/**
 * The ages for which something is meant, from pregnancy (-9 months) up to and including 23 years. `to` is an age one still has:
 * "6 years" ends on the day before the seventh birthday. An end left out means: no bound on that side.
 */
export const ageRange = field(
  z
    .strictObject({
      from: age('Vanaf', 'De jongste leeftijd, bijvoorbeeld 4 years. De zwangerschap is -9 months.').optional(),
      to: age('Tot en met', 'De oudste leeftijd die nog meetelt.').optional(),
    })
    .superRefine((range, context) => {
      const { from, to } = range;
      if (from === undefined || to === undefined || !agePattern.test(from) || !agePattern.test(to)) return;
      if (ageInMonths(from) > ageInMonths(to)) {
        context.addIssue({
          code: 'custom',
          path: ['to'],
          message: `De oudste leeftijd (${to}) ligt onder de jongste (${from}). Draai de twee om.`,
          params: { example: `from: "${to}"\nto: "${from}"` },
        });
      }
    }),
  {
    label: 'Leeftijd',
    hint: 'Voor welke leeftijd, van -9 maanden tot en met 23 jaar.',
    merge: 'replace',
    widget: 'age',
    suggest: suggestAges,
  },
);

/** Ages from pregnancy to 23 years. */
export type AgeRange = z.output<typeof ageRange>;
