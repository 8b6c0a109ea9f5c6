import { formatDate } from '../hours-wording/wording.ts';
import type { FreshnessReportTexts } from '../messages/freshness-report.nl.ts';
import type { StaleEntry } from './stale-entries.ts';

/** What is on more portals than this is not named for each of them. */
export const mostPages = 3;

/** A mail that asks an organisation to look whether something is still right. */
export interface CheckMail {
  /** Left out when no address is known. */
  to?: string;
  subject: string;
  body: string;
}

/** What one organisation is asked to check. */
export interface OrganizationList {
  /** Left out for entries that name no organisation. */
  organization?: { id: string; name: string };
  /** What was due first, first. */
  entries: readonly StaleEntry[];
  /** One for each address. */
  mails: readonly CheckMail[];
}

/**
 * What those who look after one folder of the content have to do: a municipality, a region, or the national editors. So what many
 * municipalities share is asked of an organisation once, and by who can change the file.
 */
export interface OwnerReport {
  /** For the name of a file: `gemeente-overbetuwe`, `regio-arnhem`, `landelijk`. */
  id: string;
  name: string;
  count: number;
  organizations: readonly OrganizationList[];
}

/** Divides what has to be checked over those who look after it; an entry stands with the first organisation it names. */
export function freshnessReport(entries: readonly StaleEntry[], texts: FreshnessReportTexts): OwnerReport[] {
  return [...Map.groupBy(entries, ({ owner }) => ownerId(owner, texts))]
    .map(([id, owned]) => ({
      id,
      name: owned[0] === undefined ? id : texts.owners[owned[0].owner.layer].name(owned[0].owner.name),
      count: owned.length,
      organizations: [...Map.groupBy(owned, ({ organizations: [first] }) => first?.id ?? '').values()]
        .map((group) => listOf(group, texts))
        .sort(
          (a, b) =>
            Number(a.organization === undefined) - Number(b.organization === undefined) ||
            (a.organization?.name ?? '').localeCompare(b.organization?.name ?? '', 'nl'),
        ),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `gemeente-overbetuwe`; the word in front stands there once, also where the folder has it in its name. */
function ownerId({ layer, id }: StaleEntry['owner'], { owners }: FreshnessReportTexts): string {
  const { word } = owners[layer];
  return id === '' || id.startsWith(`${word}-`) ? id || word : `${word}-${id}`;
}

function listOf(entries: readonly StaleEntry[], texts: FreshnessReportTexts): OrganizationList {
  const organization = entries[0]?.organizations[0];
  // Whoever has an address of its own answers for itself; the rest is asked of the organisation.
  const byAddress = Map.groupBy(entries, ({ email }) => email ?? organization?.email ?? '');
  return {
    ...(organization === undefined ? {} : { organization: { id: organization.id, name: organization.name } }),
    entries,
    mails: [...byAddress].map(([to, asked]) => mailOf(to, asked, organization?.name, texts)),
  };
}

function mailOf(to: string, entries: readonly StaleEntry[], organization: string | undefined, texts: FreshnessReportTexts): CheckMail {
  const portals = new Map(entries.flatMap(({ pages }) => pages).map((page) => [page.portal, page]));
  const [{ portal, editors } = { portal: '', editors: { name: '' } }] = portals.values();
  const sender = editors.name.charAt(0).toUpperCase() + editors.name.slice(1);
  return {
    ...(to === '' ? {} : { to }),
    subject: texts.mailSubject(portal),
    body: texts.mailBody({
      greeting: organization === undefined ? texts.greetingUnknown : texts.greeting(organization),
      portal,
      entries: entries.map(({ name, checkedOn, pages, collection, id }) => ({
        name,
        checked: formatDate(checkedOn),
        pages: [...pages.slice(0, mostPages).map(({ url }) => url), ...texts.morePages(pages.length - mostPages)],
        id: `${collection}/${id}`,
      })),
      sender,
      reply: 'email' in editors ? editors.email : undefined,
    }),
  };
}
