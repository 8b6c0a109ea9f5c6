import { askingNl } from '../messages/asking.nl.ts';
import type { FrameTexts } from '../messages/frame-texts.ts';
import type { InterfaceTexts } from '../messages/interface.nl.ts';
import { languageNames } from '../messages/language-names.ts';
import { readingNl } from '../messages/reading.nl.ts';
import type { InterfaceLanguage } from '../schemas/shared/languages.ts';
import { telHref } from '../schemas/shared/phone.ts';
import type { PatternName, ThemeFile } from '../schemas/theme.ts';
import {
  agesFolder,
  articlesFolder,
  askHref,
  contactHref,
  directoryHref,
  homeHref,
  searchHref,
  topicsHref,
  walkInHref,
} from '../sites/routes.ts';
import type { CrisisNumber } from '../search/crisis.ts';
import { isForYouthOnly } from '../sites/audience.ts';
import { languageAddress } from '../sites/language-in-address.ts';
import type { PortalLook } from '../styles/portal-css.ts';
import type { Portal } from '../portal/portal.ts';
import { aboutLinks, footerLinks } from './footer-links.ts';
import { crisisEntries, dangersOf, type CrisisEntry } from './crisis-entries.ts';
import { themeColor } from '../theme/theme-css.ts';
import { languageLinks, type Alternate, type LanguageLink } from './language-links.ts';
import { lookOf } from './look.ts';
import { shownArticles } from './articles.ts';
import { textsOf } from './texts.ts';

/** A link with its words. */
export interface Link {
  label: string;
  href: string;
  /** The language of the page it leads to, where that is not the one of the page it stands on. */
  hreflang?: InterfaceLanguage;
}

/** The link to the search, with the page on which one searches. */
export interface SearchLink extends Link {
  page: string;
}

/** A link of the menu. */
export interface MenuLink extends Link {
  /** `page`: this is the page one is on; `true`: the page is below it. */
  current?: 'page' | 'true';
}

/** A drawing in the place of the name of the portal. */
export interface Logo {
  /** What stands in it. */
  alt: string;
  light: LogoFile;
  /** For a dark page, where the other does not show. */
  dark?: LogoFile;
}

/** A file with a drawing; width and height in px, so that its room is kept. */
export interface LogoFile {
  href: string;
  width: number;
  height: number;
}

/** How much colour the frame shows. */
export type Tone = ThemeFile['tone'];

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

/** The same with the dangers that it is for, and the id of its organisation. */
export interface HelpNumber extends CrisisLine, CrisisNumber {
  id: string;
}

/** What stands around a page, in the language of that page. */
export interface PageFrame {
  lang: InterfaceLanguage;
  dir: LanguageLink['dir'];
  /** Language and country, for Open Graph: `nl_NL`. */
  locale: string;
  /** Where there is something in another language; empty on a portal in Dutch only. */
  languages: LanguageLink[];
  /** The same page in each language, this one too; empty when there is only one. */
  alternates: Alternate[];
  siteId: string;
  siteName: string;
  /** Root-relative: the home page in the language of the page. */
  home: string;
  /** Title of the page for the tab and for search engines. */
  title: string;
  description: string;
  canonical: string;
  /** The same address as one reads it on paper, without `https://`. */
  address: string;
  noindex: boolean;
  /** What the style sheet is made from. */
  look: PortalLook;
  tone: Tone;
  pattern: PatternName;
  logo?: Logo;
  /** Colour of the bar of a browser on a phone, `#rrggbb`. */
  themeColor: { light: string; dark: string };
  menu: MenuLink[];
  /** To the search; left out on its own page, where its box is. */
  search?: SearchLink;
  /** From the home page in the language down to this page; empty on that page. */
  breadcrumb: Link[];
  crisis: HelpNumber[];
  footerLinks: Link[];
  municipality: string;
  tagline: string;
  /** Where the way out leads, on a page that not everybody may see one read; absent on others. */
  exitHref?: string;
  /** Whether neither the tab nor a shared link may tell what the page is about. */
  discreet: boolean;
  /** What a portal that is not real says of itself, on every page. */
  example?: ExampleNotice;
  texts: FrameTexts;
}

/** What stands around every page in Dutch. */
export interface Frame extends PageFrame {
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
  /** About something that is dangerous to be seen reading about. */
  sensitive?: boolean;
  /** For who may not want to be seen on it: with the way out, though its title tells nothing that must stay hidden. */
  exit?: boolean;
  /** Search engines are to leave it out. */
  noindex?: boolean;
}

