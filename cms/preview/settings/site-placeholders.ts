import { recordOf } from '../../forms/record.ts';
import { placeholderValues } from '../../../src/layers/fill.ts';
import type { Municipality } from '../../../src/schemas/municipality.ts';
import type { Site } from '../../../src/schemas/site.ts';
import type { PlaceholderTexts } from '../text/fill-text.ts';

/** What stands on a portal in the place of each placeholder, from the settings in its form. @param known that of a portal of the municipality */
export function sitePlaceholders(data: Readonly<Record<string, unknown>>, known: PlaceholderTexts): PlaceholderTexts {
  const { shortName, article } = data;
  const { number } = recordOf(data['phone']);
  // As far as placeholders look at them.
  const site = {
    shortName: typeof shortName === 'string' ? shortName : (known['organisatie'] ?? ''),
    article: article === 'de' || article === 'het' ? article : '',
    phone: typeof number === 'string' && number !== '' ? { number } : {},
  } as Site;
  return placeholderValues(site, { name: known['gemeente'] ?? '' } as Municipality);
}
