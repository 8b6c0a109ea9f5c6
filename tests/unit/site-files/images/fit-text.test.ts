import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, type Paragraph, type TextBox } from '../../../../src/site-files/images/fit-text.ts';

/** Letters that are half as wide as their size. */
const box: TextBox = { width: 200, height: 100, measure: (text, _weight, size) => ([...text].length * size) / 2 };
const paragraph = (text: string, size = 20): Paragraph => ({ text, weight: 'regular', size, gap: 0.5 });
const textsOf = (...paragraphs: Paragraph[]) => fitText(paragraphs, box).lines.map(({ text }) => text);

describe('text in a picture', () => {
  it('keeps its size when there is room, and goes on on the next line', () => {
    const { lines } = fitText([paragraph('Inloop in het dorpshuis van Elst')], box);
    expect(lines.map(({ text }) => text)).toEqual(['Inloop in het', 'dorpshuis van Elst']);
    expect(lines.every(({ size }) => size === 20)).toBe(true);
  });

  it('gets smaller for a long word, without making the rest smaller', () => {
    const { lines } = fitText([paragraph('wijkvoorzieningencentrum'), paragraph('Elst')], box);
    expect(lines.map(({ text }) => text)).toEqual(['wijkvoorzieningencentrum', 'Elst']);
    expect(lines[0]?.size).toBeCloseTo(200 / 12);
    expect(lines[1]?.size).toBe(20);
  });

  it('breaks a word that would become too small to read', () => {
    const word = 'x'.repeat(100);
    expect(textsOf(paragraph(word)).length).toBeGreaterThan(1);
    expect(textsOf(paragraph(word)).join('')).toBe(word);
  });

  it('is never cut off and never leaves its box, whatever is written', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'W', ' ', '-', 'é'), maxLength: 200 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, (written) => {
        const { lines, height } = fitText(
          written.map((text) => paragraph(text, 30)),
          box,
        );
        const plain = (text: string) => text.replaceAll(/\s/g, '');
        expect(plain(lines.map(({ text }) => text).join(''))).toBe(plain(written.join('')));
        expect(height).toBeLessThanOrEqual(box.height);
        for (const { text, weight, size, baseline } of lines) {
          expect(box.measure(text, weight, size)).toBeLessThanOrEqual(box.width + 0.02);
          expect(baseline).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 60 },
    );
  });
});
