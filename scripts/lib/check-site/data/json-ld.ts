import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../command.ts';
import type { SiteFinding } from '../finding.ts';
import type { SiteFolder } from '../site-folder.ts';
import { type JsonLdBlock, jsonLdBlocks } from './json-ld-blocks.ts';

/**
 * The structured data of all sites against the vocabulary of schema.org, as the types of schema-dts describe it: every block becomes a constant
 * of the type it names, and the compiler of TypeScript is the judge. One program for all sites, because reading the types takes longest.
 * @returns per site, in the order given, what was found
 */
export function checkJsonLd(sites: readonly SiteFolder[]): SiteFinding[][] {
  const read = sites.map(jsonLdBlocks);
  const all = read.flatMap(({ blocks }, site) => blocks.map((block) => ({ site, block })));
  const findings = read.map(({ findings }) => [...findings]);
  // Many pages say the same of their portal.
  const byText = Map.groupBy(all, ({ block }) => JSON.stringify(block.value));
  const texts = [...byText.keys()];
  for (const { index, message } of typeFaults(texts)) {
    for (const { site, block } of byText.get(texts[index] ?? '') ?? []) {
      findings[site]?.push({ file: block.file, place: block.place, code: 'json-ld', message: faultText(block, message) });
    }
  }
  return findings;
}

const faultText = ({ value }: JsonLdBlock, message: string) =>
  `De gegevens voor zoekmachines (${String(value['@type'])}) kloppen niet met schema.org: ${message} Verbeter de functie die ze maakt.`;

/** What the compiler says of each text, by the index of the text. */
function typeFaults(texts: readonly string[]): { index: number; message: string }[] {
  if (texts.length === 0) return [];
  // In the project, so that `schema-dts` is found; it is never written.
  const name = join(projectRoot, 'json-ld-blocks.ts');
  const lines = [
    `import type * as schema from 'schema-dts';`,
    ...texts.map((text, index) => `const block${index}: schema.WithContext<${typeName(text)}> = ${text};`),
  ];
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version, ...rest) =>
    file === name ? ts.createSourceFile(file, lines.join('\n'), version) : getSourceFile(file, version, ...rest);
  host.fileExists = (
    (exists) => (file) =>
      file === name || exists(file)
  )(host.fileExists.bind(host));
  const program = ts.createProgram([name], options, host);
  const source = program.getSourceFile(name);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ start, messageText }) => {
    const { line, character } = source?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: 1, character: 0 };
    const near = (lines[line] ?? '').slice(character, character + 60);
    return {
      index: line - 1,
      message: `${ts.flattenDiagnosticMessageText(messageText, ' ').replaceAll(/\s+/g, ' ').slice(0, 400)} (bij ${near})`,
    };
  });
}

/** The type in schema-dts of a block: the one it names, so that a mistake is told of that type and not of all there are. */
function typeName(text: string): string {
  const { '@type': type } = JSON.parse(text) as { '@type': unknown };
  return typeof type === 'string' && /^[A-Z][A-Za-z0-9]*$/.test(type) ? `schema.${type}` : 'schema.Thing';
}
