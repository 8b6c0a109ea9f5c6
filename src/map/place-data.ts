import { locationHref, serviceHref } from '../sites/routes.ts';
import type { MapPlace } from './map-place.ts';

/** Places as a page carries them: `s` services (id, name) once each, `p` places (id, name, lat, lon, 1 for approximate, numbers in `s`). */
interface PlaceData {
  s: [id: string, name: string][];
  p: [id: string, name: string, lat: number, lon: number, approximate: 0 | 1, services: number[]][];
}

/** A place before it has addresses. */
export interface PlaceInput extends Pick<MapPlace, 'id' | 'name' | 'lat' | 'lon' | 'approximate'> {
  services: readonly { id: string; name: string }[];
}

/** The text of a `<script type="application/json">` with these places. Degrees get four decimals: eleven metres. */
export function encodePlaces(places: readonly PlaceInput[]): string {
  const services = new Map(places.flatMap((place) => place.services).map(({ id, name }) => [id, name]));
  const numbers = new Map([...services.keys()].map((id, index) => [id, index]));
  const round = (degrees: number) => Number(degrees.toFixed(4));
  const data: PlaceData = {
    s: [...services],
    p: places.map(({ id, name, lat, lon, approximate, services }) => [
      id,
      name,
      round(lat),
      round(lon),
      approximate ? 1 : 0,
      services.flatMap((service) => numbers.get(service.id) ?? []),
    ]),
  };
  // No text of an editor can end the script element or start a comment in it.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The places in such a text. What cannot be read gives none: a map without places beats a page with an error. */
export function decodePlaces(text: string): MapPlace[] {
  try {
    const { s, p } = JSON.parse(text) as PlaceData;
    return p.map(([id, name, lat, lon, approximate, services]) => ({
      id,
      name,
      href: locationHref(id),
      lat,
      lon,
      approximate: approximate === 1,
      services: services.flatMap((number) => {
        const [service, label] = s[number] ?? [];
        return service === undefined || label === undefined ? [] : [{ name: label, href: serviceHref(service) }];
      }),
    }));
  } catch {
    return [];
  }
}
