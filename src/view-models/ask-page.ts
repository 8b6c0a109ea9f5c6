import { createWording } from '../hours-wording/wording.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { askingNl, type AskingTexts } from '../messages/asking.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { askHref, contactHref, questionsHref } from '../sites/routes.ts';
import { phoneView, type PhoneView } from './contact-channels.ts';
import { frame, type Frame, type HelpNumber, type Link } from './frame.ts';
import { textsOf } from './texts.ts';
import { nearestMoment } from './nearby-help.ts';
import type { NextMoment } from './next-moment.ts';
import { phoneStatus, type PhoneStatus } from './phone-status.ts';
import { originOfSettings, provenanceOfAll, type ProvenanceLine } from './provenance.ts';
import { questionCard, shownQuestions, type QuestionCard } from './questions.ts';
import { listenersOf } from './youth-page.ts';

/** `/vraag-stellen/`: how to ask something, and what happens then. */
export interface AskPage {
  frame: Frame;
  texts: AskingTexts;
  title: string;
  intro: string;
  /** Whether somebody has said that a name is not needed. */
  anonymous: boolean;
  /** The ways to ask, each with its own part of the page: those that can be used come first. */
  ways: AskWay[];
  phone: PhoneView;
  /** When somebody answers next, or now; left out when that is not known. */
  phoneStatus?: PhoneStatus;
  /** Words of that line: it is about a telephone, not about a place. */
  phoneTexts: Frame['texts']['location'];
  moment?: NextMoment;
  /** In writing: what the editor says of it, and the ways that there are. */
  writing?: { explanation: string; form?: Link & { host: string }; email?: Link };
  /** For who would rather talk to a stranger: on a portal for young people first. */
  listeners: HelpNumber[];
  youthFirst: boolean;
  /** What happens with a question, a sentence each. */
  next: string[];
  questions: { cards: QuestionCard[]; all: Link };
  contact: Link;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** A way to ask something: in writing, by telephone, or face to face. */
export type AskWay = 'write' | 'call' | 'walkIn';

const mostQuestions = 4;

/** Makes the page on which one reads how to ask. */
export function askPage(portal: Portal): AskPage {
  const { site } = portal;
  const texts = askingNl(site.tone);
  const { ask } = texts;
  const pageFrame = frame(portal, { path: askHref, title: ask.title, description: ask.description(site.name) });
  const moment = nearestMoment(portal);
  const status = phoneStatus(portal);
  const writing = writingOf(portal, texts);
  const youth = site.audiences.includes('youth');
  return {
    frame: pageFrame,
    texts,
    title: ask.title,
    intro: ask.intro,
    anonymous: site.questions?.anonymous === true,
    ways: waysOf({ write: writing && (writing.form ?? writing.email), call: site.phone.number, walkIn: moment }, writing !== undefined),
    phoneTexts: { ...pageFrame.texts.location, ...ask.phone },
    phone: phoneView(portal),
    listeners: youth ? listenersOf(pageFrame) : [],
    youthFirst: youth && site.audiences.length === 1,
    next: nextOf(portal, texts),
    questions: {
      cards: shownQuestions(portal).slice(0, mostQuestions).map(questionCard),
      all: { label: texts.questions.all, href: questionsHref },
    },
    contact: { label: ask.all, href: contactHref },
    provenance: provenanceOfAll(portal, [originOfSettings(portal)], textsOf(portal).provenance, createWording()),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
    ...(moment === undefined ? {} : { moment }),
    ...(status === undefined ? {} : { phoneStatus: status }),
    ...(writing === undefined ? {} : { writing }),
  };
}

/** Of a way without a number or an address the page still says why, after the ways that lead somewhere. */
function waysOf(leads: Record<AskWay, unknown>, hasWriting: boolean): AskWay[] {
  const usable = (way: AskWay) => leads[way] !== undefined;
  const ways: AskWay[] = [...(hasWriting ? ['write' as const] : []), 'call', ...(usable('walkIn') ? ['walkIn' as const] : [])];
  return [...ways.filter(usable), ...ways.filter((way) => !usable(way))];
}

function writingOf({ site: { questions, email } }: Portal, { ask }: AskingTexts): AskPage['writing'] {
  const address = questions?.email ?? email;
  if (questions === undefined && address === undefined) return undefined;
  return {
    explanation: questions?.explanation ?? '',
    ...(questions?.form === undefined ? {} : { form: { label: ask.form, href: questions.form, host: new URL(questions.form).host } }),
    ...(address === undefined ? {} : { email: { label: address, href: `mailto:${address}` } }),
  };
}

function nextOf(portal: Portal, { ask }: AskingTexts): string[] {
  const { questions, phone } = portal.site;
  if (questions === undefined) return [];
  const canCall = phone.number !== undefined;
  const names = pick(portal, 'organizations', questions.answeredBy).map(({ data }) => data.name);
  return [
    ...(names.length === 0 ? [] : [ask.answeredBy(new Intl.ListFormat('nl').format(names))]),
    questions.within === undefined ? ask.withinUnknown(canCall) : ask.within(questions.within),
    // What nobody agreed on is not promised.
    ...(questions.anonymous === true ? [ask.anonymous] : questions.anonymous === undefined ? [ask.named(canCall)] : []),
  ];
}
