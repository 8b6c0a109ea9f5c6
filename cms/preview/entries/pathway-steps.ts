import { recordOf } from '../../forms/record.ts';
import type { ProfessionalsTexts } from '../../../src/messages/professionals.nl.ts';
import { pathwayStep } from '../../../src/schemas/pathways.ts';
import { missing, paragraph } from '../parts/elements.ts';
import { namesIn } from '../parts/names.ts';
import { previewNl } from '../preview.nl.ts';
import { readValue } from '../read-value.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import type { PreviewedEntry } from './entry.ts';

type PathwayEntry = PreviewedEntry<'pathways'>;

/** The steps of an agreement, as they are typed. */
export function pathwaySteps(entry: PathwayEntry, texts: ProfessionalsTexts): PreviewContent {
  const { draft, data } = entry;
  const kind = draft.value('kind');
  const rows: unknown[] = Array.isArray(data['steps']) ? data['steps'] : [];
  if (rows.length === 0) return (kind === 'care' || kind === 'escalation') && paragraph(missing(previewNl.noSteps));
  return el(
    'div',
    { class: 'steps' },
    el('p', { class: 'steps__title' }, kind === 'referral-index' ? texts.index.steps : texts.steps),
    el(
      'ol',
      {},
      rows.map((row) => el('li', { class: 'pathway__step' }, step(entry, texts, recordOf(row)))),
    ),
  );
}

function step({ context, draft }: PathwayEntry, texts: ProfessionalsTexts, row: Readonly<Record<string, unknown>>): PreviewContent {
  const { shape } = pathwayStep;
  const kind = draft.value('kind');
  const leader = textIn(row['lead']);
  const taking = namesIn(context, 'organizations', readValue(shape.organizations, row['organizations']).value);
  const services = namesIn(context, 'services', readValue(shape.services, row['services']).value);
  return [
    el('p', {}, el('strong', {}, textIn(row['title']) ?? missing(previewNl.noTitle))),
    paragraph(textIn(row['text'])),
    (leader !== undefined || kind === 'escalation') &&
      el(
        'p',
        { class: 'pathway__lead' },
        el('strong', {}, `${texts.lead[kind ?? 'care']}:`),
        ' ',
        leader ?? missing(previewNl.notFilledIn),
      ),
    taking.length > 0 && el('p', {}, `${texts.taking}: `, inlineLinks(taking)),
    services.length > 0 && el('p', {}, `${texts.services}: `, inlineLinks(services)),
  ];
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** As `src/components/inline-links`. */
const inlineLinks = (names: readonly string[]): PreviewContent => names.map((name, index) => [index > 0 && ', ', el('a', {}, name)]);
