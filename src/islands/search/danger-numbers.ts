import { dangers as allDangers, type Danger } from '../../language/dangers.data.ts';
import { crisisFirst, isForDanger, type CrisisNumber } from '../../search/crisis.ts';

/** A help number on the page. */
interface NumberLine extends CrisisNumber {
  element: HTMLElement;
}

/**
 * Shows the numbers for a danger, in the order in which they are needed; none without danger.
 *
 * @param root the page or the part of it that holds `danger-numbers.astro`
 * @returns what the numbers are introduced with, for who hears the page; empty when none are shown
 */
export function showDangerNumbers(root: ParentNode, dangers: readonly Danger[]): string {
  const part = root.querySelector<HTMLElement>('[data-part="danger"]');
  const list = part?.querySelector('dl');
  if (!part || !list) return '';
  const numbers = [...list.children].map((line, index): NumberLine => {
    const element = line as HTMLElement;
    element.dataset['place'] ??= String(index);
    const read = (name: string) =>
      (element.dataset[name] ?? '').split(' ').filter((word): word is Danger => allDangers.includes(word as Danger));
    return { element, first: read('first'), for: read('for') };
  });
  numbers.sort((a, b) => Number(a.element.dataset['place']) - Number(b.element.dataset['place']));
  const ordered = crisisFirst(dangers, numbers);
  // A portal of which no number is for this danger shows all of them.
  const some = ordered.some((number) => isForDanger(dangers, number));
  for (const number of ordered) number.element.hidden = some && !isForDanger(dangers, number);
  list.append(...ordered.map(({ element }) => element));
  part.hidden = ordered.length === 0;
  return part.hidden ? '' : (part.querySelector('h2')?.textContent?.trim() ?? '');
}
