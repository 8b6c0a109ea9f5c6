import { directoryNl } from '../../../src/messages/directory.nl.ts';
import { organizationKindLabels } from '../../../src/schemas/organizations.ts';
import { contactWays } from '../parts/contact-ways.ts';
import { alert, descriptionList, heading, lead, missing, paragraph, type Fact } from '../parts/elements.ts';
import { hoursNote } from '../parts/hours.ts';
import { part } from '../parts/part.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import type { EntryTemplate, PreviewedEntry } from './entry.ts';

type OrganizationEntry = PreviewedEntry<'organizations'>;

/** An organisation, as `src/components/organization-details`. */
export const organizationPreview: EntryTemplate<'organizations'> = (entry) => {
  const { draft } = entry;
  const name = draft.text('name');
  const shortName = draft.text('shortName');
  const kind = draft.value('kind');
  const notice = draft.text('alert');
  const title = name === undefined || shortName === undefined || name.includes(shortName) ? name : `${name} (${shortName})`;
  return el(
    'div',
    { class: 'flow measure' },
    el('div', {}, heading(1, title ?? missing(previewNl.noName)), kind !== undefined && paragraph(organizationKindLabels[kind], 'soft')),
    lead(draft.text('description') ?? missing(previewNl.noSummary)),
    notice !== undefined && alert('warning', paragraph(notice)),
    paragraph(draft.text('role')),
    part(previewNl.parts.contact, () => reach(entry)),
  );
};

function reach({ context, draft }: OrganizationEntry): PreviewContent {
  const { organization: words } = directoryNl(context.tone);
  const number = draft.value('phone');
  const phone = number !== undefined && draft.value('phoneFree') === true ? `${number} (${context.texts.crisis.free})` : number;
  const ways = { phone, email: draft.value('email'), chat: draft.value('chat'), website: draft.value('website') };
  const facts = factsOf({ context, draft });
  const hours = hoursNote(draft.read('phoneHours'), false);
  const isEmpty = Object.values(ways).every((way) => way === undefined) && facts.length === 0 && hours === false;
  if (isEmpty) return undefined;
  return el(
    'section',
    { class: 'panel panel--accent flow flow--tight' },
    heading(2, words.reach, 3),
    paragraph(draft.value('crisis')?.when),
    contactWays(ways, { website: words.website, chat: words.chat }),
    hours,
    descriptionList(facts),
  );
}

function factsOf({ context, draft }: Pick<OrganizationEntry, 'context' | 'draft'>): Fact[] {
  const { organization: words } = directoryNl(context.tone);
  const { wording, today } = context;
  const phoneHours = draft.value('phoneHours');
  const address = draft.value('address');
  const identifiers = draft.value('identifiers');
  const hours =
    phoneHours &&
    [...wording.rules(phoneHours, today).map(wording.sentence), phoneHours.unknown, phoneHours.appointmentOnly, phoneHours.note]
      .filter((text) => text !== undefined)
      .join(' ');
  const town = [address?.postalCode, address?.addressLocality].filter((part) => part !== undefined).join(' ');
  const rows: [string, string | undefined][] = [
    [words.phoneHours, hours],
    [words.address, address && [address.streetAddress, town].filter((line) => line !== undefined && line !== '').join(', ')],
    [words.kvk, identifiers?.kvk],
    [words.oin, identifiers?.oin],
  ];
  return rows.flatMap(([term, description]) => (description === undefined || description === '' ? [] : [{ term, description }]));
}
