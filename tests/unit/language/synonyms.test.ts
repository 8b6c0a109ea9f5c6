import { describe, expect, it } from 'vitest';
import { languageSynonyms } from '../../../src/language/synonyms-languages.ts';
import { nationalSynonyms } from '../../../src/language/synonyms.data.ts';
import { readSynonyms } from '../../../src/language/synonyms.ts';
import { wordsOf } from '../../../src/language/words-of.ts';

describe('readSynonyms', () => {
  it('reads lines of words and phrases, and skips empty lines and remarks', () => {
    expect(readSynonyms('# Slaap\n\nslapen, slaap: pitten, wakker liggen\n')).toEqual([
      { texts: ['slapen', 'slaap'], typed: ['pitten', 'wakker liggen'] },
    ]);
  });

  it('reads the language of what is typed', () => {
    expect(readSynonyms('slapen: uyku, uyumuyor: tr')).toEqual([{ texts: ['slapen'], typed: ['uyku', 'uyumuyor'], language: 'tr' }]);
  });
});

describe('the lists', () => {
  const all = [...nationalSynonyms, ...languageSynonyms];

  it('have something on both sides of every line, and no word twice on one side', () => {
    for (const { texts, typed } of all) {
      expect(texts.length, typed.join()).toBeGreaterThan(0);
      expect(typed.length, texts.join()).toBeGreaterThan(0);
      expect(new Set(texts).size, texts.join()).toBe(texts.length);
      expect(new Set(typed).size, typed.join()).toBe(typed.length);
    }
  });

  it('hold nothing that a query cannot hold: each has at least one word', () => {
    for (const text of all.flatMap(({ texts, typed }) => [...texts, ...typed])) expect(wordsOf(text).length, text).toBeGreaterThan(0);
  });

  it('have words of another alphabet under the language that is written in it, and no others', () => {
    const scripts: Record<string, RegExp> = { ar: /^\p{Script=Arabic}+$/u, uk: /^[\p{Script=Cyrillic}ʼ]+$/u };
    for (const { typed, language = '' } of languageSynonyms) {
      for (const word of typed.flatMap((phrase) => phrase.split(' '))) expect(word).toMatch(scripts[language] ?? /^[\p{Script=Latin}]+$/u);
    }
    expect(new Set(languageSynonyms.map(({ language }) => language))).toEqual(new Set(['en', 'tr', 'ar', 'pl', 'uk']));
  });

  it('have English, Turkish and Arabic for pregnancy, parenting, divorce, debts, violence and suicide', () => {
    const typedFor = (text: string) => languageSynonyms.filter(({ texts }) => texts.includes(text)).flatMap(({ typed }) => typed);
    for (const [text, ...words] of [
      ['zwanger', 'pregnant', 'hamile', 'حامل'],
      ['opvoeden', 'parenting', 'ebeveyn', 'تربية'],
      ['scheiding', 'divorce', 'boşanma', 'طلاق'],
      ['schulden', 'debt', 'borç', 'ديون'],
      ['geweld', 'domestic violence', 'şiddet', 'عنف'],
      ['zelfmoord', 'suicide', 'intihar', 'انتحار'],
    ] as const) {
      expect(typedFor(text)).toEqual(expect.arrayContaining([...words]));
    }
  });
});
