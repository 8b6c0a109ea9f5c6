import type { ListedPlace, ListedRow, ListedService } from '../../shortlist/listed-service.ts';
import type { ShortlistWords } from '../../shortlist/words.ts';

/** Makes the card of a service on the list from the template in the page. Texts go in as text. */
export function makeCard(template: HTMLTemplateElement, service: ListedService, words: ShortlistWords): DocumentFragment {
  const card = template.content.cloneNode(true) as DocumentFragment;
  const field = (name: string) => card.querySelector<HTMLElement>(`[data-field="${name}"]`);
  const write = (name: string, text: string | undefined) => {
    const element = field(name);
    if (text === undefined) element?.remove();
    else if (element) element.textContent = text;
  };
  write('name', service.name);
  field('name')?.setAttribute('href', service.href);
  write('provider', service.provider);
  write('alert', service.alert);
  write('summary', service.summary);
  const rows: Record<Exclude<ListedRow, 'phone'>, readonly string[]> = {
    audience: lineOf(service.facts.audience),
    cost: lineOf(service.facts.cost),
    referral: lineOf(service.facts.referral),
    how: lineOf(service.facts.how),
    start: lineOf(service.start),
    times: service.times,
    where: service.places.flatMap(placeLines),
  };
  for (const [name, lines] of Object.entries(rows)) {
    if (lines.length === 0) field(name)?.remove();
    else
      field(name)
        ?.querySelector('dd')
        ?.append(...lines.flatMap((line, index) => (index === 0 ? [line] : [document.createElement('br'), line])));
  }
  const { phone, via } = service;
  if (phone === undefined) field('phone')?.remove();
  else {
    write('call', phone.number);
    field('call')?.setAttribute('href', phone.href);
    if (via !== undefined) field('phone')?.querySelector('dd')?.append(` (${via})`);
  }
  write('checked', service.checked);
  field('checked')?.classList.toggle('directory-card__checked--stale', service.stale);
  const remove = field('remove');
  remove?.setAttribute(
    'aria-label',
    words.remove.replace('%', () => service.name),
  );
  if (remove) remove.dataset['remove'] = service.id;
  return card;
}

const placeLines = ({ name, address, times }: ListedPlace) => [address === undefined ? name : `${name}: ${address}`, ...times];

const lineOf = (text: string | undefined) => (text === undefined ? [] : [text]);
