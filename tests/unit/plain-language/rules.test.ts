import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/plain-language/check-text.ts';
import { inTwo } from '../../../src/plain-language/long-words.ts';
import { nameFinder } from '../../../src/plain-language/names.ts';
import { isParticiple } from '../../../src/plain-language/participles.ts';
import type { Passage } from '../../../src/plain-language/passage.ts';
import { found, told } from './support.ts';

const words = (count: number) => `Dit ${Array.from({ length: count - 2 }, () => 'is').join(' ')} zo.`;

describe('a long sentence', () => {
  it.each([
    ['everyone', 20, []],
    ['everyone', 21, ['mild long-sentence']],
    ['everyone', 26, ['strong long-sentence']],
    ['youth', 16, []],
    ['youth', 17, ['mild long-sentence']],
    ['youth', 21, ['strong long-sentence']],
    ['professionals', 25, []],
    ['professionals', 26, ['mild long-sentence']],
    ['professionals', 31, ['strong long-sentence']],
  ] as const)('for %s of %i words is %j', (reader, count, expected) => {
    expect(told(words(count), { reader })).toEqual(expected);
  });

  it('is told with where it can be cut', () => {
    const text =
      'Maakt u zich zorgen over hoe uw kind groeit en speelt, dan kunt u altijd bellen met de jeugdarts, omdat die er veel van weet.';
    expect(found(text)).toMatchObject([{ rule: 'long-sentence', words: 25, limit: 20, cure: { word: 'dan', kind: 'joint' } }]);
    expect(found(`${words(13).slice(0, -1)}; ${words(13)}`)).toMatchObject([{ cure: { word: 'Dit', kind: 'sign' } }]);
    expect(found(words(22))[0]).not.toHaveProperty('cure');
  });

  it('of many parts can be a list', () => {
    const text = `Wij helpen met ${Array.from({ length: 6 }, () => 'een goed gesprek thuis').join(', ')}.`;
    expect(found(text)).toMatchObject([{ rule: 'long-sentence', cure: { kind: 'list' } }]);
  });

  it('is no heading, which has a limit of its own and never weighs much', () => {
    const check = (count: number) =>
      checkText([{ kind: 'heading', text: words(count) }], { reader: 'everyone', names: nameFinder([]) }).findings.map(
        ({ level }) => level,
      );
    expect([check(12), check(13), check(40)]).toEqual([[], ['mild'], ['mild']]);
  });
});

describe('a long word', () => {
  it.each([
    ['Wij voeren opvoedingsgesprekken.', ['mild long-word']],
    ['Dit gaat over kinderbeschermingsmaatregelen.', ['strong long-word']],
    // Known words, in the plural as well.
    ['De jeugdgezondheidszorg en de consultatiebureaus zijn open.', []],
    ['Vraag het de leerplichtambtenaren.', []],
    // Names, web addresses, parts between hyphens.
    ['Vraag het Vluchtelingenopvangorganisatie Elst.', []],
    ['Ga naar VluchtelingenWerkNederland.', []],
    ['Kijk op kinderbeschermingsmaatregelen.nl.', []],
    ['Een kinder-bescherming-maatregel helpt.', []],
  ])('“%s”: %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is longer for young people sooner, and for professionals later', () => {
    const text = 'Vraag naar opvoedingsgesprekken.';
    expect([told(text, { reader: 'youth' }), told(text), told(text, { reader: 'professionals' })]).toEqual([
      ['strong long-word'],
      ['mild long-word'],
      [],
    ]);
  });

  it('is told with where it comes apart', () => {
    expect(inTwo('kinderbeschermingsmaatregelen')).toEqual(['kinderbeschermings', 'maatregelen']);
    expect(inTwo('Jeugdhulporganisatie')).toEqual(['Jeugdhulp', 'organisatie']);
    expect(inTwo('abracadabrasimsalabim')).toBeUndefined();
  });
});

describe('passives', () => {
  it.each([
    ['U wordt gebeld.', []],
    ['U wordt gebeld. Dan wordt een afspraak gemaakt.', ['mild passives']],
    ['Uw kind wordt gemeten en er wordt gekeken of het hoort.', ['mild passives']],
    ['U wordt gebeld. Dan wordt een plan gemaakt. Dat wordt opgestuurd.', ['strong passives']],
    ['U wordt gebeld. Dat is fijn. Dan wordt een plan gemaakt.', []],
    // “Worden” that makes no passive.
    ['Een kind wordt groter. Het wordt ook boos. Zij worden vrienden.', []],
    ['Wie wordt geboren, wordt gezien.', []],
    ['Het wordt gewoon beter. U wordt bekend met het gebouw.', []],
  ])('“%s”: %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('are told with their verbs, once for a row', () => {
    expect(found('Het plan wordt besproken. Dan kan de hulp worden aangevraagd.')).toMatchObject([
      { rule: 'passives', verbs: ['wordt besproken', 'worden aangevraagd'] },
    ]);
  });

  it.each(['gevraagd', 'aangemeld', 'besproken', 'opgenomen', 'onderzocht', 'geholpen', 'verteld', 'opgehaald', 'gedaan', 'uitgenodigd'])(
    'have %s',
    (word) => {
      expect(isParticiple(word)).toBe(true);
    },
  );

  it.each(['gezond', 'gezin', 'geld', 'bekend', 'verdriet', 'besprek', 'ouder', 'vriend', 'bespreken', 'vertrouwen', 'open', 'gebied'])(
    'do not have %s',
    (word) => {
      expect(isParticiple(word)).toBe(false);
    },
  );
});

