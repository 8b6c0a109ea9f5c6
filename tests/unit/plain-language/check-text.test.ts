import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/plain-language/check-text.ts';
import { nameFinder } from '../../../src/plain-language/names.ts';
import type { Passage } from '../../../src/plain-language/passage.ts';
import { countFindings, scoreOf, together } from '../../../src/plain-language/score.ts';

const piece = fc.constantFrom(
  ...'indicatie ten behoeve van wordt worden besproken aangevraagd gemeten en of, . ! ? … “ ” ( ) [[de organisatie]] ZAT (ZAT) GGD i.v.m. jan.jansen@a.nl info@b.nl 14.00 3 januari 2027 kinderbeschermingsmaatregelen Elst dr. : ; – \u00ad ’s 😀'.split(
    ' ',
  ),
  '\n',
  '  ',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const passage: fc.Arbitrary<Passage> = fc.oneof(
  fc.record({ kind: fc.constantFrom('prose', 'heading', 'name', 'address'), text }),
  fc.record({ kind: fc.constant('heading' as const), text, section: fc.constant(true as const) }),
);
const reader = fc.constantFrom('everyone' as const, 'youth' as const, 'professionals' as const);

describe('any text', () => {
  it('can be judged: nothing is thrown, and every finding lies within its sentence and its text', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 6 }), reader, fc.array(text, { maxLength: 3 }), (passages, who, names) => {
        const { findings, sentences } = checkText(passages, { reader: who, names: nameFinder(names), asks: true });
        expect(sentences).toBeGreaterThanOrEqual(0);
        for (const { passage: index, at, sentence } of findings) {
          const { length } = passages[index]?.text ?? '';
          expect(
            0 <= sentence.start && sentence.start <= at.start && at.start < at.end && at.end <= sentence.end && sentence.end <= length,
          ).toBe(true);
        }
        const score = scoreOf({ sentences, findings: countFindings(findings) });
        expect(score.total >= 0 && score.total <= 100).toBe(true);
      }),
    );
  });

  it('is judged in a time that its length explains', () => {
    const long = ['a', '.', '. ', 'A. ', 'dr. ', 'ZA ', '(', 'a@', 'wordt gemeten ', 'en, ', ': “', '\\', ' '].map((part) =>
      part.repeat(20_000),
    );
    const start = performance.now();
    for (const one of long) checkText([{ kind: 'prose', text: one }], { reader: 'everyone', names: nameFinder([]) });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('a score', () => {
  const jargon = (strong: number, mild: number) => ({ ...countFindings([]), jargon: { strong, mild } });

  it('is 100 without findings, and a part loses its points by the number of findings for each sentence', () => {
    expect(scoreOf({ sentences: 40, findings: countFindings([]) }).total).toBe(100);
    // Of jargon 25 points: a strong one in every four sentences leaves none, a mild one weighs a quarter.
    expect(scoreOf({ sentences: 40, findings: jargon(10, 0) }).total).toBe(75);
    expect(scoreOf({ sentences: 40, findings: jargon(5, 0) }).total).toBe(88);
    expect(scoreOf({ sentences: 40, findings: jargon(0, 20) }).total).toBe(88);
    expect(scoreOf({ sentences: 40, findings: jargon(999, 0) }).total).toBe(75);
  });

  it('says of which parts it is made', () => {
    const { parts } = scoreOf({ sentences: 40, findings: jargon(5, 2) });
    expect(parts.reduce((sum, { of }) => sum + of, 0)).toBe(100);
    expect(parts.find(({ name }) => name === 'jargon')).toEqual({ name: 'jargon', points: 11, of: 25, strong: 5, mild: 2 });
  });

  it('of one short sentence is not decided by one finding', () => {
    expect(scoreOf({ sentences: 1, findings: jargon(1, 0) }).total).toBe(88);
  });

  it('of texts together is that of one long text', () => {
    const one = { sentences: 10, findings: jargon(2, 1) };
    expect(together([one, one])).toEqual({ sentences: 20, findings: jargon(4, 2) });
  });
});
