import type * as z from 'zod';
import type { Entry, MunicipalityContent, SiteContent } from '../../layers/entry.ts';
import { originOf } from '../../layers/merge.ts';
import type { Locator } from '../../problems/locator.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { collections } from '../../schemas/collections.ts';
import type { Organization } from '../../schemas/organizations.ts';
import { telHref } from '../../schemas/shared/phone.ts';
import { walk } from '../../schemas/shared/walk.ts';
import { siteSchema } from '../../schemas/site.ts';

/** The organisations with a number for people in need, by that number as one dials it. */
type CrisisLines = ReadonlyMap<string, readonly CrisisLine[]>;

interface CrisisLine {
  id: string;
  data: Organization;
}

/**
 * Warns for a number for people in need that stands in an entry of the region or the municipality as its own number: who calls it does not
 * reach the walk-in point, and keeps a line busy. A service of the help line itself may have it, and so may its local branch.
 */
export function checkCrisisNumberAsOwn(content: MunicipalityContent): Problem[] {
  const lines = crisisLinesOf(content);
  return (Object.values(content.collections) as ReadonlyMap<string, Entry>[])
    .flatMap((collection) => [...collection.values()])
    .filter(({ layers }) => layers.some((layer) => layer !== 'national'))
    .flatMap((entry) =>
      borrowed(collections[entry.collection].schema, entry.data, entry.locator, lines, ({ path, line }) =>
        originOf(entry.merged, path).layer === 'national' ? false : !belongsTo(entry, line),
      ),
    );
}

/** The same for the number of a portal. */
export function checkSiteCrisisNumberAsOwn({ site, locator, content }: SiteContent): Problem[] {
  return borrowed(siteSchema, site, locator, crisisLinesOf(content), () => true);
}

function crisisLinesOf({ collections: { organizations } }: MunicipalityContent): CrisisLines {
  const withNumber = [...organizations.values()].filter(({ data }) => data.crisis !== undefined && data.phone !== undefined);
  return Map.groupBy(withNumber, ({ data }) => telHref(data.phone ?? ''));
}

/** Whether an entry is the help line, a branch of it, or a service that it offers. */
function belongsTo(entry: Entry, line: CrisisLine): boolean {
  if (entry.collection === 'services') return (entry as Entry<'services'>).data.organizations.includes(line.id);
  if (entry.collection !== 'organizations') return false;
  const { name } = (entry as Entry<'organizations'>).data;
  return entry.id === line.id || name.toLowerCase().includes(line.data.name.toLowerCase());
}

function borrowed(
  schema: z.core.$ZodType,
  data: unknown,
  locator: Locator,
  lines: CrisisLines,
  isWrong: (use: { path: readonly PropertyKey[]; line: CrisisLine }) => boolean,
): Problem[] {
  return [...walk(schema, data)].flatMap(({ path, value, meta }) => {
    if (meta.widget !== 'phone' || typeof value !== 'string') return [];
    const found = lines.get(telHref(value)) ?? [];
    const [line] = found;
    if (line === undefined || !found.every((one) => isWrong({ path, line: one }))) return [];
    return locatedProblem(locator, {
      severity: 'warning',
      code: 'crisis-number-as-own',
      path,
      message:
        `Het nummer ${value} is van ${line.data.name}, voor mensen in nood. Wie het hier leest en belt, krijgt iemand anders aan de lijn. ` +
        'Vul het eigen nummer in, of haal de regel weg.',
      example: `${String(path.at(-1))}: "…"`,
    });
  });
}
