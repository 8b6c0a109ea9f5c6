import { clusterModel, deepestCluster, type MapItem } from '../../map/clusters.ts';
import type { MapPlace } from '../../map/map-place.ts';
import { decodePlaces } from '../../map/place-data.ts';
import type { Spot } from '../../map/spots.ts';
import { tileSource } from '../../map/tile-source.ts';
import { viewOf } from '../../map/view.ts';
import { mapNl } from '../../messages/map.nl.ts';
import { leafletMap } from './leaflet-map.ts';
import { listInStep } from './list-in-step.ts';
import { fillLegend, mapParts } from './map-parts.ts';
import { MarkerLayer } from './marker-layer.ts';
import { placeCard } from './place-card.ts';
import type { PortalMap } from './portal-map.ts';
import { addTiles } from './tiles.ts';

/** A map that is on the page. */
export interface ShownMap {
  show(places: readonly MapPlace[]): void;
  highlight(ids: readonly string[]): void;
}

/**
 * Puts the map in the place of what the element holds.
 * @param takeFocus whether the visitor asked for the map, and goes on there
 * @throws when its style sheet does not load: without it there is nothing to see
 */
export async function showMap(element: PortalMap, takeFocus: boolean): Promise<ShownMap> {
  const source = tileSource(JSON.parse(element.dataset['tiles'] ?? '{"source":"pdok"}') as Parameters<typeof tileSource>[0]);
  if (source === undefined) throw new Error('This portal has no map.');
  await sheetLoaded(element.dataset['sheet'] ?? '');
  const given = decodePlaces(element.querySelector('script')?.textContent ?? '');
  const name = element.id || 'kaart';
  const parts = mapParts(source, name, element.dataset['back']);
  element.replaceChildren(parts.root);
  element.classList.add('portal-map--shown');

  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = leafletMap(parts.canvas, still);
  const list = document.querySelector<HTMLElement>(element.dataset['list'] ?? 'main');
  let model = clusterModel([]);
  const tell = (event: 'highlight' | 'select', places: readonly MapPlace[]) => {
    const id = places[0]?.id;
    element.dispatchEvent(new CustomEvent(`portal-map:${event}`, { bubbles: true, detail: { id } }));
  };
  const inStep =
    list &&
    listInStep(list, (ids) => {
      markers.highlight(ids);
    });
  const placesIn = (item: MapItem | undefined) => (item === undefined ? [] : model.spotsIn(item).flatMap(({ places }) => places));

  const markers = new MarkerLayer(map, model, {
    press: (item) => {
      if (item.kind === 'spot') open(item.spot);
      else zoomInto(item);
    },
    point: (item) => {
      const places = item?.kind === 'spot' ? placesIn(item) : [];
      inStep?.mark(
        places.map(({ id }) => id),
        'map-pointed',
      );
      tell('highlight', places);
    },
  });

  const zoomInto = (item: MapItem & { kind: 'cluster' }) => {
    const { box } = viewOf(model.spotsIn(item));
    map.fitBounds(boundsOf(box), { padding: [40, 40], maxZoom: deepestCluster + 1, animate: !still });
    // A group whose points fill the view already falls apart a level deeper.
    if (map.getZoom() < item.splitsAt) map.setView([item.lat, item.lon], item.splitsAt, { animate: !still });
  };

  let opened: Spot | undefined;
  const close = () => {
    if (opened === undefined) return;
    const { key } = opened;
    const hadFocus = parts.cardSlot.contains(document.activeElement);
    opened = undefined;
    parts.cardSlot.replaceChildren();
    markers.select(undefined);
    inStep?.mark([], 'map-selected');
    if (hadFocus) markers.focus(key);
  };
  const open = (spot: Spot) => {
    opened = spot;
    const card = placeCard(spot, name, close);
    parts.cardSlot.replaceChildren(card);
    markers.select(spot.key);
    // First: a list that hears it may put the cards of the place in.
    tell('select', spot.places);
    inStep?.mark(
      spot.places.map(({ id }) => id),
      'map-selected',
    );
    // The marker stays in view above its card.
    map.panInside([spot.lat, spot.lon], { paddingTopLeft: [32, 48], paddingBottomRight: [56, card.offsetHeight + 52], animate: !still });
    card.focus({ preventScroll: true });
  };

  const fit = () => {
    const { box, maxZoom } = viewOf(model.spots);
    map.fitBounds(boundsOf(box), { padding: [48, 48], maxZoom, animate: false });
  };
  const show = (places: readonly MapPlace[]) => {
    const before = model.spots.map(({ key }) => key).join('\n');
    model = clusterModel(places);
    inStep?.know(places);
    const isSame = model.spots.map(({ key }) => key).join('\n') === before;
    parts.canvas.setAttribute('aria-label', places.length === 0 ? mapNl.none : mapNl.region(places.length));
    fillLegend(parts.legend, [
      ...(model.spots.some(({ approximate }) => !approximate) ? (['exact'] as const) : []),
      ...(model.spots.some(({ approximate }) => approximate) ? (['approximate'] as const) : []),
      ...(places.length > 1 ? (['several'] as const) : []),
    ]);
    const kept = opened && model.spots.find(({ key }) => key === opened?.key);
    if (opened && !kept) close();
    if (!isSame) fit();
    markers.show(model);
    say();
  };

  let tilesMissing = false;
  const say = () => {
    const text = model.spots.length === 0 ? mapNl.none : tilesMissing ? mapNl.withoutTiles : '';
    if (parts.notice.textContent !== text) parts.notice.textContent = text;
  };

  parts.zoomIn.addEventListener('click', () => {
    map.zoomIn(1, { animate: !still });
  });
  parts.zoomOut.addEventListener('click', () => {
    map.zoomOut(1, { animate: !still });
  });
  parts.all.addEventListener('click', fit);
  parts.canvas.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  map.on('zoomend', () => {
    // Not `disabled`: a button that is pressed until it can go no further would lose the focus.
    parts.zoomIn.setAttribute('aria-disabled', String(map.getZoom() >= map.getMaxZoom()));
    parts.zoomOut.setAttribute('aria-disabled', String(map.getZoom() <= map.getMinZoom()));
  });
  new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(parts.canvas);

  // The map is on the screen before its places are worked out, and between the two the page can answer.
  await new Promise((done) => setTimeout(done));
  show(element.places ?? given);
  addTiles(map, source, (missing) => {
    tilesMissing = missing;
    say();
  });
  if (takeFocus) parts.canvas.focus({ preventScroll: true });
  return {
    show,
    highlight: (ids) => {
      markers.highlight(ids);
    },
  };
}

const boundsOf = ({ south, west, north, east }: ReturnType<typeof viewOf>['box']): [[number, number], [number, number]] => [
  [south, west],
  [north, east],
];

/** Loads the style sheet of the map, once for all maps of a page. */
function sheetLoaded(href: string): Promise<void> {
  const known = document.querySelector<HTMLLinkElement>(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`);
  if (known?.sheet) return Promise.resolve();
  known?.remove();
  return new Promise((done, fail) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => {
      done();
    });
    link.addEventListener('error', () => {
      link.remove();
      fail(new Error('The style sheet of the map did not load.'));
    });
    document.head.append(link);
  });
}
