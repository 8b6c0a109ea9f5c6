import { formatDate } from '../../hours-wording/wording.ts';
import type { Entry, MunicipalityContent } from '../../layers/entry.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { layerNames } from '../../schemas/collections.ts';
import { languageLabels } from '../../schemas/shared/languages.ts';

/**
 * Checks the translations that a municipality sees: one of each article in each language (an error for the second), and none of a text that was
 * looked at since (a warning, for it may have changed).
 */
export function checkTranslations({ collections: { translations, articles } }: MunicipalityContent): Problem[] {
  const first = new Map<string, Entry<'translations'>>();
  // The own translation of a municipality is the one to keep or to take away.
  const byLayer = [...translations.values()].sort((a, b) => layerNames.indexOf(a.layer) - layerNames.indexOf(b.layer));
  return byLayer.flatMap((entry): Problem[] => {
    const { article, language, checkedOn } = entry.data;
    const key = `${language} ${article}`;
    const other = first.get(key);
    if (other !== undefined) return [twice(entry, other)];
    first.set(key, entry);
    const since = articles.get(article)?.data.checkedOn;
    return since === undefined || since <= checkedOn ? [] : [older(entry, since)];
  });
}

function twice(entry: Entry<'translations'>, other: Entry<'translations'>): Problem {
  const { article, language } = entry.data;
  const there = other.locator.locate(['article']);
  const cure =
    entry.layer === other.layer
      ? 'Haal een van de twee bestanden weg.'
      : `Is de eigen vertaling beter? Verberg dan de andere: maak een bestand met dezelfde naam (${other.id}.md) en daarin alleen “hidden: true”.`;
  const problem = locatedProblem(entry.locator, {
    severity: 'error',
    code: 'translated-twice',
    path: ['article'],
    message: `Het artikel “${article}” is twee keer vertaald in het ${languageLabels[language]}: ook in ${there.file}. ${cure}`,
  });
  return { ...problem, related: [there] };
}

function older(entry: Entry<'translations'>, since: string): Problem {
  const { checkedOn } = entry.data;
  return locatedProblem(entry.locator, {
    severity: 'warning',
    code: 'translation-older',
    path: ['checkedOn'],
    message:
      `Het Nederlandse artikel is op ${formatDate(since)} nagekeken, deze vertaling op ${formatDate(checkedOn)}. ` +
      'Kijk of er iets is veranderd. Klopt de vertaling nog? Vul dan hier de dag van vandaag in.',
  });
}
