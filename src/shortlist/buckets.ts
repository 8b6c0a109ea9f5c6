/** Services in one file of the list: a visitor with a short list gets little more than what stands on it, whatever the size of the portal. */
const bucketSize = 40;

/** In how many files the services of a portal stand. */
export const bucketCount = (services: number): number => Math.max(1, Math.ceil(services / bucketSize));

/** The file in which a service stands, from its id alone, so that no table is needed to find it. */
export function bucketOf(id: string, count: number): number {
  let hash = 0;
  for (let index = 0; index < id.length; index++) hash = (hash * 31 + id.charCodeAt(index)) % 65_521;
  return hash % count;
}
