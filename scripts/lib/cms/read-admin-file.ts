import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parse } from 'yaml';
import { adminFile, type AdminFile } from '../../../cms/config/admin-file.ts';
import { issueProblems } from '../../../src/schema-problems/issue-problems.ts';
import { formatProblems } from '../../../src/problems/format.ts';
import { isCode } from '../build/link-tree.ts';
import { CommandError, projectRoot } from '../command.ts';

/**
 * Reads where the content is kept.
 *
 * @throws {CommandError} when the file is not there or something in it is wrong, with what to do
 */
export async function readAdminFile(file: string): Promise<AdminFile> {
  const name = relative(projectRoot, file);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (!isCode(error, 'ENOENT')) throw error;
    throw new CommandError(
      `Het bestand ${name} is er niet. Daarin staat waar de inhoud staat en hoe redacteuren inloggen.\n` +
        'Kopieer een voorbeeld en vul het in: cms/voorbeelden/gitlab.yaml, forgejo.yaml of github.yaml.',
    );
  });
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw new CommandError(`${name} is niet te lezen: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = adminFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const backend = (value as { backend?: unknown } | null)?.backend;
  const schema = adminFile.options.find((option) => option.shape.backend.safeParse(backend).success);
  if (schema === undefined) {
    throw new CommandError(`${name}: bij “backend” hoort gitlab, forgejo, github of proxy te staan.\n  Bijvoorbeeld:  backend: gitlab`);
  }
  const problems = issueProblems(schema, parsed.error.issues, value, {
    locate: () => ({ file: name, line: 1, column: 1 }),
    sourceTextAt: () => undefined,
  });
  throw new CommandError(formatProblems(problems, 'text'));
}
