import { listAddress } from '../../shortlist/address.ts';
import { toggled } from '../../shortlist/ids.ts';
import type { StarWords } from '../../shortlist/words.ts';
import { kept } from './browser-list.ts';

/**
 * Shows every star (`data-star`, `data-name`), keeps it and the links to the list (`data-shortlist-link`) in step with the list, and changes
 * the list when a star is pressed. Nothing is kept before that. Cards that a script adds are seen when it sends `cards:changed`.
 */
export function watchStars(root: Document): void {
  const status = root.querySelector<HTMLElement>('[data-star-status]');
  if (!status) return;
  const words = JSON.parse(status.dataset['starStatus'] ?? '') as StarWords;
  const sync = () => {
    show(root, kept.read(), words);
  };
  root.addEventListener('click', ({ target }) => {
    const star = target instanceof Element ? target.closest<HTMLElement>('[data-star]') : null;
    if (star) press(star, status, words);
    if (star) sync();
  });
  root.addEventListener('cards:changed', sync);
  // Another tab changed the list, or the page comes back from the history.
  addEventListener('storage', sync);
  addEventListener('pageshow', sync);
  sync();
}

function press(star: HTMLElement, status: HTMLElement, words: StarWords): void {
  const { star: id = '', name = '' } = star.dataset;
  const before = kept.read();
  // There is one line beside a star, at the one that was pressed last.
  document.querySelector('.star-note')?.remove();
  const ids = toggled(before, id);
  if (!before.includes(id) && !ids.includes(id)) {
    status.textContent = words.full;
    tell(star, words.full);
    return;
  }
  kept.write(ids);
  const added = ids.includes(id);
  const where = kept.refused ? words.refused : words.kept;
  status.textContent = [(added ? words.added : words.removed).replace('%', () => name), ...(added ? [where] : [])].join(' ');
  if (added) tell(star, where, words.count.replace('%', String(ids.length)));
}

/** Where nothing can be kept the list lives in its address. */
const addressOf = (ids: readonly string[]) => listAddress(kept.refused ? ids : []);

/** Says beside the star what the press did, and leads to the list. */
function tell(star: HTMLElement, text: string, label?: string): void {
  const note = document.createElement('p');
  note.className = 'star-note soft';
  note.append(text);
  if (label !== undefined) {
    const link = document.createElement('a');
    link.href = addressOf(kept.read());
    link.dataset['shortlistLink'] = '';
    link.append(label);
    note.append(' ', link);
  }
  (star.closest('[data-star-row]') ?? star).after(note);
}

function show(root: Document, ids: readonly string[], words: StarWords): void {
  for (const star of root.querySelectorAll<HTMLElement>('[data-star]')) {
    const { star: id = '', name = '' } = star.dataset;
    const has = ids.includes(id);
    star.hidden = false;
    // A list has tens of stars, and changes at each key: what is right is not written again.
    if (star.hasAttribute('data-kept') === has) continue;
    star.toggleAttribute('data-kept');
    const label = star.querySelector('.nl-button__label');
    const text = (label ? (has ? words.removeHere : words.addHere) : has ? words.remove : words.add).replace('%', () => name);
    if (label) label.textContent = text;
    else star.ariaLabel = text;
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-shortlist-link]')) {
    link.textContent = ids.length === 0 ? words.link : words.count.replace('%', String(ids.length));
    link.href = addressOf(ids);
  }
}
