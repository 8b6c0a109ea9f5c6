import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { questionNode } from '../exports/json-ld/question.ts';
import { createWording } from '../hours-wording/wording.ts';
import { askingNl, type AskingTexts } from '../messages/asking.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { spansMeet } from '../sites/age-phases.ts';
import { ageSpan } from '../sites/age-span.ts';
import { toneFor } from '../sites/audience.ts';
import { audienceIds } from '../sites/list-ids.ts';
import { serviceTextAnchor } from '../sites/anchors.ts';
import { articleHref, askHref, questionHref, questionsHref } from '../sites/routes.ts';
import { isArticleShown } from '../sites/shown-articles.ts';
import { isQuestionShown } from '../sites/shown-questions.ts';
import { shownThemeIds } from '../sites/shown-themes.ts';
import { byReader } from './by-reader.ts';
import { frame, type Frame, type HelpNumber, type Link } from './frame.ts';
import { subjectHelp } from './help-lines.ts';
import { textsOf } from './texts.ts';
import { helpCards, helpFor, isHelp } from './nearby-help.ts';
import type { DirectoryCardView } from './directory-card.ts';
import { insetText } from './inset-text.ts';
import { type ProvenanceLine, provenanceOf, provenanceOfEntries } from './provenance.ts';
import { reportOf, type ReportView } from './report.ts';
import { sensitiveNotice, type SensitiveNotice } from './sensitive-notice.ts';
import { shortlistNl } from '../messages/shortlist.nl.ts';
import type { StarWords } from '../shortlist/words.ts';

