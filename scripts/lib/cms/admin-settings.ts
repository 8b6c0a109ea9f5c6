import type { AdminMunicipality, AdminSettings } from '../../../cms/config/admin-settings.ts';
import { placeholderValues } from '../../../src/layers/fill.ts';
import { tileSource } from '../../../src/map/tile-source.ts';
import type { LoadedContent, SiteContent } from '../../../src/layers/entry.ts';

/**
 * The municipalities and regions of a content tree. A municipality whose own file is wrong is left out: nothing of it can be checked.
 *
 * @param addressOf the address at which an editor sees a portal; that of its settings unless told
 */
export function adminPlaces(
  { municipalities, sites }: Pick<LoadedContent, 'municipalities' | 'sites'>,
  addressOf: (site: SiteContent) => string = ({ site }) => site.url,
): Pick<AdminSettings, 'municipalities' | 'regions'> {
  const places = municipalities.flatMap(({ id, municipality }): AdminMunicipality[] =>
    municipality === undefined
      ? []
      : [
          {
            id,
            name: municipality.name,
            region: municipality.region,
            holidays: municipality.holidays,
            center: { lat: municipality.area.center.lat, lon: municipality.area.center.lon },
            ...tilesOf(sites.find(({ content }) => content.id === id)),
            sites: sites
              .filter(({ content }) => content.id === id)
              // The one that most of what is written is for.
              .sort((a, b) => b.site.audiences.length - a.site.audiences.length)
              .map((site) => ({
                id: site.id,
                url: addressOf(site),
                placeholders: placeholderValues(site.site, municipality),
                tone: site.site.tone,
              })),
          },
        ],
  );
  const regions = new Map(
    municipalities.flatMap(({ region }) => (region === undefined ? [] : [[region.id, { id: region.id, name: region.name }]])),
  );
  return { municipalities: places.sort((a, b) => a.name.localeCompare(b.name, 'nl')), regions: [...regions.values()] };
}

/** The map of a portal. */
function tilesOf(site: SiteContent | undefined): Pick<AdminMunicipality, 'tiles'> {
  const source = site && tileSource(site.site.mapTiles);
  if (source === undefined) return {};
  const { url, attribution, maxZoom } = source;
  return { tiles: { url, attribution, maxZoom } };
}
