import type * as z from 'zod';
import type { SourceDocument } from '../documents/source-document.ts';
import { didYouMean, nearestId } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { yamlBlock, type SnippetValue } from '../problems/yaml-snippet.ts';
import { formValue } from '../schema-problems/example-value.ts';
import { issueProblems } from '../schema-problems/issue-problems.ts';
import { municipalitySchema, type Municipality } from '../schemas/municipality.ts';
import { regionSchema } from '../schemas/region.ts';
import type { ContentTree, SettingsFile } from './read-tree.ts';

/** A settings file that passed its schema. */
export interface ParsedSettings<T> {
  id: string;
  path: string;
  data: T;
  document: SourceDocument;
}

/** Parses the settings files of one kind. Of two with one id the first counts. */
export function parseSettings<S extends z.ZodType>(
  files: readonly SettingsFile[],
  schema: S,
  problems: Problem[],
): Map<string, ParsedSettings<z.output<S>>> {
  const parsed = new Map<string, ParsedSettings<z.output<S>>>();
  for (const { id, path, document } of files) {
    if (document === undefined) continue;
    const result = schema.safeParse(document.raw);
    if (!result.success) problems.push(...issueProblems(schema, result.error.issues, document.raw, document));
    else if (!parsed.has(id)) parsed.set(id, { id, path, data: result.data, document });
  }
  return parsed;
}

/** Every municipality folder of the tree, also one without `municipality.yaml`, in the order of the ids. */
export function municipalityFolders(tree: ContentTree): { id: string; owner: string; document: SourceDocument | undefined }[] {
  const scopes = [...tree.entries, ...tree.municipalities, ...tree.sites].map((file) => file.scope);
  const ids = new Set(scopes.filter((scope) => scope.layer === 'municipality').map((scope) => scope.owner));
  return [...ids].sort().map((id) => ({
    id,
    owner: `content/municipalities/${id}`,
    document: tree.municipalities.find((file) => file.id === id)?.document,
  }));
}

/** Errors for region folders without `region.yaml`. */
export function regionsWithoutSettings(tree: ContentTree): Problem[] {
  const owners = new Set(tree.entries.filter(({ scope }) => scope.layer === 'region').map(({ scope }) => scope.owner));
  return [...owners]
    .filter((owner) => !tree.regions.some(({ id }) => id === owner))
    .map((owner) => missingSettings(`content/regions/${owner}`, 'region'));
}

/** Errors for portals of one id in two municipalities: they would get the same address. */
export function duplicateSites(files: readonly SettingsFile[]): Problem[] {
  return files.flatMap((file, position) => {
    const other = files.slice(0, position).find(({ id }) => id === file.id);
    if (other === undefined) return [];
    return {
      severity: 'error' as const,
      code: 'duplicate-id',
      file: file.path,
      line: 1,
      column: 1,
      message: `Er is al een portal “${file.id}”: ${other.path}. Twee portals kunnen niet hetzelfde adres hebben. Geef een van de twee een andere naam.`,
      related: [{ file: other.path, line: 1, column: 1 }],
    };
  });
}

/** The error for a folder without `municipality.yaml` or `region.yaml`. `owner` is the path of the folder. */
export function missingSettings(owner: string, layer: 'municipality' | 'region'): Problem {
  const schema = layer === 'region' ? regionSchema : municipalitySchema;
  return {
    severity: 'error',
    code: 'missing-settings',
    file: `${owner}/${layer}.yaml`,
    line: 1,
    column: 1,
    message:
      layer === 'region'
        ? 'Dit bestand ontbreekt. Elke regio heeft een region.yaml met haar naam.'
        : 'Dit bestand ontbreekt. Elke gemeente heeft een municipality.yaml met haar naam, regio en omgeving.',
    example: yamlBlock(formValue(schema) as Readonly<Record<string, SnippetValue>>),
  };
}

/** The error for a municipality in a region that has no folder. */
export function unknownRegion(document: SourceDocument | undefined, municipality: Municipality, tree: ContentTree): Problem {
  const known = tree.regions.map(({ id }) => id);
  const meant = nearestId(municipality.region, known);
  const cure =
    meant === undefined
      ? `Een regio is een map onder content/regions met een region.yaml.${known.length === 0 ? '' : ` Deze zijn er: ${known.join(', ')}.`}`
      : `Bedoelt u “${meant}”?`;
  return {
    severity: 'error',
    code: 'dangling-reference',
    ...(document?.locate(['region']) ?? { file: '', line: 1, column: 1 }),
    field: 'region',
    message: `De regio “${municipality.region}” bestaat niet. ${cure}`,
    ...(meant === undefined ? {} : { example: `region: ${meant}` }),
  };
}

/** Errors for ids that were asked for and are no portal. */
export function unknownSites(tree: ContentTree, sites: readonly string[] | undefined): Problem[] {
  return (sites ?? [])
    .filter((id) => !tree.siteIds.includes(id))
    .map((id) => ({
      severity: 'error',
      code: 'unknown-site',
      file: 'content/municipalities',
      line: 1,
      column: 1,
      message: `Er is geen portal “${id}”. ${didYouMean(id, tree.siteIds) ?? ''} De portals zijn: ${tree.siteIds.join(', ')}.`.replace(
        '  ',
        ' ',
      ),
    }));
}
