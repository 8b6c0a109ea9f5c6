import type { Entry, LoadedContent, MunicipalityContent } from '../../layers/entry.ts';
import { mediaOf, scopesOf } from '../../layers/scopes.ts';
import { nearest } from '../../problems/did-you-mean.ts';
import { formatPath, type Place, type Problem } from '../../problems/problem.ts';
import { collections } from '../../schemas/collections.ts';
import { walk } from '../../schemas/shared/walk.ts';
import { correctedLines } from '../../schema-problems/corrected-lines.ts';
import { textOf } from './texts.ts';

/** A media file that an entry shows or offers, by its address on the portal without the first slash. */
interface MediaUse {
  address: string;
  /** Finds the place only when it is needed: most files are there. */
  place: () => Place & { field?: string };
  /** The text of the file with another address in the place of this one. */
  corrected: (address: string) => string | undefined;
}

const found = new WeakMap<Entry, readonly MediaUse[]>();

/** Whether an address on the portal leads to a media file. */
export const isMediaAddress = (address: string) => address.startsWith('/media/');

/** Errors for pictures and downloads that are in no media folder of the municipality, its region or the country. */
export function checkMedia(content: MunicipalityContent, assets: LoadedContent['assets']): Problem[] {
  // When the region is not known, a file of any region will do: one wrong word must not give more messages than one.
  const regions = new Set(
    content.region === undefined ? assets.flatMap((path) => /^content\/regions\/([^/]+)\//.exec(path)?.[1] ?? []) : [content.region.id],
  );
  const media = new Set([undefined, ...regions].flatMap((region) => [...mediaOf(assets, scopesOf(content.id, region)).keys()]));
  return Object.values(content.collections)
    .flatMap((collection) => [...collection.values()] as Entry[])
    .flatMap(usesOf)
    .filter(({ address }) => !media.has(address))
    .map((use) => missing(use, nearest(use.address, media)));
}

function missing({ address, place: find, corrected }: MediaUse, meant: string | undefined): Problem {
  const place = find();
  const layer = place.file.split('/').slice(0, -2).join('/');
  const cure = `Zet het in ${layer}/media, of haal de verwijzing weg.`;
  const example = meant === undefined ? undefined : corrected(meant);
  return {
    severity: 'error',
    code: 'missing-media',
    ...place,
    message: `Het bestand “${address}” bestaat niet. ${meant === undefined ? '' : `Bedoelt u “${meant}”? `}${cure}`,
    ...(example === undefined ? {} : { example }),
  };
}

/** An entry of a high layer is one object in many municipalities: it is looked through once. */
function usesOf(entry: Entry): readonly MediaUse[] {
  const known = found.get(entry);
  if (known !== undefined) return known;
  const uses = [...usesInFields(entry), ...usesInBody(entry)];
  found.set(entry, uses);
  return uses;
}

function usesInFields(entry: Entry): MediaUse[] {
  return [...walk(collections[entry.collection].schema, entry.data)].flatMap(({ path, value, meta }) =>
    meta.widget !== 'image' || typeof value !== 'string'
      ? []
      : [
          {
            address: value,
            place: () => ({ ...entry.locator.locate(path), field: formatPath(path) }),
            corrected: (address: string) => correctedLines(entry.data, path, address),
          },
        ],
  );
}

function usesInBody({ bodyDocument }: Entry): MediaUse[] {
  return textOf(bodyDocument)
    .links.filter(({ address }) => isMediaAddress(address))
    .map(({ address, place, corrected }) => ({
      address: address.slice(1).replace(/[?#].*$/s, ''),
      place: () => place,
      corrected: (other: string) => corrected(`/${other}`),
    }));
}