/** Makes the frame of a page. */
export function frame(
  portal: Portal,
  { path, title, description, parents = [], sensitive = false, exit = false, noindex = false }: FramePage,
): Frame {
  const { site } = portal;
  const texts = textsOf(portal);
  const isHome = path === homeHref;
  const look = lookOf(portal);
  return {
    lang: 'nl',
    dir: 'ltr',
    locale: languageNames.nl.locale,
    languages: languageLinks(portal, path),
    alternates: [],
    siteId: portal.id,
    siteName: site.name,
    home: homeHref,
    // Whoever looks over a shoulder reads the tab first.
    title: isHome ? homeTitle(site) : sensitive ? site.name : pageTitle(title, portal),
    description,
    canonical: `${site.url}${path}`,
    address: printedAddress(`${site.url}${path}`),
    noindex: noindex || site.example,
    look,
    tone: portal.theme.file.tone,
    pattern: portal.theme.file.pattern,
    ...logoOf(portal),
    themeColor: themeColor(look.tokens),
    menu: menu(portal, texts, path),
    ...((languageAddress(path)?.path ?? path) === searchHref ? {} : { search: searchLink(texts.search.button, searchHref) }),
    breadcrumb: isHome ? [] : [{ label: texts.navigation.home, href: homeHref }, ...parents, { label: title, href: path }],
    crisis: crisisEntries(portal).map(crisisLine),
    footerLinks: footerLinks(portal),
    municipality: portal.municipality.name,
    tagline: site.tagline,
    ...(sensitive || exit || isForYouthOnly(site) ? { exitHref: site.exitUrl } : {}),
    discreet: sensitive,
    ...exampleOf(portal),
    texts,
  };
}

/** The link to the box on a page on which one searches. */
export const searchLink = (label: string, page: string): SearchLink => ({ label, href: `${page}#zoek`, page });

/** The name of a portal with what it is; with its short name where the whole would be cut off, or its name alone. */
function homeTitle({ name, shortName, tagline }: Portal['site']): string {
  const [title = name] = [`${name}: ${tagline}`, `${shortName}: ${tagline}`, name].filter(({ length }) => length <= longestTitle);
  return title;
}

/**
 * The title of a page with the name of its portal. Where the whole would be cut off in a tab and a search engine: with the short name and the
 * municipality.
 */
function pageTitle(title: string, { site: { name, shortName }, municipality }: Portal): string {
  const whole = `${title} | ${name}`;
  if (whole.length <= longestTitle) return whole;
  return `${title} | ${shortName.includes(municipality.name) ? shortName : `${shortName} ${municipality.name}`}`;
}

const longestTitle = 90;

/** The logo of the theme. It says the name of the portal, unless the theme says something else. */
function logoOf({ theme: { logo }, site }: Portal): { logo?: Logo } {
  return logo === undefined ? {} : { logo: { ...logo, alt: logo.alt ?? site.name } };
}

/** An address as one reads and types it: without `https://` and the last slash. */
export const printedAddress = (url: string): string => url.replace(/^https:\/\//, '').replace(/\/$/, '');

/** The notice of a portal that is not real; nothing for one that is. */
export function exampleOf(portal: Portal): { example?: ExampleNotice } {
  const { example, exampleNote } = portal.site;
  const { title, text } = textsOf(portal).exampleBanner;
  return example ? { example: { title, text: exampleNote ?? text } } : {};
}

function menu(portal: Portal, { navigation }: InterfaceTexts, path: string): MenuLink[] {
  const hasReading = shownArticles(portal).length > 0;
  const links: Link[] = [
    { label: navigation.walkIn, href: walkInHref },
    ...(hasReading ? [{ label: readingNl(portal.site.tone).menu, href: topicsHref }] : []),
    { label: navigation.directory, href: directoryHref },
    // Young people come to ask. The foot of the page leads to all ways to get in touch.
    isForYouthOnly(portal.site)
      ? { label: askingNl(portal.site.tone).ask.menu, href: askHref }
      : { label: navigation.contact, href: contactHref },
    // Five items take two lines on a telephone.
    ...(hasReading ? [] : aboutLinks(portal)),
  ];
  return links.map((link) => {
    if (link.href === path) return { ...link, current: 'page' };
    const isBelow = path.startsWith(link.href) || (link.href === topicsHref && isReading(path));
    return isBelow ? { ...link, current: 'true' } : link;
  });
}

/** Articles and the pages about ages stand below the page with all subjects. */
const isReading = (path: string) => path.startsWith(articlesFolder) || path.startsWith(agesFolder);

/** The number of an organisation, in Dutch. */
export function crisisLine(entry: CrisisEntry): HelpNumber {
  const { name, phone, crisis, phoneFree, phoneHours, chat } = entry.data;
  return {
    ...dangersOf(entry),
    // The number stands before the name: “112 Alarmnummer”, not “112 Alarmnummer 112”.
    name: name.replace(phone, '').trim() || name,
    number: phone,
    href: telHref(phone),
    when: crisis.when,
    free: phoneFree === true,
    always: phoneHours?.always === true,
    ...(chat === undefined ? {} : { chat }),
  };
}
