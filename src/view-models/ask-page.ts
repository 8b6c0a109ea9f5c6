import { createWording } from '../hours-wording/wording.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { askingNl, type AskingTexts } from '../messages/asking.nl.ts';
import { youthNl } from '../messages/youth.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { youthAskAnchor } from '../sites/anchors.ts';
import { isForYouthOnly } from '../sites/audience.ts';
import { askHref, contactHref } from '../sites/routes.ts';
import { phoneView, type PhoneView } from './contact-channels.ts';
import { frame, type Frame, type HelpNumber, type Link } from './frame.ts';
import { textsOf } from './texts.ts';
import { nearestMoment } from './nearby-help.ts';
import type { NextMoment } from './next-moment.ts';
import { phoneStatus, type PhoneStatus } from './phone-status.ts';
import { originOfSettings, provenanceOfAll, type ProvenanceLine } from './provenance.ts';
import { firstQuestions, questionsPart, type QuestionsPart } from './questions.ts';
import { sensitiveNotice, type SensitiveNotice } from './sensitive-notice.ts';
import { isForYouthToo, listenersOf, youthWayIn } from './youth-links.ts';

/** `/vraag-stellen/`: how to ask something, and what happens then. */
export interface AskPage {
  frame: Frame;
  texts: AskingTexts;
  title: string;
  intro: string;
  /** Whether somebody has said that a name is not needed. */
  anonymous: boolean;
  /** Where one can leave at once: that the browser remembers the visit. */
  notice?: SensitiveNotice;
  /** The ways to ask, each with its own part of the page: those that can be used come first. */
  ways: AskWay[];
  phone: PhoneView;
  /** When somebody answers next, or now; left out when that is not known. */
  phoneStatus?: PhoneStatus;
  /** Words of that line: it is about a telephone, not about a place. */
  phoneTexts: Frame['texts']['location'] & AskingTexts['ask']['phone'];
  moment?: NextMoment;
  /** In writing: what the editor says of it, and the ways that there are. */
  writing?: { explanation: string; form?: Link & { host: string }; email?: Link };
  /** On a portal for young people alone: for who would rather talk to a stranger. */
  listeners: HelpNumber[];
  /** On a portal for others as well: what is for young people, in their words. */
  youth?: AskForYouth;
  /** At the top, for who is young: down to that part, or to a portal of their own. */
  youthWay?: Link;
  /** What happens with a question, a sentence each. */
  next: string[];
  /** Questions that others asked; left out when there are none. */
  questions?: QuestionsPart;
  contact: Link;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** What a young person reads on the page for everybody: first who listens, then how the portal answers. */
export interface AskForYouth {
  title: string;
  /** Lines with which one can talk without a name. */
  talk?: { title: string; intro: string; lines: HelpNumber[] };
  /** To a portal of their own. */
  portal?: Link;
  /** What this portal does with a question, and the ways of the same page that lead somewhere; left out when there is nothing of either. */
  here?: { title: string; ways: Link[]; next: string[] };
}

/** A way to ask something: in writing, by telephone, or face to face. */
export type AskWay = 'write' | 'call' | 'walkIn';

/** The ids of the parts of the page. */
export const askWayAnchors = { write: 'schrijven', call: 'bellen', walkIn: 'binnenlopen' } satisfies Record<AskWay, string>;

/** Makes the page on which one reads how to ask. */
export function askPage(portal: Portal): AskPage {
  const { site } = portal;
  const texts = askingNl(site.tone);
  const { ask } = texts;
  const forYouthToo = isForYouthToo(portal);
  const pageFrame = frame(portal, {
    path: askHref,
    title: ask.title,
    description: ask.description(site.name),
    // Who comes here to talk about home may not be seen at it.
    exit: forYouthToo,
  });
  const moment = nearestMoment(portal);
  const status = phoneStatus(portal);
  const questions = questionsPart(portal, firstQuestions(portal));
  const writing = writingOf(portal, texts);
  const leads = { write: writing && (writing.form ?? writing.email), call: site.phone.number, walkIn: moment };
  const usable = (way: AskWay) => leads[way] !== undefined;
  const ways = waysOf(usable, writing !== undefined);
  const youthWay = forYouthToo ? { label: youthNl.youth.toAsk, href: `#${youthAskAnchor}` } : youthWayIn(portal);
  return {
    frame: pageFrame,
    texts,
    title: ask.title,
    intro: ask.intro,
    anonymous: site.questions?.anonymous === true,
    ways,
    ...(pageFrame.exitHref === undefined ? {} : { notice: sensitiveNotice(portal) }),
    phoneTexts: { ...pageFrame.texts.location, ...ask.phone },
    phone: phoneView(portal),
    listeners: isForYouthOnly(site) ? listenersOf(pageFrame) : [],
    ...(forYouthToo ? { youth: askForYouth(portal, pageFrame, ways.filter(usable)) } : {}),
    ...(youthWay === undefined ? {} : { youthWay }),
    next: nextOf(portal, texts),
    contact: { label: ask.all, href: contactHref },
    provenance: provenanceOfAll(portal, [originOfSettings(portal)], textsOf(portal).provenance, createWording()),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
    ...(questions === undefined ? {} : { questions }),
    ...(moment === undefined ? {} : { moment }),
    ...(status === undefined ? {} : { phoneStatus: status }),
    ...(writing === undefined ? {} : { writing }),
  };
}

/** Of a way without a number or an address the page still says why, after the ways that lead somewhere. */
function waysOf(usable: (way: AskWay) => boolean, hasWriting: boolean): AskWay[] {
  const ways: AskWay[] = [...(hasWriting ? ['write' as const] : []), 'call', ...(usable('walkIn') ? ['walkIn' as const] : [])];
  return [...ways.filter(usable), ...ways.filter((way) => !usable(way))];
}

function askForYouth(portal: Portal, pageFrame: Frame, ways: readonly AskWay[]): AskForYouth {
  const { site } = portal;
  const { youth } = youthNl;
  const texts = askingNl('informal');
  const lines = listenersOf(pageFrame);
  const next = nextOf(portal, texts);
  const intro = youth.talkIntro(lines.some(({ chat }) => chat !== undefined));
  return {
    title: youth.title,
    ...(lines.length === 0 ? {} : { talk: { title: youth.askAnonymously, intro, lines } }),
    ...(site.youthPortal === undefined ? {} : { portal: { label: youth.portal(site.youthPortal.name), href: site.youthPortal.url } }),
    ...(ways.length + next.length === 0
      ? {}
      : {
          here: {
            title: youth.askHere(`${site.article} ${site.shortName}`.trim()),
            ways: ways.map((way) => ({ label: texts.ask[way], href: `#${askWayAnchors[way]}` })),
            next,
          },
        }),
  };
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
