import { describe, expect, it } from 'vitest';
import { drawingSize } from '../../../src/theme-files/drawing.ts';

describe('the size of a drawing', () => {
  it.each([
    ['<svg viewBox="0 0 120 40">', { width: 120, height: 40 }],
    ['<svg\n  viewBox="-10,-10, 24.6,5.2"\n>', { width: 25, height: 5 }],
    ["<svg viewBox='0 0 1 1' width='10' height='20'>", { width: 1, height: 1 }],
    ['<svg width="10" height="20px">', { width: 10, height: 20 }],
    ['<svg viewBox="0 0 0.4 0.2">', { width: 1, height: 1 }],
    ['<!-- <svg viewBox="0 0 9 9"> --><svg viewBox="0 0 3 4">', { width: 3, height: 4 }],
  ])('of %s', (svg, size) => {
    expect(drawingSize(svg)).toEqual(size);
  });

  it.each([
    '<svg>',
    '<svg width="100%" height="100%">',
    '<svg width="10em" height="2em">',
    '<svg width="10">',
    '<svg viewBox="0 0 120">',
    '<svg viewBox="0 0 0 40">',
    '<svg viewBox="0 0 a b">',
    '<svg><g viewBox="0 0 1 1"/></svg>',
    '',
  ])('is not known of %s', (svg) => {
    expect(drawingSize(svg)).toBeUndefined();
  });
});
