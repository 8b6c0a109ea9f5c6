import type { AdminMunicipality, AdminSettings } from '../../../cms/config/admin-settings.ts';
import type { LoadedContent } from '../../../src/layers/entry.ts';

/** The municipalities and regions of a content tree. A municipality whose own file is wrong is left out: nothing of it can be checked. */
export function adminPlaces({
  municipalities,
  sites,
}: Pick<LoadedContent, 'municipalities' | 'sites'>): Pick<AdminSettings, 'municipalities' | 'regions'> {
  const places = municipalities.flatMap(({ id, municipality }): AdminMunicipality[] =>
    municipality === undefined
      ? []
      : [
          {
            id,
            name: municipality.name,
            region: municipality.region,
            holidays: municipality.holidays,
            sites: sites.filter(({ content }) => content.id === id).map((site) => site.id),
          },
        ],
  );
  const regions = new Map(
    municipalities.flatMap(({ region }) => (region === undefined ? [] : [[region.id, { id: region.id, name: region.name }]])),
  );
  return { municipalities: places.sort((a, b) => a.name.localeCompare(b.name, 'nl')), regions: [...regions.values()] };
}
