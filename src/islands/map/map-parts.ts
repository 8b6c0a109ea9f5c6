import { mapNl } from '../../messages/map.nl.ts';
import type { TileSource } from '../../map/tile-source.ts';
import { make } from './elements.ts';

/** What a map is made of beside its places. */
export interface MapParts {
  root: HTMLElement;
  /** In which Leaflet draws: a region that can have the focus. */
  canvas: HTMLElement;
  zoomIn: HTMLButtonElement;
  zoomOut: HTMLButtonElement;
  all: HTMLButtonElement;
  /** The place of the card of what was chosen. */
  cardSlot: HTMLElement;
  notice: HTMLElement;
  legend: HTMLElement;
}

/**
 * Makes the frame of a map: the region, its buttons, the notice, the legend in words, how to move it, and who made it.
 * @param name begins every id, so that a page can have several maps
 * @param back the address of the list above it, if there is one
 */
export function mapParts({ attribution, attributionUrl }: TileSource, name: string, back: string | undefined): MapParts {
  const button = (label: string, sign: string) =>
    make('button', { type: 'button', class: 'map__button', 'aria-label': label, title: label }, sign);
  const zoomIn = button(mapNl.zoomIn, '+');
  const zoomOut = button(mapNl.zoomOut, '−');
  const all = button(mapNl.all, '⤢');
  const helpId = `${name}-uitleg`;
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const canvas = make('div', {
    class: 'map__canvas',
    role: 'region',
    tabindex: '0',
    'aria-label': mapNl.title,
    'aria-describedby': helpId,
  });
  const notice = make('p', { class: 'map__notice', role: 'status' });
  const cardSlot = make('div', { class: 'map__card-slot' });
  const legend = make('ul', { class: 'map__legend', role: 'list', 'aria-label': mapNl.legend.title });
  const help = make(
    'p',
    { class: 'map__help', id: helpId },
    isTouch ? mapNl.help.touch : mapNl.help.mouse,
    ' ',
    make('span', isTouch ? { class: 'visually-hidden' } : {}, mapNl.help.keyboard),
  );
  const maker = attributionUrl === undefined ? attribution : make('a', { href: attributionUrl }, attribution);
  const root = make(
    'div',
    { class: 'map' },
    ...(back === undefined ? [] : [make('p', { class: 'map__back' }, make('a', { href: back }, mapNl.toList))]),
    make('div', { class: 'map__stage' }, canvas, make('div', { class: 'map__buttons' }, zoomIn, zoomOut, all), notice, cardSlot),
    make('p', { class: 'map__maker' }, maker),
    legend,
    help,
  );
  return { root, canvas, zoomIn, zoomOut, all, cardSlot, notice, legend };
}

/** What a sign of the legend is for. */
export type LegendKind = 'exact' | 'approximate' | 'several';

// Written whole, so that the style sheet knows that they are used.
const signs: Record<LegendKind, string> = {
  exact: 'map__sign map__sign--exact',
  approximate: 'map__sign map__sign--approximate',
  several: 'map__sign map__sign--several',
};

/** Fills the legend with only the signs that this map has. */
export function fillLegend(legend: HTMLElement, kinds: readonly LegendKind[]): void {
  legend.replaceChildren(
    ...kinds.map((kind) =>
      make('li', {}, make('span', { class: signs[kind], 'aria-hidden': 'true' }, mapNl.signs[kind]), mapNl.legend[kind]),
    ),
  );
}
