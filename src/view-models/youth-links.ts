import { youthNl } from '../messages/youth.nl.ts';
import type { Portal } from '../portal/portal.ts';
import { youthAskAnchor } from '../sites/anchors.ts';
import { isForYouthOnly } from '../sites/audience.ts';
import { askHref, experiencesHref, youthHref } from '../sites/routes.ts';
import { hasYouthPage, isExperienceShown } from '../sites/shown-for-youth.ts';
import type { Frame, HelpNumber, Link } from './frame.ts';

/** Whether a portal is for young people and for others as well: then it tells young people apart where to ask. */
export const isForYouthToo = ({ site }: Pick<Portal, 'site'>): boolean => site.audiences.includes('youth') && !isForYouthOnly(site);

/** Where young people ask something, in their words: on a portal for others as well the part of the page that is for them. */
export const youthAskLink = (portal: Portal): Link => ({
  // What nobody agreed on is not promised.
  label: portal.site.questions?.anonymous === true ? youthNl.youth.askAnonymously : youthNl.youth.ask,
  href: isForYouthToo(portal) ? `${askHref}#${youthAskAnchor}` : askHref,
});

/** To all that there is for young people, from a page that is for others as well: their own portal, or their page on this one. */
export function youthPlaceLinks(portal: Portal): Link[] {
  const { youth } = youthNl;
  const { youthPortal } = portal.site;
  return [
    ...(youthPortal === undefined ? [] : [{ label: youth.portal(youthPortal.name), href: youthPortal.url }]),
    ...(hasYouthPage(portal) ? [{ label: youth.title, href: youthHref }] : []),
  ];
}

/** The same as a sentence to a young person who does not know yet that there is something; none on a portal without such a place. */
export function youthWayIn(portal: Portal): Link | undefined {
  const { youth } = youthNl;
  const { youthPortal } = portal.site;
  if (youthPortal !== undefined) return { label: youth.toPortal(youthPortal.name), href: youthPortal.url };
  return hasYouthPage(portal) ? { label: youth.toPage, href: youthHref } : undefined;
}

/** To what young people tell; none on a portal that shows nothing of it. */
export const experienceLinks = (portal: Portal): Link[] =>
  [...portal.entries.experiences.values()].some(({ data }) => isExperienceShown(portal, data))
    ? [{ label: youthNl.experiences.title, href: experiencesHref }]
    : [];

/** The lines that listen to young people: the one for children first, then those with which one can chat. */
export function listenersOf({ crisis }: Pick<Frame, 'crisis'>): HelpNumber[] {
  const children = crisis.filter(({ first }) => first.includes('running-away'));
  return [...children, ...crisis.filter((line) => line.chat !== undefined && !children.includes(line))];
}
