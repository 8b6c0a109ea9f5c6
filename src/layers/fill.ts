import { fillPlaceholders, type PlaceholderValues } from '../documents/placeholders.ts';
import { escapeMarkup } from '../markup/escape.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Site } from '../schemas/site.ts';

/** What stands on a portal in the place of each placeholder of a shared text. */
export function placeholderValues(site: Site, municipality: Municipality): PlaceholderValues {
  const named = `${site.article} ${site.shortName}`.trim();
  return {
    organisatie: site.shortName,
    'de organisatie': named,
    'De organisatie': named.charAt(0).toUpperCase() + named.slice(1),
    gemeente: municipality.name,
    // A portal without a number is warned about; its texts must still be sentences.
    telefoon: site.phone.number ?? 'ons telefoonnummer',
  };
}

/** A copy of a parsed value with the placeholders filled in all its texts; the value itself when it has none. */
export function fillDeep<T>(value: T, values: PlaceholderValues): T {
  if (typeof value === 'string') return (value.includes('[[') ? fillPlaceholders(value, values) : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => fillDeep(item, values)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillDeep(item as unknown, values)])) as T;
}

/** Values for filling HTML: what stands in them is text, never markup. */
export function escapedValues(values: PlaceholderValues): PlaceholderValues {
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, escapeMarkup(text)])) as PlaceholderValues;
}
