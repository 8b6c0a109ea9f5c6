import { askingNl } from '../../../src/messages/asking.nl.ts';
import { languageNames } from '../../../src/messages/language-names.ts';
import { newsNl } from '../../../src/messages/news.nl.ts';
import { readingNl } from '../../../src/messages/reading.nl.ts';
import { youthNl } from '../../../src/messages/youth.nl.ts';
import { heading, lead, linkList, missing, paragraph, tagSection } from '../parts/elements.ts';
import { nameIn, namesIn } from '../parts/names.ts';
import { part } from '../parts/part.ts';
import { forWhom } from '../parts/people.ts';
import { pagePicture } from '../parts/picture.ts';
import { prose } from '../parts/prose.ts';
import { previewNl } from '../preview.nl.ts';
import { el, nodesIn, type PreviewContent } from '../tree/preview-tree.ts';
import type { EntryTemplate } from './entry.ts';

const { parts } = previewNl;

const article = (...content: PreviewContent[]) => el('article', { class: 'flow' }, ...content);
const header = (...content: PreviewContent[]) => el('header', { class: 'flow flow--tight measure' }, ...content);
const section = (...content: PreviewContent[]) =>
  nodesIn(content).length > 0 && el('div', { class: 'section flow flow--tight' }, ...content);

/** A message, as its page. */
export const newsPreview: EntryTemplate<'news'> = ({ context, draft, data }) => {
  const texts = newsNl(context.tone);
  const day = draft.value('publishFrom');
  return [
    article(
      header(
        heading(1, draft.text('title') ?? missing(previewNl.noTitle)),
        day !== undefined && paragraph(texts.from(context.wording.date(day)), 'soft'),
        lead(draft.text('summary') ?? missing(previewNl.noSummary)),
      ),
      el(
        'div',
        { class: 'flow measure' },
        part(parts.picture, () => pagePicture(context, data['image'])),
        part(parts.text, () => prose(context, data['body'], 'md')),
      ),
    ),
    part(parts.others, () => section(tagSection(texts.themes, namesIn(context, 'themes', draft.value('themes'))))),
  ];
};

/** An article, as its page. */
export const articlePreview: EntryTemplate<'articles'> = ({ context, draft, data }) => {
  const texts = readingNl(context.tone);
  const words = draft.value('sensitive') === true ? texts.sensitive.text : forWhom(context, draft.value('audiences'), draft.value('age'));
  return [
    el(
      'article',
      {},
      el(
        'header',
        { class: 'text-page__header flow' },
        heading(1, draft.text('title') ?? missing(previewNl.noTitle)),
        lead(draft.text('summary') ?? missing(previewNl.noSummary)),
        paragraph(words, 'soft'),
      ),
      part(parts.text, () => prose(context, data['body'], 'mdx') ?? paragraph(missing(previewNl.noText))),
    ),
    part(parts.others, () => [
      titledLinks(texts.help, namesIn(context, 'services', draft.value('relatedServices'))),
      titledLinks(texts.related, namesIn(context, 'articles', draft.value('relatedArticles'))),
      section(tagSection(texts.themes, namesIn(context, 'themes', draft.value('themes')))),
    ]),
  ];
};

const titledLinks = (title: string, names: readonly string[]): PreviewContent =>
  names.length > 0 && section(heading(2, title), linkList(names));

/** An article in another language, as its page. */
export const translationPreview: EntryTemplate<'translations'> = ({ context, draft, data }) => {
  const language = draft.value('language');
  return [
    el(
      'article',
      language === undefined ? {} : { lang: language, dir: languageNames[language].dir },
      el(
        'header',
        { class: 'text-page__header flow' },
        heading(1, draft.text('title') ?? missing(previewNl.noTitle)),
        lead(draft.text('summary') ?? missing(previewNl.noSummary)),
      ),
      part(parts.text, () => prose(context, data['body'], 'md') ?? paragraph(missing(previewNl.noText))),
    ),
  ];
};

/** A page of text, as its page. */
export const textPagePreview: EntryTemplate<'pages'> = ({ context, draft, data }) =>
  el(
    'article',
    {},
    el(
      'header',
      { class: 'text-page__header' },
      heading(1, draft.text('title') ?? missing(previewNl.noTitle)),
      lead(draft.text('summary') ?? missing(previewNl.noSummary)),
    ),
    part(parts.text, () => prose(context, data['body'], 'mdx') ?? paragraph(missing(previewNl.noText))),
  );

/** A question with its answer, as its page. */
export const questionPreview: EntryTemplate<'questions'> = ({ context, draft, data }) => {
  const { questions } = askingNl(context.tone);
  const by = draft.value('answeredBy');
  return [
    article(
      header(
        heading(1, draft.text('question') ?? missing(previewNl.noQuestion)),
        lead(draft.text('summary') ?? missing(previewNl.noSummary)),
        draft.value('sensitive') === true && paragraph(readingNl(context.tone).sensitive.text, 'soft'),
      ),
      part(parts.text, () => {
        const text = prose(context, data['body'], 'md');
        return text && el('div', { class: 'flow measure' }, text);
      }),
      by !== undefined && paragraph(questions.answeredBy(nameIn(context, 'organizations', by)), 'soft'),
    ),
    part(parts.others, () => titledLinks(questions.read, namesIn(context, 'articles', draft.value('relatedArticles')))),
  ];
};

/** What a young person tells, as its page. */
export const experiencePreview: EntryTemplate<'experiences'> = ({ context, draft, data }) => {
  const texts = youthNl.experiences;
  const name = draft.text('name');
  const age = draft.value('age');
  return [
    article(
      header(
        heading(1, draft.text('title') ?? missing(previewNl.noTitle)),
        paragraph(name === undefined ? missing(previewNl.noName) : age === undefined ? name : texts.by(name, age), 'soft'),
        lead(draft.text('summary') ?? missing(previewNl.noSummary)),
      ),
      el(
        'div',
        { class: 'flow measure' },
        part(parts.picture, () => pagePicture(context, data['image'])),
        part(parts.text, () => prose(context, data['body'], 'md')),
        paragraph(texts.consent, 'soft'),
      ),
    ),
    part(parts.others, () => section(tagSection(texts.title, namesIn(context, 'themes', draft.value('themes'))))),
  ];
};
