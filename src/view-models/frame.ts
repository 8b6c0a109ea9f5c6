import { interfaceNl, type InterfaceTexts } from '../messages/interface.nl.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { aboutHref, aboutId, contactHref, homeHref, organizationsHref, pageHref, walkInHref } from '../sites/routes.ts';
import { themeCss } from '../theme/tokens.ts';
import { pick, type Portal } from './portal.ts';

/** A link with its words. */
export interface Link {
  label: string;
  href: string;
}

/** A link of the menu. */
export interface MenuLink extends Link {
  /** `page`: this is the page one is on; `true`: the page is below it. */
  current?: 'page' | 'true';
}

/** A number for people in trouble. */
export interface CrisisLine {
  name: string;
  number: string;
  href: string;
  when: string;
  free: boolean;
  always: boolean;
  chat?: string;
}

/** What stands around every page of a portal. */
export interface Frame {
  siteId: string;
  siteName: string;
  /** Title of the page for the tab and for search engines. */
  title: string;
  description: string;
  canonical: string;
  noindex: boolean;
  themeCss: string;
  themeColor: string;
  menu: MenuLink[];
  /** From the home page down to this page; empty on the home page. */
  breadcrumb: Link[];
  crisis: CrisisLine[];
  footerLinks: Link[];
  municipality: string;
  tagline: string;
  /** What a portal that is not real says of itself, on every page. */
  example?: ExampleNotice;
  texts: InterfaceTexts;
}

/** “Voorbeeld.” and what is not real about it. */
export interface ExampleNotice {
  title: string;
  text: string;
}

/** The page for which a frame is made. */
export interface FramePage {
  /** Root-relative path: `/inloop/elst/`. */
  path: string;
  title: string;
  description: string;
  /** The pages between home and this one. */
  parents?: readonly Link[];
}

/** Texts of a portal's interface. */
export const textsOf = (portal: Portal): InterfaceTexts => interfaceNl(portal.site.tone);

/** Makes the frame of a page. */
export function frame(portal: Portal, { path, title, description, parents = [] }: FramePage): Frame {
  const { site } = portal;
  const texts = textsOf(portal);
  const isHome = path === homeHref;
  return {
    siteId: portal.id,
    siteName: site.name,
    title: isHome ? `${site.name}: ${site.tagline}` : `${title} | ${site.name}`,
    description,
    canonical: `${site.url}${path}`,
    noindex: site.example,
    themeCss: themeCss(site.theme),
    themeColor: site.theme.accent,
    menu: menu(portal, texts, path),
    breadcrumb: isHome ? [] : [{ label: texts.navigation.home, href: homeHref }, ...parents, { label: title, href: path }],
    crisis: crisisLines(portal),
    footerLinks: [...pagesWithoutParent(portal), ...site.links.map(({ label, url }) => ({ label, href: url }))],
    municipality: portal.municipality.name,
    tagline: site.tagline,
    ...exampleOf(portal),
    texts,
  };
}

/** The notice of a portal that is not real; nothing for one that is. */
export function exampleOf(portal: Portal): { example?: ExampleNotice } {
  const { example, exampleNote } = portal.site;
  const { title, text } = textsOf(portal).exampleBanner;
  return example ? { example: { title, text: exampleNote ?? text } } : {};
}

/** The page about the portal; none on a portal that hides it. */
export function aboutLinks(portal: Portal): Link[] {
  return portal.entries.pages.has(aboutId) ? [{ label: textsOf(portal).navigation.about, href: aboutHref }] : [];
}

/** The pages of text that nothing else leads to: `/over/` leads to them, and this portal hides it. */
function pagesWithoutParent({ entries: { pages } }: Portal): Link[] {
  return pages.has(aboutId) ? [] : [...pages.values()].map(({ id, data }) => ({ label: data.title, href: pageHref(id) }));
}

function menu(portal: Portal, { navigation }: InterfaceTexts, path: string): MenuLink[] {
  const links: Link[] = [
    { label: navigation.walkIn, href: walkInHref },
    { label: navigation.contact, href: contactHref },
    { label: navigation.organizations, href: organizationsHref },
    ...aboutLinks(portal),
  ];
  return links.map((link) => {
    if (link.href === path) return { ...link, current: 'page' };
    return path.startsWith(link.href) ? { ...link, current: 'true' } : link;
  });
}

/** The numbers a portal shows to people in trouble: its own choice in its own order, or all that the organisations give in theirs. */
export function crisisLines(portal: Portal): CrisisLine[] {
  const chosen =
    portal.site.crisis === undefined ? [...portal.entries.organizations.values()] : pick(portal, 'organizations', portal.site.crisis);
  return chosen
    .flatMap(({ data }) =>
      data.crisis === undefined || data.phone === undefined ? [] : [{ ...data, crisis: data.crisis, phone: data.phone }],
    )
    .sort((a, b) => (portal.site.crisis === undefined ? a.crisis.order - b.crisis.order : 0))
    .map(({ name, phone, crisis, phoneFree, phoneHours, chat }) => ({
      // The number stands before the name: “112 Alarmnummer”, not “112 Alarmnummer 112”.
      name: name.replace(phone, '').trim() || name,
      number: phone,
      href: telHref(phone),
      when: crisis.when,
      free: phoneFree === true,
      always: phoneHours?.always === true,
      ...(chat === undefined ? {} : { chat }),
    }));
}
