import { describe, expect, it } from 'vitest';
import { tileSource } from '../../../src/map/tile-source.ts';
import { mapTiles } from '../../../src/schemas/shared/map-tiles.ts';

const own = { source: 'own', url: 'https://kaart.example/{z}/{x}/{y}.png', attribution: '© Iemand' } as const;

describe('whose pictures a map has', () => {
  it('PDOK when nothing is written, in the layer that is asked for', () => {
    expect(tileSource(mapTiles.parse({}))?.url).toBe(
      'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png',
    );
    expect(tileSource(mapTiles.parse({ layer: 'grijs' }))?.url).toContain('/grijs/');
    expect(tileSource(mapTiles.parse({}))?.attribution).toBe('Kaartgegevens © Kadaster');
  });

  it('those of another maker, with its name', () => {
    expect(tileSource(mapTiles.parse({ ...own, attributionUrl: 'https://kaart.example/', maxZoom: 16 }))).toEqual({
      url: own.url,
      minZoom: 3,
      maxZoom: 16,
      attribution: '© Iemand',
      attributionUrl: 'https://kaart.example/',
    });
  });

  it('nobody’s on a portal without a map', () => {
    expect(tileSource(mapTiles.parse({ source: 'none' }))).toBeUndefined();
  });
});

describe('the address of the pictures', () => {
  it.each([
    'https://kaart.example:8443/a/{z}/{y}/{x}.jpg?k=1',
    'https://tegels.kaart.example/{z}/{x}/{y}',
    'https://kaart.example/wmts?z={z}&x={x}&y={y}&l=a;b',
  ])('%s is taken', (url) => {
    expect(mapTiles.safeParse({ ...own, url }).success).toBe(true);
  });

  it.each([
    'http://kaart.example/{z}/{x}/{y}.png',
    'https://kaart.example/{z}/{x}.png',
    'https://{s}.kaart.example/{z}/{x}/{y}.png',
    'https://kaart.example/{z}/{x}/{y}{r}.png',
    'https://wie:geheim@kaart.example/{z}/{x}/{y}.png',
    'https://kaart.example;script-src *;/{z}/{x}/{y}.png',
    'https://kaart.example/{z}/{x}/{y}.png" onload="',
    'https://localhost/{z}/{x}/{y}.png',
    'javascript:{z}{x}{y}',
  ])('%s is refused', (url) => {
    expect(mapTiles.safeParse({ ...own, url }).success).toBe(false);
  });
});
