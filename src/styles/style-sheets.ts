import designTokens from '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?raw';
import documentStyles from './document.css?raw';
import leaflet from 'leaflet/dist/leaflet.css?raw';
import layout from './layout.css?raw';
import map from './map.css?raw';
import poster from './poster.css?raw';
import print from './print.css?raw';
import guideStyles from './style-guide.css?raw';
import { withoutDeadDeclarations, withoutPrivateProperties } from './dead-declarations.ts';
import { inlineTokens, themeTokensIn, tokenText, type TokenValues } from './inline-tokens.ts';
import { librarySources } from './library.ts';
import { componentTokens } from './nlds-tokens.ts';
import { oneSelectorPerRule, treeShake, withJoinedSides, withoutInheritedFont, withoutUnwanted } from './tree-shake.ts';
import { namesIn, reachableSources } from './used-names.ts';

/** A style sheet for all portals, and the tokens (`--basis-…`) that a theme must give it. */
export interface StyleSheet {
  css: string;
  themeTokens: readonly string[];
}

/** The kinds of page with a style sheet of their own. */
export type StyleSheetName = 'page' | 'home' | 'walk-in' | 'location' | 'directory' | 'search' | 'map' | 'poster' | 'style-guide';

const sources = new Map(
  Object.entries(
    // Relative to this file: the root of a build is a folder of its own.
    import.meta.glob<string>(['../**/*.astro', '../{components,islands,view-models}/**/*.ts'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.replace('../', ''), text]),
);
const componentStyles = Object.entries(
  import.meta.glob<string>('../components/**/*.css', { query: '?raw', import: 'default', eager: true }),
)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, css]) => css);

const components = componentTokens(designTokens);

/** What a component token is when a theme does not set it, in terms of theme tokens; `undefined` for one that no component has. */
export function defaultComponentToken(name: string): string | undefined {
  return components.has(name) ? tokenText(`var(${name})`, components) : undefined;
}

const pageStyles = () => [...librarySources, documentStyles, ...componentStyles, layout, print].join('\n');

const texts: Record<StyleSheetName, () => string> = {
  page: pageStyles,
  home: pageStyles,
  'walk-in': pageStyles,
  location: pageStyles,
  directory: pageStyles,
  map: () => [leaflet, map].join('\n'),
  search: pageStyles,
  poster: () => [documentStyles, poster].join('\n'),
  'style-guide': () => [...librarySources, documentStyles, ...componentStyles, layout, guideStyles, print].join('\n'),
};

/** The social map, its organisations, the list of a visitor, what there is to read and what is to do, with cards and lists that no other page has. */
const isOfDirectory = (path: string) =>
  /^pages\/\[site\]\/(?:taal\/\[language\]\/(?:agenda|artikelen|leeftijd|sociale-kaart|themas)|sociale-kaart|organisaties|mijn-lijst|themas|leeftijd|artikelen|agenda|nieuws|nieuwsbrief|vragen|jongeren|ervaringen|poll|vraag-stellen|professionals)\//.test(
    path,
  );

const searchPaths = ['pages/[site]/zoeken/index.astro', 'pages/[site]/taal/[language]/zoeken.astro'];

const roots: Record<StyleSheetName, (path: string) => boolean> = {
  page: (path) => path.startsWith('pages/') && !isOfDirectory(path) && !searchPaths.includes(path),
  // The pages that have to be there first carry only what they and what stands around them can use.
  home: (path) => path === 'pages/[site]/index.astro',
  'walk-in': (path) => path === 'pages/[site]/inloop/index.astro',
  location: (path) => path === 'pages/[site]/inloop/[id]/index.astro' || path === 'pages/[site]/taal/[language]/inloop/[id].astro',
  directory: (path) => isOfDirectory(path),
  // What draws a map, which no page carries.
  map: (path) => path === 'islands/map/show-map.ts',
  search: (path) => searchPaths.includes(path),
  poster: (path) => path.endsWith('/poster.astro'),
  'style-guide': () => true,
};

/** The classes that Leaflet gives its elements, of the parts that a map here has. */
const leafletClasses = [
  ...['container', 'pane', 'map-pane', 'tile-pane', 'overlay-pane', 'marker-pane', 'layer', 'tile', 'tile-container', 'tile-loaded'],
  ...['marker-icon', 'zoom-animated', 'zoom-anim', 'fade-anim', 'pan-anim', 'zoom-hide', 'grab', 'dragging', 'drag-target', 'safari'],
  ...['control', 'top', 'bottom', 'left', 'right', 'control-scale', 'control-scale-line', 'touch-drag', 'touch-zoom'],
].map((name) => `leaflet-${name}`);

const made = new Map<string, StyleSheet>();

/**
 * The style sheet of a kind of page: the NL Design System and the portal's own styles, without what no page can use and with the tokens of
 * components written out.
 *
 * @param overrides component tokens of a theme, by name with `--`, that go before those of the example theme
 */
export function styleSheet(name: StyleSheetName, overrides: TokenValues = new Map()): StyleSheet {
  const key = `${name}\n${[...overrides].map(([token, value]) => `${token}:${value}`).join('\n')}`;
  let sheet = made.get(key);
  if (sheet === undefined) {
    const used = new Set<string>();
    for (const path of reachableSources(sources, [...sources.keys()].filter(roots[name]))) {
      for (const word of namesIn(sources.get(path) ?? '')) used.add(word);
    }
    if (name === 'map') for (const word of leafletClasses) used.add(word);
    const tokens = new Map([...components, ...overrides]);
    const written = withoutInheritedFont(inlineTokens(treeShake(withoutUnwanted(texts[name]()), used), tokens));
    // What is dead may have been all that read a custom property.
    const alive = inlineTokens(withoutDeadDeclarations(oneSelectorPerRule(written)), tokens);
    const css = treeShake(withJoinedSides(withoutPrivateProperties(alive)), used);
    sheet = { css, themeTokens: themeTokensIn(css) };
    made.set(key, sheet);
  }
  return sheet;
}
