/** An age as two inputs have it. */
export interface WrittenAge {
  amount: string;
  unit: 'years' | 'months';
}

/** “4 years” apart; an age in another form stands whole in the first input. */
export function ageParts(value: unknown): WrittenAge {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const match = /^(-?\d+) (years|months)$/.exec(text);
  return match === null ? { amount: text, unit: 'years' } : { amount: match[1] ?? '', unit: match[2] as WrittenAge['unit'] };
}

/** The age as it stands in a file; `undefined` when no number is filled in. */
export function writtenAge({ amount, unit }: WrittenAge): string | undefined {
  const number = amount.trim();
  if (number === '') return undefined;
  // Only before birth is an age below zero, and that is told in months.
  return /^-?\d+$/.test(number) ? `${number} ${number.startsWith('-') ? 'months' : unit}` : number;
}
