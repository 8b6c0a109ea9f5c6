import { iconPaths, type IconName } from '../../../src/components/icon/icon-paths.ts';
import { el, type PreviewContent, type PreviewElement } from '../tree/preview-tree.ts';

/** As `src/components/icon`. */
export const icon = (name: IconName): PreviewElement =>
  el('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, el('path', { d: iconPaths[name] }));

/** As `src/components/heading`. @param look how large it is, when its level does not say that */
export function heading(level: 1 | 2 | 3 | 4, content: PreviewContent, look: 1 | 2 | 3 | 4 = level): PreviewElement {
  return el(`h${level}`, { class: `nl-heading nl-heading--level-${String(look)}` }, content);
}

/** A paragraph; nothing of nothing. */
export const paragraph = (content: PreviewContent, className?: string): PreviewContent =>
  content !== undefined && el('p', className === undefined ? {} : { class: className }, content);

/** The short text below a title. */
export const lead = (content: PreviewContent): PreviewContent => paragraph(content, 'nl-paragraph nl-paragraph--lead');

/** Words of the preview about what is not there yet. */
export const missing = (words: string): PreviewElement => el('span', { class: 'soft preview-missing' }, words);

/** What the preview says about itself, in the place of what it cannot show. */
export const note = (...content: PreviewContent[]): PreviewElement => el('div', { class: 'preview-note', role: 'note' }, ...content);

/** As `src/components/button`, which leads nowhere here. */
export function button(
  label: string,
  { primary = false, icon: name }: { primary?: boolean; icon?: IconName | undefined } = {},
): PreviewElement {
  return el(
    'a',
    { class: `nl-button nl-button--${primary ? 'primary' : 'secondary'}` },
    name !== undefined && el('span', { class: 'nl-button__icon-start' }, icon(name)),
    el('span', { class: 'nl-button__label' }, label),
  );
}

/** As `src/components/alert`. */
export function alert(kind: 'warning' | 'error', ...content: PreviewContent[]): PreviewElement {
  return el(
    'div',
    { class: `utrecht-alert utrecht-alert--${kind}` },
    el('div', { class: 'utrecht-alert__icon' }, icon('alert')),
    el('div', { class: 'utrecht-alert__content' }, el('div', { class: 'utrecht-alert__message flow flow--tight' }, ...content)),
  );
}

/** A label with what belongs to it. */
export interface Fact {
  term: PreviewContent;
  description: PreviewContent;
}

/** As `src/components/description-list`; nothing without facts. */
export function descriptionList(facts: readonly Fact[], stacked = false): PreviewContent {
  return (
    facts.length > 0 &&
    el(
      'dl',
      { class: `description-list${stacked ? ' description-list--stacked' : ''}` },
      facts.map(({ term, description }) => el('div', { class: 'description-list__item' }, el('dt', {}, term), el('dd', {}, description))),
    )
  );
}

/** As `src/components/panel`. */
export const panel = (title: PreviewContent, accent: boolean, ...content: PreviewContent[]): PreviewElement =>
  el('div', { class: `panel flow flow--tight${accent ? ' panel--accent' : ''}` }, el('p', { class: 'panel__title' }, title), ...content);

/** As `src/components/link-list`. */
export const linkList = (labels: readonly string[]): PreviewContent =>
  labels.length > 0 &&
  el(
    'ul',
    { class: 'utrecht-link-list utrecht-link-list--html-ul', role: 'list' },
    labels.map((label) =>
      el('li', { class: 'utrecht-link-list__item' }, el('a', { class: 'nl-link link-list__link' }, icon('arrow'), el('span', {}, label))),
    ),
  );

/** As `src/components/tag-list`; nothing without tags. */
export const tagList = (label: string, tags: readonly string[]): PreviewContent =>
  tags.length > 0 &&
  el(
    'ul',
    { class: 'tag-list', 'aria-label': label },
    tags.map((tag) => el('li', {}, el('a', { class: 'nl-data-badge tag-list__tag tag-list__tag--link' }, tag))),
  );

/** As {@link tagList}, with its title. */
export const tagSection = (title: string, tags: readonly string[]): PreviewContent =>
  tags.length > 0 && el('div', { class: 'flow flow--tight' }, heading(2, title, 4), tagList(title, tags));
