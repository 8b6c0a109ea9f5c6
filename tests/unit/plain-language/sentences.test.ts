import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/plain-language/long-sentences.ts';
import { nameFinder } from '../../../src/plain-language/names.ts';
import { sentencesOf } from '../../../src/plain-language/sentences.ts';

const split = (text: string) => sentencesOf({ kind: 'prose', text }).map(({ start, end }) => text.slice(start, end));

describe('a text comes apart in sentences', () => {
  it.each([
    [['Bel ons.', 'Wij helpen u.', 'Het kost niets.']],
    [['Bel 112 of 0800-2000.', '112 is voor spoed.']],
    [['Open van 14.00 tot 16.00 uur.', 'Kom gerust.']],
    [['Vraag naar dr. Jansen of mevr. drs. A. de Boer.', 'Zij weet het.']],
    [['Neem o.a. een pas mee, bijv. Uw id-kaart.']],
    [['1. Bel eerst.', '2 uur later belt u weer.']],
    [['Kijk op thuisarts.nl.', 'Daar staat meer.']],
    [['Wat nu?!', 'Bel ons…', 'Of kom langs.']],
    [['Zij zei: ', '“Ik ben bang.', 'Wil je komen?”', 'Toen ging ik.'].map((part) => part.trim())],
    [['Het is Elst (Gelderland).', '[[De organisatie]] zit daar.', 'Bel [[telefoon]].']],
    [['Begin rustig.', "'s Nachts droog zijn komt later."]],
    [['Wij bellen u.', 'U hoeft niets te doen.']],
    [['Lees “Wat nu? Bel!” nog eens.'].flatMap((text) => text.split(/(?<=\?) /))],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });
});

const names = nameFinder(['Centrum voor Jeugd en Gezin', 'De Plataan']);
const count = (text: string) => sentencesOf({ kind: 'prose', text }).map((sentence) => countWords(text, sentence, names(text)));

describe('the words of a sentence', () => {
  it.each([
    ['Loop binnen met uw vraag over opvoeden.', 7],
    ['Het Centrum voor Jeugd en Gezin zit in De Plataan.', 5],
    ['Bel naar 0800 2000 of 06 12 34 56 78.', 5],
    ['Wij zijn dicht op 3 januari 2027.', 5],
    ['De inloop is bij Hulpverlening Gelderland Midden.', 5],
    ['Mail info@voorbeeld.nl of kijk op www.voorbeeld.nl/inloop.', 6],
    // Of an enumeration of short parts only the beginning counts.
    ['Wij helpen bij slapen, eten, school, ruzie en geld.', 5],
    ['Bel ons, want wij helpen u graag met al uw vragen over school.', 13],
    ['Vraag het aan [[de organisatie]].', 5],
    ['Dat is “heel” – echt waar – gewoon.', 6],
  ])('of “%s” are %i', (text, words) => {
    expect(count(text)).toEqual([words]);
  });
});
