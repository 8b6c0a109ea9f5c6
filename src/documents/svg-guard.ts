import type { Problem } from '../problems/problem.ts';
import { createReporter, type Reporter } from './reporter.ts';
import { readTags, type SvgAttribute, type SvgTag } from './svg-tags.ts';
import { TextLines } from './text-lines.ts';
import { decodeUtf8 } from './utf8-guard.ts';

/**
 * Refuses a drawing (SVG) that does more than draw: scripts, handlers of events, pages within it, and anything from elsewhere. It is served
 * from the address of the portal, so a script in it could do all that the portal can. Only what is known to be harmless passes. Never throws.
 */
export function checkSvg(file: string, bytes: Uint8Array): Problem[] {
  const decoded = decodeUtf8(file, bytes);
  if ('problem' in decoded) return [decoded.problem];
  const { text } = decoded;
  const reporter = createReporter(file, new TextLines(text));
  const { tags, styles, unread } = readTags(text);
  for (const { offset, source } of unread) refuse(reporter, offset, `“${source}” kan in een tekening niet worden gecontroleerd`);
  if (unread.length === 0 && tags[0]?.name !== 'svg') {
    refuse(reporter, tags[0]?.offset ?? 0, 'het bestand begint niet met <svg>, dus het is geen tekening');
    return reporter.problems;
  }
  for (const tag of tags) checkTag(reporter, tag);
  for (const { offset, text: css } of styles) checkStyle(reporter, offset, css);
  return reporter.problems;
}

function refuse(reporter: Reporter, offset: number, what: string): void {
  reporter.report(offset, {
    code: 'unsafe-svg',
    message:
      `Deze tekening is niet veilig: ${what}. ` +
      'Haal het weg, of bewaar de tekening opnieuw als “gewone SVG” (zonder scripts en zonder links).',
  });
}

/** Elements that only draw, as SVG 2 names them. Text, gradients, masks and filters are among them; pages, scripts and animation are not. */
const drawing: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use title desc metadata style switch view marker path rect circle ellipse line polyline polygon text tspan textPath ' +
    'image linearGradient radialGradient stop pattern clipPath mask filter feBlend feColorMatrix feComponentTransfer feComposite ' +
    'feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR ' +
    'feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence a'
  ).split(' '),
);

/** Prefixes of the notes that drawing programs leave behind; browsers do nothing with them. */
const notes = /^(?:sodipodi|inkscape|rdf|cc|dc|sketch|serif|figma):/;

function checkTag(reporter: Reporter, { name, offset, attributes }: SvgTag): void {
  if (!drawing.has(name) && !notes.test(name)) {
    const shown = name.slice(0, 40);
    refuse(reporter, offset, /script/i.test(name) ? `er staat een script in (<${shown}>)` : `<${shown}> hoort niet in een tekening`);
    return;
  }
  for (const attribute of attributes) checkAttribute(reporter, attribute);
}

function checkAttribute(reporter: Reporter, { name, value, offset }: SvgAttribute): void {
  const key = name.toLowerCase();
  const local = key.slice(key.indexOf(':') + 1);
  if (local.startsWith('on')) refuse(reporter, offset, `“${name}” start een programma`);
  else if (key === 'xmlns' || key.startsWith('xmlns:')) {
    // A prefix of one's own could make a script look like a note.
    const own = key === 'xmlns' ? 'svg' : key.slice('xmlns:'.length);
    const isSvg = value === 'http://www.w3.org/2000/svg';
    const isOther = /^https?:\/\/www\.w3\.org\/(?:1999\/xhtml|2001\/xml-events|1998\/Math)/i.test(value);
    if (key === 'xmlns' ? !isSvg : (isSvg && own !== 'svg') || isOther)
      refuse(reporter, offset, `“${name}” geeft de tekening een andere soort`);
  } else if (local === 'href' || local === 'src' || local === 'base') {
    if (!/^#/.test(value.trim()) && !/^data:image\/(?:png|jpe?g|webp|gif);base64,[a-z0-9+/=\s]*$/i.test(value.trim()))
      refuse(reporter, offset, `“${name}” haalt iets van buiten de tekening of opent een ander adres`);
  } else if (!notes.test(name)) checkStyle(reporter, offset, value);
}

// `\75rl(` is `url(` to a browser, so a backslash is refused as well.
function checkStyle(reporter: Reporter, offset: number, css: string): void {
  const outside = /@import|@font-face|expression\s*\(|javascript\s*:|image(?:-set)?\s*\(|src\s*\(|url\s*\((?!\s*["']?\s*#)|\\/i.exec(css);
  if (outside !== null) refuse(reporter, offset, `“${outside[0]}” haalt iets van buiten de tekening of start een programma`);
}
