import { describe, expect, it } from 'vitest';
import { mediaOf, scopesOf } from '../../../src/layers/scopes.ts';

describe('the layers of a municipality', () => {
  it('are the country, the region and the municipality', () => {
    expect(scopesOf('voorbeelddam', 'regio-testland').map(({ layer, owner }) => `${layer} ${owner}`)).toEqual([
      'national ',
      'region regio-testland',
      'municipality voorbeelddam',
    ]);
    expect(scopesOf('voorbeelddam', undefined)).toHaveLength(2);
  });

  it('give a media file of the lowest of them', () => {
    const assets = [
      'content/municipalities/anders/media/a.png',
      'content/municipalities/voorbeelddam/media/a.png',
      'content/municipalities/voorbeelddam/theme/logo.svg',
      'content/national/media/a.png',
      'content/national/media/b.png',
      'content/regions/regio-testland/media/b.png',
    ];
    expect(Object.fromEntries(mediaOf(assets, scopesOf('voorbeelddam', 'regio-testland')))).toEqual({
      'media/a.png': 'content/municipalities/voorbeelddam/media/a.png',
      'media/b.png': 'content/regions/regio-testland/media/b.png',
    });
  });
});
