import { translatedTexts } from '../messages/translated-texts.ts';
import type { Portal } from '../portal/portal.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import { agePhases, type AgePhaseId } from '../sites/age-phases.ts';
import { isForProfessionalsOnly } from '../sites/audience.ts';
import { ageHref, themeHref } from '../sites/routes.ts';
import { hrefInLanguage } from '../sites/shown-in-languages.ts';
import type { Link } from './frame.ts';
import { inLanguage } from './location-in-language.ts';

/** What a page is about. */
export type LanguageTopic = { kind: 'thema'; id: string } | { kind: 'leeftijd'; id: AgePhaseId };

/** Links to what there is about subjects or ages. */
export interface TopicLinks {
  title: string;
  links: Link[];
}

/** The themes of a portal in their order, but for those of professionals, named in a language; what nobody translated is marked as Dutch. */
export function themesIn({ entries }: Portal, language: TranslatedLanguage): { id: string; label: string; isSensitive: boolean }[] {
  return [...entries.themes.values()]
    .filter(({ data }) => !isForProfessionalsOnly(data))
    .sort((a, b) => a.data.order - b.data.order || a.data.name.localeCompare(b.data.name, 'nl'))
    .map(({ id, data }) => ({
      id,
      label: inLanguage(data.translations?.[language]?.name, data.name),
      isSensitive: data.sensitive,
    }));
}

/** Links to the ages and the subjects, but for the one that the page is about. */
export function topicLists(portal: Portal, language: TranslatedLanguage, topic?: LanguageTopic): TopicLinks[] {
  const { phases, topics } = translatedTexts[language].help(portal.site.tone);
  // Those that have a page.
  const linkTo = (label: string, path: string): Link[] => {
    const href = hrefInLanguage(portal, language, path);
    return href === undefined ? [] : [{ label, href }];
  };
  const isOther = (kind: LanguageTopic['kind'], id: string) => topic?.kind !== kind || topic.id !== id;
  const ofAges = agePhases.filter(({ id }) => isOther('leeftijd', id));
  const ofThemes = themesIn(portal, language).filter(({ id }) => isOther('thema', id));
  return [
    {
      title: topic?.kind === 'leeftijd' ? topics.otherAges : topics.ages,
      links: ofAges.flatMap(({ id }) => linkTo(phases[id], ageHref(id))),
    },
    {
      title: topic?.kind === 'thema' ? topics.others : topics.themes,
      links: ofThemes.flatMap(({ id, label }) => linkTo(label, themeHref(id))),
    },
  ].filter(({ links }) => links.length > 0);
}
