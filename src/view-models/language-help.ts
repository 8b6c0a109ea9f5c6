import type { DirectoryEntry } from '../directory/entry.ts';
import { channelIds, costIds, referralIds } from '../directory/facet-ids.ts';
import { helpToken, type HelpKey } from '../directory/help-tokens.ts';
import type { HelpTexts } from '../messages/help-texts.ts';
import { inDutch, withoutMarks } from '../messages/dutch-words.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { channels } from '../schemas/services.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import { phasesFor } from '../sites/audience.ts';
import { noPlaceId } from '../sites/list-addresses.ts';
import { helpInLanguage, servicesInLanguage } from '../sites/entries-in-languages.ts';
import { directoryCard, type CardSpeech, type DirectoryCardView } from './directory-card.ts';
import { directoryOf } from './directory.ts';
import { entryInLanguage, entryLanguage, type EntryLanguage } from './entry-in-language.ts';
import { themesIn } from './language-topics.ts';

/** A service in a list of help in another language. */
export interface HelpRow {
  card: DirectoryCardView;
  /** What the list can be made shorter by: `thema=slapen`. */
  tokens: string[];
  /** The service itself. */
  entry: DirectoryEntry;
}

/** A choice of one value. */
export interface HelpSelect {
  key: HelpKey;
  label: string;
  options: { value: string; label: string }[];
}

/** What a list of help can be made shorter by. */
export interface HelpFilters {
  selects: HelpSelect[];
  checks: { value: string; label: string }[];
}

const known = new WeakMap<Portal, Map<TranslatedLanguage, readonly HelpRow[]>>();

/**
 * The services that help who speaks a language: first those that somebody described in it, then in the order of the social map. The page of each
 * subject and age takes some of them, so they are worked out once.
 */
export function helpRows(portal: Portal, language: TranslatedLanguage): readonly HelpRow[] {
  const byLanguage = known.get(portal) ?? new Map<TranslatedLanguage, readonly HelpRow[]>();
  known.set(portal, byLanguage);
  const rows = byLanguage.get(language) ?? makeRows(portal, language);
  byLanguage.set(language, rows);
  return rows;
}

function makeRows(portal: Portal, language: TranslatedLanguage): HelpRow[] {
  const ids = new Set(helpInLanguage(portal, language));
  const described = new Set(servicesInLanguage(portal, language));
  const said = entryLanguage(portal, language);
  const speech = cardSpeech(portal, said);
  const { noReferral } = translatedTexts[language].help(portal.site.tone).filters;
  const entries = directoryOf(portal).entries.filter(({ id }) => ids.has(id));
  return [...entries.filter(({ id }) => described.has(id)), ...entries.filter(({ id }) => !described.has(id))].flatMap((entry) =>
    pick(portal, 'services', [entry.id]).map(({ data }) => {
      const own = withFreeEntry(entryInLanguage(portal, entry, data, said), noReferral);
      const card = directoryCard(portal, own, speech);
      return {
        // What has no page in the language is called what its page calls it.
        card: described.has(entry.id) ? card : { ...card, name: inDutch(data.name), hreflang: 'nl' as const },
        tokens: tokensOf(entry, language),
        entry: own,
      };
    }),
  );
}

/** On a card no word stands beside that nobody has to be referred. */
const withFreeEntry = (entry: DirectoryEntry, text: string): DirectoryEntry =>
  entry.referral.kind === 'none' ? { ...entry, referral: { kind: 'none', text } } : entry;

function cardSpeech(portal: Portal, { language, texts, words, wording }: EntryLanguage): CardSpeech {
  const { frame: frameTexts, help } = translatedTexts[language];
  const { provenance, location } = frameTexts(portal.site.tone);
  const { places, waiting } = help(portal.site.tone);
  const { audience, how, cost, referral } = texts.facts;
  return {
    wording,
    texts: { everybody: texts.everybody, places, waiting, facts: { audience, place: location.where, how, cost, referral } },
    words,
    named: inDutch,
    notKnown: () => undefined,
    checked: ({ checkedOn }, isStale) => (isStale ? provenance.stale : provenance.checkedOn)(wording.date(checkedOn)),
  };
}

/** All that a service has of each group. */
function tokensOf(entry: DirectoryEntry, language: TranslatedLanguage): string[] {
  const areas = entry.areas.length === 0 ? [noPlaceId] : entry.areas.map(({ id }) => id);
  return [
    ...entry.themeIds.map((id) => helpToken('thema', id)),
    ...entry.phases.map((id) => helpToken('leeftijd', id)),
    ...areas.map((id) => helpToken('plaats', id)),
    ...entry.channels.map((channel) => helpToken('manier', channelIds[channel])),
    helpToken('kosten', costIds[entry.cost.kind]),
    helpToken('verwijzing', referralIds[entry.referral.kind]),
    ...(entry.languages.includes(language) ? [helpToken('taal', language)] : []),
  ];
}

/** The choices for some rows: a group that tells nothing apart is left out, and so is a value that no row has. */
export function helpFilters(portal: Portal, language: TranslatedLanguage, rows: readonly HelpRow[]): HelpFilters {
  const { service, help } = translatedTexts[language];
  const texts = help(portal.site.tone);
  const { groups, free, noReferral, spoken } = texts.filters;
  const has = (token: string) => rows.filter(({ tokens }) => tokens.includes(token)).length;
  const tellsApart = (token: string) => has(token) > 0 && has(token) < rows.length;
  const values = valuesOf(portal, language, rows, texts, service(portal.site.tone).channels);
  const selects = (['thema', 'leeftijd', 'plaats', 'manier'] as const).map((key): HelpSelect => {
    const options = values[key].map(({ id, label }) => ({ value: helpToken(key, id), label }));
    return { key, label: groups[key], options: options.filter(({ value }) => has(value) > 0) };
  });
  const checks = [
    { value: helpToken('kosten', costIds.free), label: free },
    { value: helpToken('verwijzing', referralIds.none), label: noReferral },
    { value: helpToken('taal', language), label: spoken },
  ];
  return {
    selects: selects.filter(({ options }) => options.length > 1 && options.some(({ value }) => tellsApart(value))),
    checks: checks.filter(({ value }) => tellsApart(value)),
  };
}

interface Value {
  id: string;
  label: string;
}

function valuesOf(
  portal: Portal,
  language: TranslatedLanguage,
  rows: readonly HelpRow[],
  { phases, noPlace }: HelpTexts,
  channelNames: Readonly<Record<(typeof channels)[number], string>>,
): Record<'thema' | 'leeftijd' | 'plaats' | 'manier', Value[]> {
  const areas = new Map(rows.flatMap(({ entry }) => entry.areas).map(({ id, label }) => [id, { id, label: withoutMarks(label) }]));
  return {
    thema: themesIn(portal, language).map(({ id, label }) => ({ id, label: withoutMarks(label) })),
    leeftijd: phasesFor(portal.site).map(({ id }) => ({ id, label: phases[id] })),
    plaats: [...[...areas.values()].sort((a, b) => a.label.localeCompare(b.label, 'nl')), { id: noPlaceId, label: noPlace }],
    manier: channels.map((channel) => ({ id: channelIds[channel], label: channelNames[channel] })),
  };
}
