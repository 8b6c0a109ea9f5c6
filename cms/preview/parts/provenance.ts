import { readValue } from '../read-value.ts';
import { checkedOn } from '../../../src/schemas/shared/date.ts';
import { sources } from '../../../src/schemas/shared/entry.ts';
import type { PreviewContext } from '../preview-context.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import { namesIn } from './names.ts';

/** When somebody last checked the entry and where it comes from, as `src/components/provenance`. */
export function provenance(context: PreviewContext, data: Readonly<Record<string, unknown>>): PreviewContent {
  const { texts, wording } = context;
  const day = readValue(checkedOn, data['checkedOn']).value;
  const names = namesIn(context, 'sources', readValue(sources, data['sources']).value);
  const lines = [
    ...(day === undefined ? [] : [texts.provenance.checkedOn(wording.date(day))]),
    ...(names.length === 0 ? [] : [`${texts.provenance.sources} ${names.join('; ')}`]),
  ];
  return lines.length > 0 && el('p', { class: 'provenance' }, lines.join(' '));
}
