import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePlaces, encodePlaces } from '../../../src/map/place-data.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const service = fc.record({ id, name: fc.string() });
const input = fc.record({
  id,
  name: fc.string(),
  lat: fc.double({ min: 50.5, max: 53.8, noNaN: true }),
  lon: fc.double({ min: 3.2, max: 7.4, noNaN: true }),
  approximate: fc.boolean(),
  services: fc.uniqueArray(service, { selector: (one) => one.id, maxLength: 4 }),
});

test('places come out as they went in, with addresses, to within eleven metres', () => {
  fc.assert(
    fc.property(fc.array(input, { maxLength: 6 }), (places) => {
      // A service has one name, wherever it is.
      const names = new Map(places.flatMap(({ services }) => services).map((one) => [one.id, one.name]));
      const read = decodePlaces(encodePlaces(places));
      expect(read.map(({ id, name, href, approximate, services }) => ({ id, name, href, approximate, services }))).toEqual(
        places.map(({ id, name, approximate, services }) => ({
          id,
          name,
          href: `/inloop/${id}/`,
          approximate,
          services: services.map((one) => ({ name: names.get(one.id), href: `/sociale-kaart/${one.id}/` })),
        })),
      );
      for (const [index, { lat, lon }] of read.entries()) {
        expect(Math.abs(lat - (places[index]?.lat ?? 0))).toBeLessThanOrEqual(0.00005001);
        expect(Math.abs(lon - (places[index]?.lon ?? 0))).toBeLessThanOrEqual(0.00005001);
      }
    }),
  );
});

test('no name can end the script in which it stands', () => {
  const text = encodePlaces([
    { id: 'a', name: '</script><!--', lat: 52, lon: 5, approximate: false, services: [{ id: 'b', name: '<script>' }] },
  ]);
  expect(text).not.toContain('<');
  expect(decodePlaces(text)[0]?.name).toBe('</script><!--');
});

test.each(['', '{', '[]', '{"p":3}', '{"s":[],"p":[5]}', 'null'])('%j is no places, and no error', (text) => {
  expect(decodePlaces(text)).toEqual([]);
});

test('a number of a service that is not there is left out', () => {
  expect(decodePlaces('{"s":[["a","A"]],"p":[["x","X",52,5,0,[0,7]]]}')[0]?.services).toEqual([{ name: 'A', href: '/sociale-kaart/a/' }]);
});
