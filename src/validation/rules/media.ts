import { TextLines } from '../../documents/text-lines.ts';
import type { Entry, LoadedContent, MunicipalityContent } from '../../layers/entry.ts';
import { mediaOf, scopesOf } from '../../layers/scopes.ts';
import { didYouMean } from '../../problems/did-you-mean.ts';
import { formatPath, type Place, type Problem } from '../../problems/problem.ts';
import { collections } from '../../schemas/collections.ts';
import { walk } from '../../schemas/shared/walk.ts';

/** A media file that an entry shows or offers, by its address on the portal. */
interface MediaUse {
  address: string;
  place: Place & { field?: string };
}

/** Errors for pictures and downloads that are in no media folder of the municipality, its region or the country. */
export function checkMedia(content: MunicipalityContent, assets: LoadedContent['assets']): Problem[] {
  // When the region is not known, a file of any region will do: one wrong word must not give more messages than one.
  const regions = new Set(content.region === undefined ? assets.flatMap((path) => /^content\/regions\/([^/]+)\//.exec(path)?.[1] ?? []) : [content.region.id]);
  const media = new Set([undefined, ...regions].flatMap((region) => [...mediaOf(assets, scopesOf(content.id, region)).keys()]));
  return Object.values(content.collections)
    .flatMap((collection) => [...collection.values()] as Entry[])
    .flatMap((entry) => [...usesInFields(entry), ...usesInBody(entry)])
    .filter(({ address }) => !media.has(address))
    .map(({ address, place }) => missing(address, place, didYouMean(address, media)));
}

function missing(address: string, place: MediaUse['place'], meant: string | undefined): Problem {
  const layer = place.file.split('/').slice(0, -2).join('/');
  const cure = `Zet het in ${layer}/media, of haal de verwijzing weg.`;
  return {
    severity: 'error',
    code: 'missing-media',
    ...place,
    message: `Het bestand “${address}” bestaat niet. ${meant === undefined ? '' : `${meant} `}${cure}`,
  };
}

function usesInFields(entry: Entry): MediaUse[] {
  return [...walk(collections[entry.collection].schema, entry.data)].flatMap(({ path, value, meta }) =>
    meta.widget !== 'image' || typeof value !== 'string'
      ? []
      : [{ address: value, place: { ...entry.locator.locate(path), field: formatPath(path) } }],
  );
}

/** The texts were checked on their syntax trees: what looks like a media address in a link or an attribute is one. */
const inText = /(?:\]\(\/|=")(media\/[a-z0-9._/-]+)/g;

function usesInBody({ body, bodyFile, bodyDocument }: Entry): MediaUse[] {
  if (!body.includes('media/')) return [];
  const lines = new TextLines(body);
  return [...body.matchAll(inText)].map((match) => {
    const { line, column } = lines.at(match.index + match[0].length - (match[1] ?? '').length);
    return { address: match[1] ?? '', place: { file: bodyFile, line: bodyDocument.bodyLine + line - 1, column } };
  });
}
