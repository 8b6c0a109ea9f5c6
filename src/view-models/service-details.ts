import type { DirectoryTexts } from '../messages/directory.nl.ts';
import type { StarWords } from '../shortlist/words.ts';
import type { Link, PageFrame } from './frame.ts';
import type { LocationSummary } from './location-summary.ts';
import type { ProvenanceLine } from './provenance.ts';
import type { ReportView } from './report.ts';
import type { SensitiveNotice } from './sensitive-notice.ts';
import type { ServiceContact } from './service-contact.ts';

type Texts = DirectoryTexts['service'];

/** All that is known of a service, in the language of the page it stands on. */
export interface ServiceDetails {
  frame: PageFrame;
  texts: Pick<Texts, 'facts' | 'start' | 'contact' | 'website' | 'whereAndWhen' | 'when' | 'organizations'>;
  name: string;
  summary: string;
  /** Of a service that nobody may be seen with. */
  sensitive?: SensitiveNotice;
  alert?: string;
  /** That nobody looked at it for so long that it may be gone. */
  outdated?: string;
  /** For whom, costs, referral and the like, a row each. */
  facts: { term: string; description: string }[];
  /** What somebody does who wants this. */
  application?: string;
  contact: ServiceContact;
  /** When it can be had by phone or online: the hours of the service itself. */
  hours?: LocationSummary;
  /** Where it is, each place with the hours of the service there; the one that opens first on top. */
  places: LocationSummary[];
  /** The text of the editor. */
  explanation?: { title: string; html: string; table: string };
  organizations: Link[];
  /** What there is to read about it. */
  articles?: { title: string; links: Link[] };
  themes?: { title: string; links: Link[] };
  /** Pages that say more: in Dutch, or for professionals. */
  more: Link[];
  /** The star, by the permanent id of the service. */
  star?: { id: string; texts: StarWords };
  /** Whether it can be shared. */
  share: boolean;
  report?: ReportView;
  provenance: ProvenanceLine;
  jsonLd: object[];
}
