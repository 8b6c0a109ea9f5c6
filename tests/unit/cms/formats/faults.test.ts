import { describe, expect, test } from 'vitest';
import { entryFormat, faultKey, sourceKey } from '../../../../cms/formats/entry-format.ts';
import { collections } from '../../../../src/schemas/collections.ts';

const yaml = entryFormat(collections.locations.schema, 'yaml');
const md = entryFormat(collections.services.schema, 'md');

describe('a file that cannot be read says why and keeps its bytes', () => {
  test.each([
    ['YAML that is not right', yaml, 'name: [a\n', /^Regel 1 van dit bestand: Deze haak \[ wordt niet gesloten\./],
    ['a key that stands twice', yaml, 'name: a\nname: b\n', /^Regel 2 van dit bestand: Het veld “name” staat hier twee keer/],
    ['a tab', yaml, 'address:\n\tpostalCode: "1"\n', /Deze regel springt in met een tab/],
    ['names and references', yaml, 'name: &a x\nsummary: *a\n', /Een naam voor een stuk van het bestand/],
    ['a merge key', yaml, 'name: a\n<<: { kind: office }\n', /Het samenvoegteken << van YAML is hier niet toegestaan/],
    ['a tag', yaml, 'name: !!str 1\n', /Een soort-aanduiding van YAML/],
    ['a second document', yaml, 'name: a\n---\nname: b\n', /Hier begint een tweede document/],
    ['a list', yaml, '- name: a\n', /Hier horen regels te staan met de naam van een veld/],
    ['a text', yaml, 'zomaar een tekst\n', /Hier horen regels te staan met de naam van een veld/],
    ['nothing', yaml, '', /Hier staan geen gegevens\. Vul de velden in, zoals “name”/],
    ['comments only', yaml, '# later\n', /Hier staan geen gegevens/],
    ['a value that became a comment', yaml, 'name: #1 van Elst\n', /Alles na een # is een opmerking/],
    ['a forbidden key', yaml, '__proto__: 1\n', /De naam __proto__ is niet toegestaan/],
    ['a key of the CMS itself', yaml, '__source: a\n', /Het veld “__source” kan niet in dit bestand staan/],
    ['marks of git', yaml, '<<<<<<< a\nname: a\n=======\nname: b\n>>>>>>> b\n', /Twee mensen hebben hier tegelijk iets veranderd/],
    ['a number without end', yaml, 'order: .inf\n', /is in YAML een bijzonder getal/],
    ['no front matter', md, 'Tekst.\n', /Dit bestand begint niet met een blok gegevens/],
    ['front matter without end', md, '---\nname: a\n\nTekst.\n', /Het blok gegevens bovenaan wordt niet afgesloten/],
    ['CRLF and a byte-order mark', yaml, '\uFEFFname: [a\r\n', /Deze haak \[ wordt niet gesloten/],
  ])('%s', (_, format, text, fault) => {
    const data = format.fromFile(text);
    expect(data).toEqual({ [sourceKey]: text, [faultKey]: expect.stringMatching(fault) as string });
    expect(format.toFile(data)).toBe(text);
    expect(format.toFile({ ...data, name: 'a' })).toBe(text);
  });

  test('the body is told when it is certain', () => {
    const text = '---\nname: [\n---\n\nTekst.\n';
    expect(md.fromFile(text)).toEqual({ body: 'Tekst.\n', [sourceKey]: text, [faultKey]: expect.any(String) as string });
    expect(md.fromFile('---\nname: a\nbody: b\n---\n\nTekst.\n')).toMatchObject({
      body: 'Tekst.\n',
      [faultKey]: 'Het veld “body” kan niet in dit bestand staan. Haal het weg, of geef het de naam die het moet hebben.',
    });
  });

  test('without the key that says why, nothing is written', () => {
    expect(() => yaml.toFile({ name: 'a', [sourceKey]: 'name: [' })).toThrow(
      'Dit bestand kan niet worden gelezen, en daarom ook niet worden gewijzigd. Regel 1 van dit bestand: Deze haak [ wordt niet gesloten.',
    );
  });
});
