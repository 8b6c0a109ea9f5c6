import * as z from 'zod';
import { quoted } from '../../problems/yaml-snippet.ts';
import { suggestUrl, url } from './contact.ts';
import { field } from './field.ts';
import { line } from './text.ts';

const sources = { pdok: 'PDOK, de kaart van de overheid', own: 'Een andere kaart', none: 'Geen kaart' } as const;
const layers = { standaard: 'Standaard', grijs: 'Grijs', pastel: 'Pastel', water: 'Water' } as const;

const tileUrl = z
  .string()
  .regex(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?\/(?=\S*\{z\})(?=\S*\{x\})(?=\S*\{y\})(?:[^\s{}"'<>\\]|\{[zxy]\})+$/i);

/** What is wrong with the address of the pictures of a map; `undefined` when only the usual sentence fits. */
function explainTileUrl(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  if (/^http:/i.test(raw)) return 'Dit adres is niet beveiligd: browsers laten zulke plaatjes weg. Begin met https://.';
  const missing = ['{z}', '{x}', '{y}'].filter((part) => !raw.includes(part));
  if (missing.length > 0)
    return `In het adres van de kaart ontbreekt ${missing.join(' en ')}: daar komt welk stukje van de kaart nodig is.`;
  const other = /\{(?![zxy]\})[^}]*\}?/.exec(raw)?.[0];
  return other === undefined ? undefined : `In het adres van de plaatjes kan ${other} niet staan, alleen {z}, {x} en {y}.`;
}

/** The secure form of an address with `http://`, when that is all that is wrong. */
function suggestTileUrl(raw: unknown): string | undefined {
  const secure = typeof raw === 'string' ? raw.trim().replace(/^http:/i, 'https:') : '';
  return tileUrl.safeParse(secure).success ? quoted(secure) : undefined;
}

/** The map of a portal: whose pictures lie under the places. */
export const mapTiles = field(
  z
    .strictObject({
      source: field(z.enum(['pdok', 'own', 'none']).default('pdok'), {
        label: 'Van wie',
        hint: 'pdok is de kaart van de overheid, own een andere kaart, none is geen kaart.',
        labels: sources,
        example: 'pdok',
      }),
      layer: field(z.enum(['standaard', 'grijs', 'pastel', 'water']), {
        label: 'Soort',
        hint: 'Welke kaart van PDOK. Leeg: de standaard.',
        labels: layers,
        example: 'grijs',
      }).optional(),
      url: field(tileUrl, {
        label: 'Adres van de plaatjes',
        hint: 'Alleen bij een andere kaart: het webadres met {z}, {x} en {y} erin.',
        message: 'Schrijf een webadres dat begint met https://, met {z}, {x} en {y} erin.',
        example: '"https://tegels.voorbeeld.nl/{z}/{x}/{y}.png"',
        explain: explainTileUrl,
        suggest: suggestTileUrl,
      }).optional(),
      attribution: line(120, {
        label: 'Bron van de kaart',
        hint: 'Alleen bij een andere kaart: de naam van de maker, zoals die het vraagt. Staat onder de kaart.',
      }).optional(),
      attributionUrl: url({
        label: 'Website van de maker',
        hint: 'Alleen bij een andere kaart: waar de naam van de maker naartoe leidt.',
        suggest: suggestUrl,
      }).optional(),
      maxZoom: field(z.int().min(10).max(22), {
        label: 'Diepste niveau',
        hint: 'Alleen bij een andere kaart: tot welk niveau er plaatjes zijn. Leeg: 18.',
        example: '18',
      }).optional(),
    })
    .superRefine(({ source, layer, url, attribution, attributionUrl, maxZoom }, context) => {
      const say = (key: string, message: string) => {
        context.addIssue({ code: 'custom', path: [key], message });
      };
      const own = { url, attribution, attributionUrl, maxZoom };
      const extra = Object.entries(own).find(([, value]) => value !== undefined)?.[0];
      if (source !== 'own' && extra !== undefined) say(extra, `“${extra}” hoort bij een andere kaart. Schrijf dan ook: source: own.`);
      if (source !== 'pdok' && layer !== undefined)
        say('layer', '“layer” hoort bij de kaart van PDOK. Haal het weg, of schrijf: source: pdok.');
      if (source === 'own' && url === undefined) say('url', 'Hier ontbreekt “url”: het adres van de plaatjes van de kaart.');
      else if (source === 'own' && attribution === undefined)
        say('attribution', 'Hier ontbreekt “attribution”: de naam van de maker van de kaart. Die moet onder de kaart staan.');
    }),
  {
    label: 'Kaart',
    hint: 'De kaart onder de plekken. Leeg: de kaart van de overheid (PDOK).',
    merge: 'replace',
    example: '{ source: pdok }',
    explain: (raw) => (typeof raw === 'string' ? 'Schrijf hier van wie de kaart is, met “source” ervoor: pdok, own of none.' : undefined),
    suggest: (raw) => (raw === 'pdok' || raw === 'none' ? `{ source: ${raw} }` : undefined),
  },
);

/** The map of a portal after parsing. */
export type MapTiles = z.output<typeof mapTiles>;
