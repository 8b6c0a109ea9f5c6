import { createWording } from '../hours-wording/wording.ts';
import { directoryNl, type DirectoryTexts } from '../messages/directory.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { layerNames } from '../schemas/collections.ts';
import type { Service } from '../schemas/services.ts';
import { isForProfessionalsOnly } from '../sites/audience.ts';
import { phasesOf } from '../sites/age-phases.ts';
import { ageSpan } from '../sites/age-span.ts';
import { organizationHref, serviceHref } from '../sites/routes.ts';
import { shownOrganizations } from '../sites/shown-organizations.ts';
import { shownThemeIds } from '../sites/shown-themes.ts';
import { accessibilityOf } from './accessibility.ts';
import { ageText } from './age.ts';
import { costWords } from './cost-words.ts';
import type { DirectoryEntry } from './entry.ts';
import { openingReader } from './entry-opening.ts';
import { areasOf, listedPlaces } from './entry-places.ts';
import { freshnessOf } from './freshness.ts';
import { referralWords } from './referral-words.ts';
import { shownServices } from './shown-services.ts';

/** Every service that a portal shows, in the order of its list ({@link compareEntries}). */
export function directoryEntries(portal: Portal): DirectoryEntry[] {
  const texts = directoryNl(portal.site.tone);
  const listed = listedPlaces(portal, texts);
  const opening = openingReader(portal, createWording());
  const shown = shownOrganizations(portal);
  return shownServices(portal)
    .map((entry): DirectoryEntry => {
      const { id, data, layer } = entry;
      const places = [...new Set(data.locations.map(({ location }) => location))].flatMap((place) => listed.get(place) ?? []);
      const views = places.map(({ place }) => place);
      const age = data.age === undefined ? undefined : ageSpan(data.age);
      const ages = data.age === undefined ? undefined : ageText(data.age, texts.age);
      return {
        id,
        href: serviceHref(id),
        name: data.name,
        summary: data.summary,
        organizations: pick(portal, 'organizations', data.organizations)
          .filter((organization) => shown.has(organization.id))
          .map((organization) => ({ id: organization.id, name: organization.data.name, href: organizationHref(organization.id) })),
        places: views,
        areas: areasOf(views),
        ...themesOf(portal, entry),
        audiences: data.audiences,
        ...(age === undefined ? {} : { age }),
        ...(ages === undefined ? {} : { ageText: ages }),
        phases: phasesOf(age),
        cost: costOf(data.cost, texts.cost),
        referral: referralOf(data.referral, texts.referral),
        channels: data.channels,
        languages: data.languages.filter((language) => language !== 'nl'),
        accessibility: accessibilityOf(
          data,
          places.map((place) => place.data),
        ),
        opening: opening(data, places),
        wmoFunctions: data.wmoFunctions,
        basicModel: data.basicModel,
        ...(data.level === undefined ? {} : { level: data.level }),
        layer,
        checkedOn: data.checkedOn,
        freshness: freshnessOf(portal, data.checkedOn),
        ...(data.alert === undefined ? {} : { alert: data.alert }),
        ...(data.waitingTime === undefined ? {} : { waitingTime: data.waitingTime }),
        synonyms: data.synonyms,
      };
    })
    .sort(compareEntries);
}

/**
 * The order of a list: what was last checked longer ago than twice the limit comes last; then local before regional before national; then
 * what is for professionals alone comes last; then by name.
 */
export function compareEntries(a: DirectoryEntry, b: DirectoryEntry): number {
  return (
    Number(a.freshness === 'past-twice') - Number(b.freshness === 'past-twice') ||
    layerNames.indexOf(b.layer) - layerNames.indexOf(a.layer) ||
    Number(isForProfessionalsOnly(a)) - Number(isForProfessionalsOnly(b)) ||
    a.name.localeCompare(b.name, 'nl') ||
    (a.id < b.id ? -1 : 1)
  );
}

function themesOf(portal: Portal, { data }: PortalEntry<'services'>): Pick<DirectoryEntry, 'themes' | 'themeIds'> {
  const themeIds = shownThemeIds(portal, data.themes);
  return {
    themes: pick(portal, 'themes', data.themes)
      .filter(({ id }) => themeIds.includes(id))
      .map(({ id, data: { name } }) => ({ id, label: name })),
    themeIds,
  };
}

function costOf(cost: Service['cost'], texts: DirectoryTexts['cost']): DirectoryEntry['cost'] {
  if (cost === undefined) return { kind: 'unknown', text: texts.unknown };
  return { kind: cost.free ? 'free' : 'paid', text: costWords(cost, texts) };
}

function referralOf(referral: Service['referral'], texts: DirectoryTexts['referral']): DirectoryEntry['referral'] {
  if (referral === undefined) return { kind: 'unknown', text: texts.unknown };
  return { kind: referral.needed ? 'needed' : 'none', text: referralWords(referral, texts) };
}