describe('an abbreviation', () => {
  it.each([
    ['Het ZAT helpt u.', ['strong abbreviation']],
    ['Het Zorg Advies Team (ZAT) helpt u. Het ZAT is op school.', []],
    ['Het ZAT (Zorg Advies Team) helpt u.', []],
    ['ZAT betekent Zorg Advies Team.', []],
    ['Zo’n groep heet een Zorg- en Adviesteam, kort ZAT.', []],
    ['Het Zorg Advies Team helpt. Het ZAT is op school.', []],
    // Told once for each text.
    ['Het ZAT helpt u. Het ZAT is op school.', ['strong abbreviation']],
    // Known to everybody, also with an ending.
    ['De GGD-arts, het CJG en de BSO’s zijn open.', []],
    // No abbreviations: figures, words that are shouted, a postal code.
    ['Lees deel III en IV. Dit is het PLAN VAN AANPAK. Dat is VERBODEN. Schrijf naar 6661 AB.', []],
    ['Bel A of B. Kijk op Jongin.', []],
    ['Dit is i.v.m. de vakantie, t/m 1 mei, o.a. voor u.', ['mild abbreviation', 'mild abbreviation']],
    ['Kijk op www.o.a.nl en thuisarts.nl.', []],
  ])('“%s”: %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('may be written out elsewhere on the page, and is no more than mild for professionals', () => {
    expect(told(['Vraag het het ZAT.', 'Het Zorg Advies Team (ZAT) is op school.'])).toEqual([]);
    expect(told('Het ZAT helpt u.', { reader: 'professionals' })).toEqual(['mild abbreviation']);
  });

  it('is none where it is the whole name of an organisation', () => {
    expect(told('Bel SMD.', { names: ['SMD'] })).toEqual([]);
  });

  it('is told with what it stands for, where that is known', () => {
    expect(found('Bel i.v.m. de tijden.')).toMatchObject([{ short: 'i.v.m.', full: 'door, vanwege' }]);
  });
});

describe('an address for mail', () => {
  it.each([
    ['jan.jansen@gemeente.nl', 'strong'],
    ['j.jansen@gemeente.nl', 'strong'],
    ['anneke@zorg.nl', 'strong'],
    ['p.van.dijk@cjg.nl', 'strong'],
    ['noor_bakker2@gemeente.nl', 'strong'],
    ['oranje.vogel@gemeente.nl', 'mild'],
    ['info@gemeente.nl', undefined],
    ['redactie@jan-jansen.nl', undefined],
    ['cjg.overbetuwe@gemeente.nl', undefined],
    ['jeugdteam.noord@gemeente.nl', undefined],
    ['de.plataan@elst.nl', undefined],
    ['aanmelden-inloop@ggd.nl', undefined],
    ['jongin@cjg.nl', undefined],
  ])('%s is %s', (address, level) => {
    const expected = level === undefined ? [] : [{ rule: 'personal-address', level, address }];
    expect(found(`Mail naar ${address}.`)).toMatchObject(expected);
    const field = checkText([{ kind: 'address', text: address }], { reader: 'everyone', names: nameFinder([]) });
    expect(field.findings).toMatchObject(expected);
  });
});

describe('a heading within a text', () => {
  const check = (passage: Partial<Passage>, asks = true) =>
    checkText([{ kind: 'heading', text: 'Tips', section: true, ...passage }], { reader: 'everyone', names: nameFinder([]), asks }).findings;

  it.each([
    ['Tips', ['Tips']],
    ['Vertel het', ['Vertel het']],
    ['Wat past niet? Vraag het', ['Wat past niet? Vraag het']],
    ['Wat kunt u vandaag doen?', []],
    ['Mijn kind heeft alles al op. Wat nu?', []],
    ['Wat betekent “Wie bent u?”', []],
    ['Hoe gaat het verder (en met wie?) ', []],
  ])('that is to be a question: “%s”', (text, expected) => {
    expect(check({ text }).map(({ at }) => text.slice(at.start, at.end))).toEqual(expected);
  });

  it('is never more than a mild finding', () => {
    expect(check({})).toMatchObject([{ rule: 'statement-heading', level: 'mild' }]);
  });

  it('may say something in a text that need not ask, and so may a title and a paragraph', () => {
    expect(check({}, false)).toEqual([]);
    expect(checkText([{ kind: 'heading', text: 'Tips' }], { reader: 'everyone', names: nameFinder([]), asks: true }).findings).toEqual([]);
    expect(found('Slaap.')).toEqual([]);
  });
});

describe('what is no sentence to judge', () => {
  it.each([
    'Elke donderdag van 14.00 tot 16.00 uur.',
    'Bel 0800-2000. Dat kan dag en nacht, ook op 25 en 26 december 2027.',
    'Zeg: “Ik wil dit niet.” Loop dan weg.',
    'Dorpsstraat 12, 6661 AB Elst',
    'Woont u in Elst, Herveld, Heteren, Zetten, Andelst, Driel, Oosterhout, Randwijk of Valburg? Kom langs.',
  ])('“%s”', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is a name', () => {
    const text = 'Multidisciplinaire casuïstiekbespreking ZAT';
    expect(checkText([{ kind: 'name', text }], { reader: 'everyone', names: nameFinder([]) }).findings).toEqual([]);
    expect(told(`Dit is het team ${text}.`, { names: [text] })).toEqual([]);
  });
});
