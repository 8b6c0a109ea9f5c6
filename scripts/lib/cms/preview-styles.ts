import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import postcss from 'postcss';
import { remember } from '../../../src/search/remember.ts';
import type { PortalTheme } from '../../../src/theme-files/resolve-themes.ts';
import { projectRoot } from '../command.ts';

/** The styles of a portal read style sheets and the source of components as text, as the build of the pages does. */
const asText: Plugin = {
  name: 'as-text',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /\?raw$/ }, async ({ path, resolveDir, kind }) => {
      const found = await resolve(path.slice(0, -'?raw'.length), { resolveDir, kind, pluginData: 'text' });
      return { path: found.path, namespace: 'text', errors: found.errors };
    });
    onLoad({ filter: /.*/, namespace: 'text' }, async ({ path }) => ({ contents: await readFile(path, 'utf8'), loader: 'text' }));
    onLoad({ filter: /[\\/]style-sheets\.ts$/ }, async ({ path }) => ({
      contents: `import { textsOf } from 'source-texts';\n${await readFile(path, 'utf8')}`,
      loader: 'ts',
    }));
    onResolve({ filter: /^source-texts$/ }, ({ path }) => ({ path, namespace: 'source-texts' }));
    onLoad({ filter: /.*/, namespace: 'source-texts' }, () => ({ contents: sourceTexts, resolveDir: projectRoot }));
    // Packages come from node_modules, but for what is read as text.
    onResolve({ filter: /^[^.]/ }, ({ pluginData, kind, path }) =>
      pluginData === 'text' || kind === 'entry-point' || path === 'source-texts' ? undefined : { path, external: true },
    );
  },
};

const sourceTexts = `
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
const cwd = ${JSON.stringify(join(projectRoot, 'src', 'styles'))};
export const textsOf = (patterns) =>
  Object.fromEntries(globSync(patterns, { cwd }).map((path) => [path.replaceAll('\\\\', '/'), readFileSync(join(cwd, path), 'utf8')]));
`;

/**
 * What makes a style sheet of a theme. Without fonts: these are files of a portal, and the preview has none of those. Every token keeps its own
 * name, unlike on the portal, so that the preview of a house style can set it to something else.
 */
const styler = `
import { styleSheet } from './src/styles/style-sheets.ts';
import { tokensCss } from './src/theme/theme-css.ts';
import { lookOf } from './src/view-models/look.ts';
export const stylesOf = (theme) => {
  const { tokens, components } = lookOf({ id: 'voorbeeld', theme });
  const { css, themeTokens } = styleSheet('style-guide', components);
  return tokensCss(tokens, new Set(themeTokens.map((name) => name.slice(2)))) + css;
};
`;

type StylesOf = (theme: PortalTheme) => string;

let made: Promise<StylesOf> | undefined;

/** Made once: it reads the source of all components. */
const stylesOf = () => (made ??= makeStyles());

async function makeStyles(): Promise<StylesOf> {
  // Inside the project, so that it finds the packages.
  const scratch = join(projectRoot, '.setup');
  await mkdir(scratch, { recursive: true });
  const folder = await mkdtemp(join(scratch, 'styles-'));
  try {
    const outfile = join(folder, 'styles.mjs');
    await build({
      stdin: { contents: styler, resolveDir: projectRoot, loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      define: { 'import.meta.glob': 'textsOf' },
      plugins: [asText],
      logLevel: 'warning',
    });
    const styles = (await import(pathToFileURL(outfile).href)) as { stylesOf: StylesOf };
    return styles.stylesOf;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** By the theme as JSON: an editor logs in more often than a house style changes. */
const remembered = remember((theme) => makePreviewStyles(JSON.parse(theme) as PortalTheme));

/**
 * The style sheet of the preview in the house style of a portal: all styles of its pages, with what the preview has of its own. It fetches
 * nothing: fonts are those of the device.
 *
 * @throws {Error} when the theme has a fault; one that was read without an error has none
 */
export const previewStyles = (theme: PortalTheme): Promise<string> => remembered(JSON.stringify(theme));

async function makePreviewStyles(theme: PortalTheme): Promise<string> {
  const own = await readFile(join(projectRoot, 'cms', 'preview', 'preview.css'), 'utf8');
  const styles = (await stylesOf())(theme);
  return `${forPreview(styles, theme.file.tone)}\n${own}`;
}

/**
 * Styles that wait for what only a page of the portal has: a link in the preview has no address, so that nobody is led away from the form, and
 * the tone of the theme stands on the page around it.
 */
const forPreview = (css: string, tone: PortalTheme['file']['tone']): string =>
  withLightLook(css.replaceAll(':any-link', ':not([href])')).replaceAll(
    new RegExp(`\\[data-tone=(["']?)${tone}\\1\\] `, 'g'),
    (ofTone) => `:is(.preview--portal,${ofTone.trim()}) `,
  );

/** What is for a light screen alone also holds in the light half of the preview of a house style, whatever the screen is. */
function withLightLook(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules('media', (media) => {
    if (media.params.replaceAll(' ', '') !== '(prefers-color-scheme:light)') return;
    media.walkRules((rule) => {
      media.after(rule.clone({ selectors: rule.selectors.map((selector) => `.preview-look--light ${selector}`) }));
    });
  });
  return root.toString();
}
