import { findPlaceholders } from '../../../src/documents/placeholders.ts';

/** What stands on a portal in the place of each placeholder, by its name. */
export type PlaceholderTexts = Readonly<Record<string, string>>;

/** A text with the words of the portal in the place of its placeholders. What is unknown stays, so that an editor sees it. */
export function fillText(text: string, values: PlaceholderTexts): string {
  let filled = '';
  let end = 0;
  for (const { name, source, start } of findPlaceholders(text)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    filled += text.slice(end, start) + (value ?? source);
    end = start + source.length;
  }
  return filled + text.slice(end);
}

/** As {@link fillText}, in all texts of a value. */
export function fillValue(value: unknown, values: PlaceholderTexts): unknown {
  if (typeof value === 'string') return value.includes('[[') ? fillText(value, values) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => fillValue(item, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillValue(item as unknown, values)]));
}
