import type { CostTexts } from '../messages/service-texts.ts';
import type { Service } from '../schemas/services.ts';

/** What something costs, in words: “Gratis”, “€ 12,50 (per keer)”. */
export function costWords({ free, amount, note }: NonNullable<Service['cost']>, texts: Omit<CostTexts, 'unknown'>): string {
  const price = free ? texts.free : amount === undefined ? undefined : texts.amount(amount);
  return price === undefined ? (note ?? texts.options.paid) : note === undefined ? price : texts.withNote(price, note);
}
