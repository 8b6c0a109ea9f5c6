import { professionalsNl, type ProfessionalsTexts } from '../../../src/messages/professionals.nl.ts';
import type { PathwayKind } from '../../../src/schemas/pathways.ts';
import { pathwayPages, type PathwayPageName } from '../../../src/sites/shown-pathways.ts';
import { descriptionList, heading, linkList, missing, note, paragraph, type Fact } from '../parts/elements.ts';
import { namesIn } from '../parts/names.ts';
import { part } from '../parts/part.ts';
import { ageWords, upperFirst } from '../parts/people.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import type { EntryTemplate, PreviewedEntry } from './entry.ts';
import { pathwaySteps } from './pathway-steps.ts';

type PathwayEntry = PreviewedEntry<'pathways'>;

const { parts } = previewNl;

/** An agreement between professionals, as `src/components/pathway`. */
export const pathwayPreview: EntryTemplate<'pathways'> = (entry) => {
  const { context, draft } = entry;
  const texts = professionalsNl(context.tone);
  const kind = draft.value('kind');
  const age = ageWords(context, draft.value('age'));
  return [
    note(kind === undefined ? previewNl.noKind : previewNl.onPage(texts[pageOf(kind)].title)),
    el(
      'section',
      { class: 'section flow measure' },
      heading(2, draft.text('title') ?? missing(previewNl.noTitle)),
      paragraph(draft.text('summary') ?? missing(previewNl.noSummary)),
      age !== undefined && paragraph(upperFirst(age), 'soft'),
      part(parts.facts, () => descriptionList(indexFacts(entry, texts))),
      part(parts.steps, () => pathwaySteps(entry, texts)),
      part(parts.others, () => [
        titledLinks(texts.taking, namesIn(context, 'organizations', draft.value('organizations'))),
        titledLinks(texts.services, namesIn(context, 'services', draft.value('services'))),
        titledLinks(texts.reading, [
          ...namesIn(context, 'pages', draft.value('pages')),
          ...namesIn(context, 'articles', draft.value('articles')),
        ]),
      ]),
    ),
  ];
};

const pageNames = Object.keys(pathwayPages) as PathwayPageName[];

const pageOf = (kind: PathwayKind): PathwayPageName =>
  pageNames.find((name) => (pathwayPages[name] as readonly PathwayKind[]).includes(kind)) ?? 'structure';

/** What stands in a referral index; nothing of any other agreement. */
function indexFacts({ draft }: PathwayEntry, { index: words }: ProfessionalsTexts): Fact[] {
  const reading = draft.read('index');
  if (reading.state === 'wrong') return [{ term: words.name, description: missing(previewNl.noName) }];
  const index = reading.value;
  if (index === undefined) return [];
  const rows: [string, string | undefined][] = [
    [words.name, index.name],
    [words.records, index.records.length === 0 ? words.recordsUnknown : `${upperFirst(index.records.join(', '))}.`],
    [words.not, words.notText],
    [words.access, index.access],
    [words.informs, index.informs],
    [words.manager, index.manager],
  ];
  return rows.flatMap(([term, description]) => (description === undefined ? [] : [{ term, description }]));
}

const titledLinks = (title: string, names: readonly string[]): PreviewContent =>
  names.length > 0 && el('div', { class: 'flow flow--tight' }, paragraph(`${title}:`), linkList(names));
