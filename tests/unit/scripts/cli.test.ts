import { describe, expect, test } from 'vitest';
import { helpText, parseCommand, splitList } from '../../../scripts/lib/cli.ts';

const spec = {
  command: 'npm run kleur',
  summary: 'Verft iets.',
  options: {
    site: { type: 'string', value: 'a,b', help: 'Alleen deze portals.' },
    format: { type: 'string', value: 'text|json', choices: ['text', 'json'], help: 'De vorm.' },
    quiet: { type: 'boolean', help: 'Zegt niets.' },
  },
} as const;
const withPositionals = { ...spec, positionals: ['PORTAL', 'COLLECTIE/ID'], examples: ['elst --quiet'] };

describe('a command line', () => {
  test('gives the values of known options, whichever way they are written', () => {
    expect(parseCommand(spec, ['--site', 'a,b', '--quiet'])).toEqual({ values: { site: 'a,b', quiet: true }, positionals: [] });
    expect(parseCommand(spec, ['--site=a,b'])).toEqual({ values: { site: 'a,b' }, positionals: [] });
    expect(parseCommand(spec, [])).toEqual({ values: {}, positionals: [] });
  });

  test.each([
    [['--sites', 'a'], 'De optie --sites bestaat niet.'],
    [['-x'], 'De optie -x bestaat niet.'],
    [['--constructor'], 'De optie --constructor bestaat niet.'],
    [['--site'], 'Achter --site hoort een waarde: --site a,b'],
    [['--site='], 'Achter --site hoort een waarde: --site a,b'],
    [['--site', '--quiet'], 'Achter --site hoort een waarde: --site a,b'],
    [['--quiet=yes'], 'De optie --quiet heeft geen waarde nodig.'],
    [['--format', 'xml'], '--format kan alleen text of json zijn, niet "xml".'],
    [['deventer'], 'Dit hoort niet in de opdracht: deventer.'],
    [['--site', 'elst', 'deventer'], 'Dit hoort niet in de opdracht: deventer. Bedoelt u --site elst,deventer?'],
    [['--site', 'elst,', 'deventer,', 'beemster'], 'Bedoelt u --site elst,deventer,beemster?'],
  ])('%j is refused', (args, message) => {
    expect(() => parseCommand(spec, args)).toThrow(message);
  });

  test('asks for the arguments that are missing', () => {
    expect(parseCommand(withPositionals, ['elst', '--quiet', 'services/x'])).toMatchObject({ positionals: ['elst', 'services/x'] });
    expect(() => parseCommand(withPositionals, ['elst'])).toThrow('Er ontbreekt iets in de opdracht: COLLECTIE/ID.');
    expect(() => parseCommand(withPositionals, ['a', 'b', 'c'])).toThrow('Dit hoort niet in de opdracht: c.');
  });

  test.each([['--help'], ['-h']])('%s gives the help, also beside a mistake', (flag) => {
    expect(parseCommand(spec, ['--wrong', flag])).toEqual({ help: helpText(spec) });
  });
});

test('the help names every option with its value', () => {
  expect(helpText(withPositionals)).toBe(`Verft iets.

Gebruik:  npm run kleur -- PORTAL COLLECTIE/ID [opties]

  --site a,b          Alleen deze portals.
  --format text|json  De vorm.
  --quiet             Zegt niets.
  --help              Toont deze uitleg.

Voorbeelden:
  npm run kleur -- elst --quiet`);
});

test('a list may hold spaces and an empty part', () => {
  expect(splitList(' a, b,,c ')).toEqual(['a', 'b', 'c']);
  expect(splitList(undefined)).toEqual([]);
});
