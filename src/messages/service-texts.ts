import type { channels } from '../schemas/services.ts';
import type { Audience } from '../schemas/shared/people.ts';
import type { DirectoryTexts } from './directory.nl.ts';

/** The texts of a service in one language. Names and what an editor wrote in Dutch come marked as Dutch (`dutch-words.ts`). */
export interface ServiceTexts {
  /** Above the services that have a page in the language. */
  title: string;
  /** What the rows of the page are called. */
  facts: Pick<DirectoryTexts['facts'], 'audience' | 'age' | 'area' | 'cost' | 'referral' | 'how' | 'waiting' | 'validity' | 'languages'>;
  /** The name of Dutch, which stands first among the languages. */
  dutch: string;
  everybody: string;
  audiences: Readonly<Record<Audience, string>>;
  channels: Readonly<Record<(typeof channels)[number], string>>;
  age: DirectoryTexts['age'];
  cost: CostTexts;
  referral: ReferralTexts;
  service: Pick<
    DirectoryTexts['service'],
    'facts' | 'start' | 'contact' | 'website' | 'via' | 'otherContact' | 'whereAndWhen' | 'when' | 'organizations'
  >;
  /** The link to the same page in Dutch. */
  inDutch: string;
}

/** What is said of costs. */
export type CostTexts = Pick<DirectoryTexts['cost'], 'free' | 'amount' | 'withNote' | 'unknown'> & {
  options: Pick<DirectoryTexts['cost']['options'], 'paid'>;
};

/** What is said of a referral. */
export type ReferralTexts = Pick<DirectoryTexts['referral'], 'none' | 'needed' | 'neededBy' | 'unknown'>;
