import { bucketOf } from '../../shortlist/buckets.ts';
import { readListed, type ListedService } from '../../shortlist/listed-service.ts';

const files = new Map<string, ListedService[]>();

/**
 * The services with these ids, by id, from the files of the portal; what is not in them is gone. Each file is fetched once.
 * @throws when a file cannot be had, or is broken
 */
export async function listedServices(ids: readonly string[], folder: string, count: number): Promise<Map<string, ListedService>> {
  const addresses = [...new Set(ids.map((id) => `${folder}${String(bucketOf(id, count))}.json`))];
  await Promise.all(addresses.filter((address) => !files.has(address)).map(fetchFile));
  const known = new Map(addresses.flatMap((address) => files.get(address) ?? []).map((service) => [service.id, service]));
  return new Map(
    ids.flatMap((id) => {
      const service = known.get(id);
      return service === undefined ? [] : [[id, service] as const];
    }),
  );
}

async function fetchFile(address: string): Promise<void> {
  const response = await fetch(address);
  const services = response.ok ? readListed(await response.text()) : undefined;
  if (services === undefined) throw new Error(`The file ${address} cannot be read.`);
  files.set(address, services);
}