/** `/vragen/`: questions with answers, by who asks and by theme. */
export interface QuestionsPage {
  frame: Frame;
  texts: AskingTexts;
  title: string;
  intro: string;
  /** By who asks, with an id for a link on the page; one without a title when all are asked by the same. */
  readers: { title?: string; id?: string; groups: { title: string; questions: QuestionCard[] }[] }[];
  ask: Link;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** A question in a list. */
export interface QuestionCard {
  title: string;
  href: string;
  summary: string;
}

/** `/vragen/<id>/`: a question with its answer. */
export interface QuestionPage {
  frame: Frame;
  texts: AskingTexts;
  title: string;
  summary: string;
  /** Of a text that nobody may be seen with: that the browser remembers the page, and where to read how to take that away. */
  sensitive?: SensitiveNotice;
  html: string;
  answeredBy?: string;
  /** Of a sensitive question: the numbers for what it is about. */
  helpLines: HelpNumber[];
  services: DirectoryCardView[];
  read: Link[];
  more: QuestionCard[];
  ask: Link;
  star: StarWords;
  report: ReportView;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** The questions that a portal shows, in the order of the alphabet. */
export const shownQuestions = (portal: Portal): PortalEntry<'questions'>[] =>
  [...portal.entries.questions.values()]
    .filter(({ data }) => isQuestionShown(portal, data))
    .sort((a, b) => a.data.question.localeCompare(b.data.question, 'nl') || (a.id < b.id ? -1 : 1));

/** Makes the card of a question. */
export const questionCard = ({ id, data }: PortalEntry<'questions'>): QuestionCard => ({
  title: data.question,
  href: questionHref(id),
  summary: data.summary,
});

/** The first questions with their answers, on a page about something else. */
export interface QuestionsPart {
  title: string;
  cards: QuestionCard[];
  all: Link;
}

const mostOnPart = 4;

/** The first questions of a portal that fit. */
export const firstQuestions = (
  portal: Portal,
  fits: (entry: PortalEntry<'questions'>) => boolean = () => true,
): PortalEntry<'questions'>[] => shownQuestions(portal).filter(fits).slice(0, mostOnPart);

/** Shows some questions, with the way to all; `undefined` when there are none. */
export function questionsPart({ site }: Pick<Portal, 'site'>, some: readonly PortalEntry<'questions'>[]): QuestionsPart | undefined {
  const { title, all } = askingNl(site.tone).questions;
  return some.length === 0 ? undefined : { title, cards: some.map(questionCard), all: { label: all, href: questionsHref } };
}

/** Makes the page with all questions. */
export function questionsPage(portal: Portal): QuestionsPage {
  const { site } = portal;
  const texts = askingNl(site.tone);
  const questions = shownQuestions(portal);
  const pageFrame = frame(portal, {
    path: questionsHref,
    title: texts.questions.title,
    description: texts.questions.description(site.name),
    parents: [{ label: texts.ask.title, href: askHref }],
    exit: questions.some(({ data }) => data.sensitive),
  });
  return {
    frame: pageFrame,
    texts,
    title: texts.questions.title,
    intro: texts.questions.intro,
    readers: readersOf(portal, questions, texts),
    ask: { label: texts.ask.title, href: askHref },
    provenance: provenanceOfEntries(portal, questions),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
  };
}

function readersOf(portal: Portal, questions: readonly PortalEntry<'questions'>[], texts: AskingTexts): QuestionsPage['readers'] {
  const readers = byReader(portal, questions).map(({ audience, entries }) => ({
    title: texts.questions.askedBy[audience],
    id: `van-${audienceIds[audience]}`,
    groups: groupsOf(portal, entries, texts),
  }));
  return readers.length > 1 ? readers : readers.map(({ groups }) => ({ groups }));
}

/** By the first theme of each question that the portal has, in the order of themes; those without one last. */
function groupsOf(
  portal: Portal,
  questions: readonly PortalEntry<'questions'>[],
  texts: AskingTexts,
): QuestionsPage['readers'][number]['groups'] {
  const byTheme = Map.groupBy(questions, ({ data }) => data.themes.find((id) => portal.entries.themes.has(id)) ?? '');
  const themes = [...portal.entries.themes.values()].sort(
    (a, b) => a.data.order - b.data.order || a.data.name.localeCompare(b.data.name, 'nl'),
  );
  return [
    ...themes.map(({ id, data }) => ({ title: data.name, questions: byTheme.get(id) ?? [] })),
    { title: texts.questions.other, questions: byTheme.get('') ?? [] },
  ]
    .filter(({ questions: some }) => some.length > 0)
    .map((group) => ({ title: group.title, questions: group.questions.map(questionCard) }));
}

const mostMore = 4;

/** Makes the page of a question that the portal shows. */
export function questionPage(portal: Portal, entry: PortalEntry<'questions'>): QuestionPage {
  const { site } = portal;
  const { id, data } = entry;
  const tone = toneFor(site, data);
  const texts = askingNl(tone);
  const path = questionHref(id);
  const themes = shownThemeIds(portal, data.themes);
  const pageFrame = frame(portal, {
    path,
    title: data.question,
    description: data.summary,
    parents: [
      { label: texts.ask.title, href: askHref },
      { label: texts.questions.title, href: questionsHref },
    ],
    sensitive: data.sensitive,
  });
  const [organization] = data.answeredBy === undefined ? [] : pick(portal, 'organizations', [data.answeredBy]);
  const age = ageSpan(data.age);
  const { helpLines, isDanger } = subjectHelp(pageFrame, { ...data, words: [data.question, ...data.synonyms] });
  const more = shownQuestions(portal).filter(
    (other) =>
      other.id !== id &&
      other.data.themes.some((theme) => data.themes.includes(theme)) &&
      other.data.audiences.some((one) => data.audiences.includes(one)) &&
      spansMeet(ageSpan(other.data.age), age),
  );
  return {
    frame: pageFrame,
    texts,
    title: data.question,
    summary: data.summary,
    html: insetText(entry.html, serviceTextAnchor, 1),
    helpLines,
    services:
      themes.length === 0
        ? []
        : helpCards(
            portal,
            helpFor(portal, { themes, audiences: data.audiences, age }).filter((one) => isHelp(one, isDanger)),
          ),
    read: pick(portal, 'articles', data.relatedArticles)
      .filter((article) => isArticleShown(portal, article.data))
      .map((article) => ({ label: article.data.title, href: articleHref(article.id) })),
    more: more.slice(0, mostMore).map(questionCard),
    ask: { label: texts.ask.title, href: askHref },
    star: shortlistNl(site.tone).star,
    report: reportOf(portal, { id: `questions/${id}`, name: data.question, href: path, sensitive: data.sensitive, tone }),
    provenance: provenanceOf(portal, entry, textsOf(portal).provenance, createWording()),
    jsonLd: [questionNode({ url: pageFrame.canonical, site, data }), breadcrumbList(site.url, pageFrame.breadcrumb)],
    ...(data.sensitive ? { sensitive: sensitiveNotice(portal, tone) } : {}),
    ...(organization === undefined ? {} : { answeredBy: texts.questions.answeredBy(organization.data.name) }),
  };
}
