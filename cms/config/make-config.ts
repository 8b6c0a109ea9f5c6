import type { AdminMunicipality, AdminSettings } from './admin-settings.ts';
import { collectionConfig } from './collection-config.ts';
import type { DecapConfig } from './decap-config.ts';
import { kindsOf } from './kinds.ts';
import { folderOf, type Owner } from './owners.ts';

/** What an editor finds in the history of the repository. */
const commitMessages = {
  create: '{{collection}}: “{{slug}}” toegevoegd',
  update: '{{collection}}: “{{slug}}” gewijzigd',
  delete: '{{collection}}: “{{slug}}” weggehaald',
  uploadMedia: 'Afbeelding “{{path}}” toegevoegd',
  deleteMedia: 'Afbeelding “{{path}}” weggehaald',
};

/** The owners whose entries the editors of a municipality see, their own first. */
export function ownersFor({ id, name, region }: AdminMunicipality, { regions }: Pick<AdminSettings, 'regions'>): Owner[] {
  const ofRegion = regions.find((one) => one.id === region);
  return [
    { layer: 'municipality', id, name },
    ...(ofRegion === undefined ? [] : [{ layer: 'region' as const, ...ofRegion }]),
    { layer: 'national', id: 'national', name: 'Nederland' },
  ];
}

/** The configuration of Decap for the editors of one owner: who edits for a municipality cannot change the whole country by mistake. */
export function makeConfig({ backend, workflow }: AdminSettings, { sites: [portal] }: AdminMunicipality, owner: Owner): DecapConfig {
  return {
    backend: { ...backend, commit_messages: commitMessages },
    publish_mode: workflow ? 'editorial_workflow' : 'simple',
    locale: 'nl',
    load_config_file: false,
    logo: { src: 'logo.svg', show_in_header: false },
    ...(portal === undefined ? {} : { site_url: portal.url, display_url: portal.url }),
    media_folder: `${folderOf(owner)}/media`,
    public_folder: 'media',
    // A photo tells where and when it was made, and no page shows one wider than this.
    media_processing: { enabled: true, strip_metadata: true, width: 2400 },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: kindsOf(owner.layer).map((kind) => collectionConfig(owner, kind)),
  };
}
