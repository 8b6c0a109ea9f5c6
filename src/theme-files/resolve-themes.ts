import type { SourceDocument } from '../documents/source-document.ts';
import { locatedProblem } from '../problems/located-problem.ts';
import { formatPath, type Place, type Problem } from '../problems/problem.ts';
import { issueProblems } from '../schema-problems/issue-problems.ts';
import { themeFileSchema, type ThemeFile } from '../schemas/theme.ts';
import { buildTheme, type ThemeFileFinding } from '../theme/build-theme.ts';
import { readTokensFile } from '../theme/tokens-file.ts';
import { drawingSize, themeHref, type Drawing } from './drawing.ts';
import { jsonLocator } from './json-locator.ts';
import { readTokensJson } from './read-tokens-json.ts';
import { missingFile, withoutSize } from './theme-problems.ts';

/** A house style as a portal has it. Plain data. */
export interface PortalTheme {
  file: ThemeFile;
  /** The tokens file as JSON; it was checked. */
  tokens?: unknown;
  logo?: { light: Drawing; dark?: Drawing; alt?: string };
  illustration?: Drawing;
  /** The drawings by their address under the portal (`huisstijl/logo.svg`), with the path of the file from the content root. */
  files: Record<string, string>;
}

/** A file `theme/<name>.yaml`, read. Without a document it could not be read; its problems are told elsewhere. */
export interface ThemeSource {
  path: string;
  document?: SourceDocument | undefined;
}

/** The drawings and tokens files by their path from the content root. One without a text was refused, and that is told elsewhere. */
export type ThemeTexts = ReadonlyMap<string, string | undefined>;

/**
 * Parses the theme files, with the drawings and tokens they name, and checks that everything can be read on them.
 *
 * @returns the themes without an error, by path, and all that is wrong
 */
export function resolveThemes(
  sources: readonly ThemeSource[],
  texts: ThemeTexts,
): { themes: Map<string, PortalTheme>; problems: Problem[] } {
  const themes = new Map<string, PortalTheme>();
  const problems: Problem[] = [];
  for (const { path, document } of sources) {
    if (document === undefined) continue;
    const parsed = themeFileSchema.safeParse(document.raw);
    if (!parsed.success) {
      problems.push(...issueProblems(themeFileSchema, parsed.error.issues, document.raw, document));
      continue;
    }
    const found = resolveTheme(path, parsed.data, document, texts);
    problems.push(...found.problems);
    if (found.theme !== undefined) themes.set(path, found.theme);
  }
  return { themes, problems };
}

function resolveTheme(
  path: string,
  file: ThemeFile,
  locator: SourceDocument,
  texts: ThemeTexts,
): { theme?: PortalTheme; problems: Problem[] } {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const problems: Problem[] = [];
  const files: Record<string, string> = {};
  let isWhole = true;
  /** The text of a file that the theme names; `undefined` when there is none, of which is told why. */
  const textOf = (name: string, field: readonly string[], ending: string): string | undefined => {
    const text = texts.get(folder + name);
    if (text === undefined) isWhole = false;
    if (!texts.has(folder + name)) {
      const others = [...texts.keys()].filter((other) => other.startsWith(folder) && other.endsWith(ending));
      problems.push(
        missingFile(
          locator,
          field,
          folder,
          name,
          others.map((other) => other.slice(folder.length)),
        ),
      );
    }
    return text;
  };
  const drawing = (name: string | undefined, field: readonly string[]): Drawing | undefined => {
    const text = name === undefined ? undefined : textOf(name, field, '.svg');
    if (name === undefined || text === undefined) return undefined;
    const size = drawingSize(text);
    if (size === undefined) {
      problems.push(withoutSize(folder + name, text));
      return undefined;
    }
    const href = `${themeHref}${name}`;
    files[href.slice(1)] = folder + name;
    return { href, ...size };
  };

  const light = drawing(file.logo?.file, ['logo', 'file']);
  const dark = drawing(file.logo?.fileDark, ['logo', 'fileDark']);
  const illustration = drawing(file.illustration, ['illustration']);

  const tokensFile = folder + (file.tokens ?? '');
  const tokensText = file.tokens === undefined ? undefined : textOf(file.tokens, ['tokens'], '.tokens.json');
  const read = tokensText === undefined ? undefined : readTokensJson(tokensFile, tokensText);
  if (read !== undefined && 'problem' in read) problems.push(read.problem);
  const json = read !== undefined && 'json' in read ? read.json : undefined;
  if (file.tokens === undefined || json !== undefined) {
    const inTokens = jsonLocator(tokensFile, tokensText ?? '');
    for (const finding of findingsOf(locator, file, tokensText, json)) {
      problems.push(finding.file === 'theme' ? locatedProblem(locator, finding) : inTokensFile(finding, inTokens));
    }
  }
  if (!isWhole || problems.some(({ severity }) => severity === 'error')) return { problems };
  return {
    problems,
    theme: {
      file,
      files,
      ...(json === undefined ? {} : { tokens: json }),
      ...(light === undefined
        ? {}
        : {
            logo: {
              light,
              ...(dark === undefined ? {} : { dark }),
              ...(file.logo?.alt === undefined ? {} : { alt: file.logo.alt }),
            },
          }),
      ...(illustration === undefined ? {} : { illustration }),
    },
  };
}

/** What was found in a theme, and with what tokens file: it takes long to work out, and a document never changes. */
const known = new WeakMap<SourceDocument, { tokensText: string | undefined; findings: readonly ThemeFileFinding[] }>();

function findingsOf(document: SourceDocument, file: ThemeFile, tokensText: string | undefined, json: unknown): readonly ThemeFileFinding[] {
  const before = known.get(document);
  if (before !== undefined && before.tokensText === tokensText) return before.findings;
  const { findings } = buildTheme(file, json === undefined ? undefined : readTokensFile(json));
  known.set(document, { tokensText, findings });
  return findings;
}

function inTokensFile({ severity, code, message, example, path }: ThemeFileFinding, placeOf: (path: readonly string[]) => Place): Problem {
  const field = formatPath(path);
  return {
    severity,
    code,
    ...placeOf(path),
    ...(field === '' ? {} : { field }),
    message,
    ...(example === undefined ? {} : { example }),
  };
}
