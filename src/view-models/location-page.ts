import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { governmentOffice } from '../exports/json-ld/government-office.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { locationHref, posterHref, walkInHref } from '../sites/routes.ts';
import { hasPoster } from '../sites/shown-locations.ts';
import { frame, type Link, type PageFrame } from './frame.ts';
import { descriptionOf, dutchVoice, locationDetails, type LocationDetails } from './location-details.ts';
import { locationsMap, type MapView } from './map.ts';
import { provenanceOf, type ProvenanceLine } from './provenance.ts';
import { reportOf, type ReportView } from './report.ts';
import { textsOf } from './texts.ts';
import { topicsAt } from './topics.ts';

/** `/inloop/<id>/`: all that is known of one place. In another language without what is in Dutch only: map, subjects, poster, report. */
export interface LocationPage extends LocationDetails {
  frame: PageFrame;
  map?: MapView;
  /** What one can come with. */
  topics?: { title: string; items: string[] };
  /** Left out for a place that has ended. */
  poster?: Link;
  report?: ReportView;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** Makes the page of one location. */
export function locationPage(portal: Portal, entry: PortalEntry<'locations'>): LocationPage {
  const texts = textsOf(portal);
  const voice = dutchVoice(portal);
  const { data, id } = entry;
  const details = locationDetails(portal, entry, voice);
  const map = locationsMap(portal, [entry]);
  const topics = topicsAt(portal, [data]);
  const path = locationHref(id);
  const pageFrame = frame(portal, {
    path,
    title: data.name,
    description: descriptionOf(details.summary),
    parents: [{ label: texts.navigation.walkIn, href: walkInHref }],
  });
  return {
    frame: pageFrame,
    ...details,
    ...(map === undefined ? {} : { map }),
    ...(topics.length === 0 ? {} : { topics: { title: texts.location.topics, items: topics } }),
    ...(hasPoster(portal, entry) ? { poster: { label: texts.location.poster, href: posterHref(id) } } : {}),
    report: reportOf(portal, { id: `locations/${id}`, name: data.name, href: path }),
    provenance: provenanceOf(portal, entry, texts.provenance, voice.wording),
    jsonLd: [governmentOffice(portal, entry), breadcrumbList(portal.site.url, pageFrame.breadcrumb)],
  };
}
