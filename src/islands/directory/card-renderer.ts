import { cardValues, type CardContext, type CardTimes } from '../../directory/card.ts';
import type { DirectoryData, EntryTexts } from '../../directory/data.ts';

/** Of which cards are made. */
export interface CardSource {
  /** The card of the page (`directory-data.astro`): one list item. */
  template: HTMLTemplateElement;
  data: DirectoryData;
  /** The texts of the second file; cards say less without. */
  texts: readonly EntryTexts[] | undefined;
}

/**
 * The card of an entry, by its place in the list: the same markup as the server makes. A list item with `data-entry`, the id of the service,
 * and `data-places`, the ids of its places. Dispatch `cards:changed` on the list that the card is put in.
 */
export function renderCard({ template, data, texts }: CardSource, index: number, context: CardContext): HTMLLIElement | undefined {
  const values = cardValues(data, texts?.[index], index, context);
  const item = document.importNode(template.content, true).querySelector('li');
  if (values === undefined || item === null) return undefined;
  const parts = new Map([...item.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [part.dataset['part'] ?? '', part]));
  const write = (name: string, text: string | undefined, within = (part: HTMLElement): Element | null => part) => {
    const part = parts.get(name);
    if (part === undefined) return;
    if (text === undefined) {
      part.remove();
      return;
    }
    delete part.dataset['part'];
    const place = within(part);
    if (place !== null) place.textContent = text;
  };
  item.dataset['entry'] = values.id;
  item.dataset['places'] = values.places.join(' ');
  write('link', values.name);
  parts.get('link')?.setAttribute('href', values.href);
  write('provider', values.provider);
  write('alert', values.alert, (part) => part.querySelector('[data-part="alert-text"]'));
  write('summary', values.summary);
  write('waiting', values.waiting);
  for (const kind of ['audience', 'place', 'how', 'cost', 'referral'] as const) {
    write(kind, values.facts[kind], (part) => part.querySelector('dd'));
  }
  if (Object.keys(values.facts).length === 0) item.querySelector('dl')?.remove();
  write('checked', values.checked);
  if (values.stale) parts.get('checked')?.classList.add('directory-card__checked--stale');
  writeTimes(item, values.times);
  const star = item.querySelector<HTMLElement>('[data-star]');
  if (star !== null) {
    const label = star.ariaLabel?.replace(star.dataset['name'] ?? '', () => values.name);
    star.dataset['star'] = values.id;
    star.dataset['name'] = values.name;
    if (label !== undefined) star.ariaLabel = label;
  }
  return item;
}

/** Keeps of the two lines about times the one that fits. */
function writeTimes(item: HTMLElement, times: CardTimes | undefined) {
  const status = item.querySelector<HTMLElement>('opening-status');
  const line = item.querySelector('p.opening-status');
  if (times === undefined || 'text' in times) status?.remove();
  else if (status !== null) {
    status.dataset['hours'] = times.code;
    status.dataset['until'] = String(times.until);
    const next = status.querySelector('strong');
    if (next !== null) next.textContent = times.next;
  }
  if (times !== undefined && 'text' in times && line !== null) line.textContent = times.text;
  else line?.remove();
}
