import { inDutch } from '../messages/dutch-words.ts';
import { languageNames } from '../messages/language-names.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import type { Portal } from '../portal/portal.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import { agendaHref } from '../sites/agenda-addresses.ts';
import { professionalsHref } from '../sites/professionals-addresses.ts';
import {
  aboutHref,
  accessibilityHref,
  askHref,
  contactHref,
  directoryHref,
  experiencesHref,
  homeHref,
  inLanguageHref,
  languageHref,
  languagesHref,
  newsHref,
  organizationsHref,
  pollsHref,
  searchHref,
  topicsHref,
  walkInHref,
  youthHref,
} from '../sites/routes.ts';
import { placeInLanguage } from '../sites/shown-in-languages.ts';
import { crisisEntries, type CrisisEntry } from './crisis-entries.ts';
import { crisisLine, frame, searchLink, type HelpNumber, type Link, type PageFrame } from './frame.ts';
import { alternatesOf, languageLinks } from './language-links.ts';
import { lookWithFonts } from './look.ts';

/** A page in another language for which a frame is made. */
export interface LanguageFramePage {
  /** The address of the same page in Dutch. */
  path: string;
  title: string;
  /** What the way to the page calls it; its title unless told. */
  label?: string;
  description: string;
  /** The pages between that of the language and this one; none when left out. */
  parents?: readonly Link[];
  /** These as of a page in Dutch. */
  sensitive?: boolean;
  exit?: boolean;
  noindex?: boolean;
}

/** Makes the frame of a page in another language: all its words in that language, and what leads to Dutch marked as Dutch. */
export function languageFrame(
  portal: Portal,
  language: TranslatedLanguage,
  { path, title, label = title, description, parents = [], sensitive = false, exit = false, noindex = false }: LanguageFramePage,
): PageFrame {
  const { site } = portal;
  const { frame: frameTexts } = translatedTexts[language];
  const texts = frameTexts(site.tone);
  const own = inLanguageHref(language, path);
  const dutch = frame(portal, { path: own, title, description, sensitive, exit, noindex });
  const { dir, locale } = languageNames[language];
  const toDutch = dutchLinks(portal, language);
  /** To what is said in the language too, else to the page in Dutch. */
  const onward = <L extends Link>(link: L): L => {
    const href = placeInLanguage(portal, language, link.href);
    return href === undefined ? toDutch(link) : { ...link, label: toDutch(link).label, href };
  };
  return {
    ...dutch,
    lang: language,
    dir,
    locale,
    look: lookWithFonts(portal, language === 'en' ? ['latin'] : []),
    languages: languageLinks(portal, path, language),
    alternates: noindex ? [] : alternatesOf(portal, path),
    menu: dutch.menu.map(onward),
    ...(dutch.search === undefined ? {} : { search: searchLink(texts.search.button, inLanguageHref(language, searchHref)) }),
    home: languageHref(language),
    breadcrumb: path === homeHref ? [] : [{ label: texts.navigation.home, href: languageHref(language) }, ...parents, { label, href: own }],
    crisis: crisisEntries(portal).map((entry) => helpNumber(entry, language)),
    footerLinks: dutch.footerLinks.map(onward),
    municipality: inDutch(portal.municipality.name),
    tagline: site.translations?.[language]?.tagline ?? inDutch(site.tagline),
    // What the editor wrote about the example is in Dutch, and this says as much.
    ...(dutch.example === undefined ? {} : { example: texts.exampleBanner }),
    texts,
  };
}

/** What a language calls pages in Dutch, by their addresses: those that every portal has in the same place. */
export function pageNames({ site: { tone } }: Portal, language: TranslatedLanguage): Readonly<Record<string, string>> {
  const { frame: frameTexts, page } = translatedTexts[language];
  const { navigation, languages, accessibility } = frameTexts(tone);
  const pages = page(tone).dutchPages;
  return {
    [homeHref]: navigation.home,
    [languagesHref]: languages,
    [walkInHref]: navigation.walkIn,
    [topicsHref]: pages.topics,
    [agendaHref]: pages.agenda,
    [newsHref]: pages.news,
    [askHref]: pages.ask,
    [youthHref]: pages.youth,
    [experiencesHref]: pages.experiences,
    [pollsHref]: pages.poll,
    [professionalsHref]: pages.professionals,
    [directoryHref]: navigation.directory,
    [contactHref]: navigation.contact,
    [organizationsHref]: navigation.organizations,
    [aboutHref]: navigation.about,
    [accessibilityHref]: accessibility.title,
  };
}

/** Names links to pages in Dutch in another language; the words of an editor stay, marked as Dutch. */
export function dutchLinks(portal: Portal, language: TranslatedLanguage): <L extends Link>(link: L) => L {
  const labels = pageNames(portal, language);
  return (link) => ({
    ...link,
    label: labels[link.href] ?? inDutch(link.label),
    // Of a page on another site nobody knows the language.
    ...(link.href.startsWith('/') ? { hreflang: 'nl' } : {}),
  });
}

/** The number of an organisation, in words of the language. */
function helpNumber(entry: CrisisEntry, language: TranslatedLanguage): HelpNumber {
  const line = crisisLine(entry);
  const { name, when } = entry.data.translations?.[language] ?? {};
  return {
    ...line,
    name: name === undefined ? inDutch(line.name) : name.replace(line.number, '').trim() || name,
    when: when ?? inDutch(line.when),
  };
}
