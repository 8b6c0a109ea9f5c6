import { describe, expect, it } from 'vitest';
import { dangersIn } from '../../../src/language/danger.ts';
import { dangers, dangerWords } from '../../../src/language/dangers.data.ts';

describe('dangersIn', () => {
  it.each([
    ['zelfmoord', 'suicide'],
    ['zelfmoort', 'suicide'],
    ['Zelfmord gedachten', 'suicide'],
    ['ik wil dood', 'suicide'],
    ['ik wil niet meer leven', 'suicide'],
    ['er een eind aan maken', 'suicide'],
    ['suicidal', 'suicide'],
    ['intihar', 'suicide'],
    ['الانتحار', 'suicide'],
    ['mishandeling', 'violence'],
    ['mishandelng', 'violence'],
    ['kindermishandling melden', 'violence'],
    ['mijn vader slaat me', 'violence'],
    ['geslagn', 'violence'],
    ['bang voor mijn stiefvader', 'violence'],
    ['domestic violence', 'violence'],
    ['verkragt', 'sexual-violence'],
    ['aangerant', 'sexual-violence'],
    ['misbruickt', 'sexual-violence'],
    ['weglopen', 'running-away'],
    ['thuis weggaan', 'running-away'],
    ['snijden', 'suicide'],
    ['zelf moord', 'suicide'],
    ['pillen geslikt', 'suicide'],
    ['doodgaan', 'suicide'],
    ['ik voel me niet veilig', 'violence'],
    ['ik voel me onveilig', 'violence'],
    ['iemand heeft mij aangeraakt', 'sexual-violence'],
    ['vermist', 'acute'],
    ['wech lopen van huis', 'running-away'],
    ['weg gelopen', 'running-away'],
    ['ik durf niet meer naar huis', 'running-away'],
    ['noodgeval', 'acute'],
    ['mag ik mijn peuter slaan', 'violence'],
    ['buurman slaat peuter', 'violence'],
    ['mishandlng', 'violence'],
  ])('reads %s as %s', (query, danger) => {
    expect(dangersIn(query)[0]).toBe(danger);
  });

  it.each([
    'geslaagd voor mijn examen',
    'kind slaapt niet',
    'stoppen met roken',
    'opvoedspreekuur',
    'wat is er te doen',
    'staan en gaan',
    'huis zoeken',
    'bang in het donker',
    'verplicht naar school',
    'scheiding',
    'verwacht kind',
    'rapen',
    'geld lenen',
    'weg naar school',
    'overslaan',
    'in verwachting',
    'wel naar school',
    'leerkracht en scholen',
    'is het bureau gesloten',
    'kind in aanraking met drugs',
    'mijn peuter slaat steeds',
    'kind slaat andere kinderen',
    'mes en vork',
    'bedriegt mij',
    '',
  ])('sees no danger in %s', (query) => {
    expect(dangersIn(query)).toEqual([]);
  });

  it('takes a word of the portal for what it is, and not for a danger word with a mistake', () => {
    expect(dangersIn('mishandelino')).toEqual(['violence']);
    expect(dangersIn('mishandelino', (word) => word === 'mishandelino')).toEqual([]);
  });

  it('knows every word and phrase of its own list, as the kind under which it stands', () => {
    for (const [danger, list] of dangerWords) for (const words of list) expect(dangersIn(words), words).toContain(danger);
    expect([...dangerWords.keys()].sort()).toEqual([...dangers].sort());
  });

  it('puts suicide before all else', () => {
    expect(dangersIn('mishandeld en wil dood')).toEqual(['suicide', 'violence']);
  });

  it('answers a query of ten thousand words as well', () => {
    expect(dangersIn('woord '.repeat(10_000))).toEqual([]);
  });
});
