import { contentFolders, contentName, type Owner } from '../../../cms/config/owners.ts';
import type { AdminSettings } from '../../../cms/config/admin-settings.ts';

/** The content that the admin asks for, by its name: the folders it is in. One for each owner for whom somebody can edit. */
export function ownerContent({ municipalities, regions }: Pick<AdminSettings, 'municipalities' | 'regions'>): Map<string, string[]> {
  const owners: Pick<Owner, 'layer' | 'id'>[] = [
    ...municipalities.map(({ id }) => ({ layer: 'municipality' as const, id })),
    ...regions.map(({ id }) => ({ layer: 'region' as const, id })),
    { layer: 'national', id: 'national' },
  ];
  return new Map(owners.map((owner) => [contentName(owner), contentFolders(owner, municipalities)]));
}
