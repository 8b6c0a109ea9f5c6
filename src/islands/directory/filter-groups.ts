import type { FacetKey } from '../../directory/facet-ids.ts';
import type { FacetGroup, FacetValue } from '../../directory/facets.ts';
import { fill } from '../../directory/fill.ts';
import type { Filtered } from '../../directory/filter.ts';
import { isChosen, type Selection } from '../../directory/selection.ts';
import type { DirectoryWords } from '../../directory/words.ts';

/** A choice as it stands in the page. */
interface Choice {
  value: FacetValue;
  box: HTMLInputElement;
  short: Element | null;
  full: Element | null;
  /** What was last written, so that only what changed is written again. */
  count?: number;
}

interface Group {
  group: FacetGroup;
  section: HTMLDetailsElement;
  title: Element | null;
  choices: Choice[];
}

/** The choices of the filters, in the place of the links to lists. */
export class FilterGroups {
  readonly #groups: Group[];
  readonly #words: DirectoryWords;

  /**
   * @param root holds a `details` with `data-group` for each group
   * @param template the choice of the page
   * @param toggle called when somebody chooses a value, or no longer
   * @param refuse called when somebody chooses a value that leaves nothing
   */
  constructor(
    root: ParentNode,
    template: HTMLTemplateElement,
    groups: readonly FacetGroup[],
    words: DirectoryWords,
    { toggle, refuse }: { toggle: (key: FacetKey, id: string) => void; refuse: (label: string) => void },
  ) {
    this.#words = words;
    this.#groups = groups.flatMap((group) => {
      const section = root.querySelector<HTMLDetailsElement>(`details[data-group="${group.key}"]`);
      const panel = section?.querySelector<HTMLElement>(':scope > div');
      if (section === null || !panel) return [];
      const choices = group.values.flatMap((value) => makeChoice(template, group.key, value));
      const links = [...panel.querySelectorAll('a')];
      const focused = links.findIndex((link) => link === document.activeElement);
      panel.replaceChildren(choicesOf(group, choices, words));
      if (focused !== -1) choices[focused]?.box.focus();
      for (const { box, value } of choices) {
        box.addEventListener('click', (event) => {
          if (box.ariaDisabled !== 'true') return;
          event.preventDefault();
          refuse(value.label);
        });
        box.addEventListener('change', () => {
          toggle(group.key, value.id);
        });
      }
      return { group, section, title: section.querySelector('summary > span:last-child'), choices };
    });
  }

  /** Shows what is chosen and what each choice gives. */
  update(selection: Selection, counts: Filtered['counts']) {
    for (const { group, title, choices } of this.#groups) {
      const known = counts.get(group.key);
      const chosen = selection.chosen.get(group.key)?.length ?? 0;
      const text = chosen === 0 ? group.label : `${group.label} (${String(chosen)})`;
      if (title !== null && title.textContent !== text) title.textContent = text;
      choices.forEach((choice, index) => {
        const { value, box } = choice;
        box.checked = isChosen(selection, group.key, value.id);
        const having = known?.[index]?.having ?? 0;
        const dead = having === 0 && !box.checked;
        if ((box.ariaDisabled === 'true') !== dead) box.ariaDisabled = dead ? 'true' : null;
        if (choice.count === having) return;
        choice.count = having;
        if (choice.short) choice.short.textContent = String(having);
        const { count, zero } = this.#words;
        if (choice.full) choice.full.textContent = `(${having === 0 ? zero : having === 1 ? count.one : fill(count.many, having)})`;
      });
    }
  }

  /** Opens the groups in which something is chosen. */
  openChosen({ chosen }: Selection) {
    for (const { group, section } of this.#groups) if (chosen.has(group.key)) section.open = true;
  }
}

function makeChoice(template: HTMLTemplateElement, key: FacetKey, value: FacetValue): Choice[] {
  const row = document.importNode(template.content, true).firstElementChild;
  const box = row?.querySelector('input');
  const label = row?.querySelector('label');
  if (!box || !label) return [];
  const id = `filter-${key}-${value.id}`;
  box.id = id;
  box.name = key;
  box.value = value.id;
  label.htmlFor = id;
  // The words stand before the number.
  const [words] = label.childNodes;
  if (words) words.textContent = `${value.label} `;
  const [short = null, full = null] = label.querySelectorAll('.choice__count > span');
  return [{ value, box, short, full }];
}

function choicesOf({ label, combine }: FacetGroup, choices: readonly Choice[], words: DirectoryWords): HTMLElement {
  const group = document.createElement('div');
  group.role = 'group';
  // The summary above it says the same.
  group.ariaLabel = label;
  if (combine === 'all') {
    const hint = document.createElement('p');
    hint.className = 'soft';
    hint.textContent = words.all;
    group.append(hint);
  }
  group.append(...choices.flatMap(({ box }) => box.parentElement ?? []));
  return group;
}
