import type { ReferralTexts } from '../messages/service-texts.ts';
import type { Service } from '../schemas/services.ts';

/** Whether somebody has to be referred, in words: “Verwijzing nodig van de huisarts”. */
export function referralWords({ needed, by }: NonNullable<Service['referral']>, texts: Omit<ReferralTexts, 'unknown'>): string {
  if (!needed) return texts.none;
  return by === undefined ? texts.needed : texts.neededBy(by);
}
