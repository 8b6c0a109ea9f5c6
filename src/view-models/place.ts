import { inOrder, placeParts } from '../exports/place-parts.ts';
import type { PlaceTexts } from '../messages/frame-texts.ts';
import type { Location } from '../schemas/locations.ts';

/** Where a location is, in words and on a map of others. */
export interface Place {
  /** One line: “In De Plataan, Elst”. */
  line: string;
  /** That line without village or neighbourhood, for a card under their name: “In De Plataan”; empty when nothing else is known. */
  lineInArea: string;
  /** The lines of the address, from building to town. */
  lines: string[];
  /** Whether street and number of the address are missing. */
  incomplete: boolean;
  /** A page with a map on another site; left out when the position is not known. */
  mapUrl?: string;
  approximate: boolean;
  /** Village or neighbourhood under which the location is listed. */
  area: string;
}

/** Says where a location is, from what is known of it. */
export function placeOf(location: Location, texts: Pick<PlaceTexts, 'building'>): Place {
  const { address, position } = location;
  const { building: name, street, neighbourhood, town } = placeParts(location);
  const building = name === undefined ? undefined : texts.building(name);
  const area = areaOf(location);
  const zoom = position?.approximate === true ? 14 : 17;
  return {
    line: inOrder([building, area === '' ? undefined : area]).join(', '),
    lineInArea: building ?? '',
    lines: inOrder([building, street, neighbourhood, town]),
    incomplete: address !== undefined && street === undefined,
    approximate: position?.approximate ?? false,
    area,
    ...(position === undefined ? {} : { mapUrl: mapUrl(position, zoom) }),
  };
}

/** The village or neighbourhood of a location; empty when it has none. */
export const areaOf = ({ neighbourhood, address }: Pick<Location, 'neighbourhood' | 'address'>): string =>
  neighbourhood ?? address?.addressLocality ?? '';

const mapUrl = ({ lat, lon }: { lat: number; lon: number }, zoom: number) =>
  `https://www.openstreetmap.org/?mlat=${String(lat)}&mlon=${String(lon)}#map=${String(zoom)}/${String(lat)}/${String(lon)}`;
