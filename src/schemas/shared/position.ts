import * as z from 'zod';
import { field } from './field.ts';

/** The degrees an editor meant with "52,25", or with two numbers in the wrong order: then the right one stands at `other`. */
const suggestDegrees =
  (least: number, most: number, other: string) =>
  (raw: unknown, around?: unknown): string | undefined => {
    const swapped = typeof around === 'object' && around !== null ? (around as Record<string, unknown>)[other] : undefined;
    return [raw, swapped]
      .map((value) => (typeof value === 'string' && value.trim() !== '' ? Number(value.trim().replace(',', '.')) : value))
      .filter((value) => typeof value === 'number' && value >= least && value <= most)
      .map(String)[0];
  };

/** A point in or near the European Netherlands, in degrees (WGS 84). */
export const position = field(
  z.strictObject({
    lat: field(z.number().min(50.5).max(53.8), {
      label: 'Breedtegraad',
      hint: 'Tussen 50,5 en 53,8. Schrijf een punt, geen komma.',
      message:
        'De breedtegraad (lat) van een plek in Nederland ligt tussen 50.5 en 53.8. Kijk na of de twee getallen niet zijn verwisseld.',
      example: '52.25',
      suggest: suggestDegrees(50.5, 53.8, 'lon'),
    }),
    lon: field(z.number().min(3.2).max(7.4), {
      label: 'Lengtegraad',
      hint: 'Tussen 3,2 en 7,4. Schrijf een punt, geen komma.',
      message: 'De lengtegraad (lon) van een plek in Nederland ligt tussen 3.2 en 7.4. Kijk na of de twee getallen niet zijn verwisseld.',
      example: '6.16',
      suggest: suggestDegrees(3.2, 7.4, 'lat'),
    }),
    approximate: field(z.boolean().default(false), {
      label: 'Bij benadering',
      hint: 'Aan als het precieze adres niet bekend is. De kaart toont dan een gebied, geen punt.',
    }),
  }),
  { label: 'Plek op de kaart', hint: 'Zet het punt op de ingang.', merge: 'replace', widget: 'position' },
);

/** A point on the map; `approximate` when it stands for a village or a neighbourhood. */
export type Position = z.output<typeof position>;

/** The distance between two points over the surface of the earth, in kilometres (haversine; good to half a per cent). */
export function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
