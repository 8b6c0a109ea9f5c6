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
  /** `undefined` until the group is first opened. */
  choices?: Choice[];
}

/** What happens when somebody chooses. */
export interface FilterActions {
  /** A value is chosen, or no longer. */
  toggle: (key: FacetKey, id: string) => void;
  /** A value is chosen that leaves nothing. @returns why it cannot be chosen */
  refuse: (label: string) => string;
}

/**
 * The choices of the filters, in the place of the links to lists. Those of a group are made when it is first opened, and kept up to date while
 * it is open.
 */
export class FilterGroups {
  readonly #groups: Group[];
  readonly #template: HTMLTemplateElement;
  readonly #words: DirectoryWords;
  readonly #actions: FilterActions;
  #selection: Selection | undefined;
  #counts: Filtered['counts'] = new Map();

  /**
   * @param root holds a `details` with `data-group` for each group
   * @param template the choice of the page
   */
  constructor(
    root: ParentNode,
    template: HTMLTemplateElement,
    groups: readonly FacetGroup[],
    words: DirectoryWords,
    actions: FilterActions,
  ) {
    this.#template = template;
    this.#words = words;
    this.#actions = actions;
    this.#groups = groups.flatMap((group) => {
      const section = root.querySelector<HTMLDetailsElement>(`details[data-group="${group.key}"]`);
      if (section === null) return [];
      const made: Group = { group, section, title: section.querySelector('summary > span:last-child') };
      section.addEventListener('toggle', () => {
        this.#show(made);
      });
      return made;
    });
  }

  /** Shows what is chosen and what each choice gives. */
  update(selection: Selection, counts: Filtered['counts']) {
    this.#selection = selection;
    this.#counts = counts;
    for (const one of this.#groups) {
      const { group, title } = one;
      const chosen = selection.chosen.get(group.key)?.length ?? 0;
      const text = chosen === 0 ? group.label : `${group.label} (${String(chosen)})`;
      if (title !== null && title.textContent !== text) title.textContent = text;
      this.#show(one);
    }
  }

  /** Opens the groups in which something is chosen. */
  openChosen({ chosen }: Selection) {
    for (const { group, section } of this.#groups) if (chosen.has(group.key)) section.open = true;
  }

  #show(one: Group) {
    const { group, section } = one;
    const selection = this.#selection;
    if (!section.open || selection === undefined) return;
    section.querySelector('[data-refused]')?.remove();
    const known = this.#counts.get(group.key);
    const { count, zero } = this.#words;
    one.choices ??= this.#make(group, section);
    one.choices.forEach((choice, index) => {
      const { value, box } = choice;
      box.checked = isChosen(selection, group.key, value.id);
      const having = known?.[index]?.having ?? 0;
      const dead = having === 0 && !box.checked;
      if ((box.ariaDisabled === 'true') !== dead) box.ariaDisabled = dead ? 'true' : null;
      if (choice.count === having) return;
      choice.count = having;
      if (choice.short) choice.short.textContent = String(having);
      if (choice.full) choice.full.textContent = `(${having === 0 ? zero : having === 1 ? count.one : fill(count.many, having)})`;
    });
  }

  /** Puts the choices of a group in the place of its links. */
  #make(group: FacetGroup, section: HTMLDetailsElement): Choice[] {
    const panel = section.querySelector<HTMLElement>(':scope > div');
    if (panel === null) return [];
    const choices = group.values.flatMap((value) => makeChoice(this.#template, group.key, value));
    const focused = [...panel.querySelectorAll('a')].findIndex((link) => link === document.activeElement);
    panel.replaceChildren(choicesOf(group, choices, this.#words));
    if (focused !== -1) choices[focused]?.box.focus();
    for (const { box, value } of choices) {
      box.addEventListener('click', (event) => {
        if (box.ariaDisabled !== 'true') return;
        event.preventDefault();
        tellBelow(box, this.#actions.refuse(value.label));
      });
      box.addEventListener('change', () => {
        this.#actions.toggle(group.key, value.id);
      });
    }
    return choices;
  }
}

/** Why a choice cannot be made, below it: who sees the page must be told too. There is one such line in a group. */
function tellBelow(box: HTMLElement, reason: string) {
  const row = box.parentElement;
  row?.parentElement?.querySelector('[data-refused]')?.remove();
  const line = document.createElement('p');
  line.className = 'soft';
  line.dataset['refused'] = '';
  line.textContent = reason;
  row?.after(line);
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
