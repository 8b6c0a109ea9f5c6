import { editorFields } from '../../config/collection-config.ts';
import { kinds } from '../../config/kinds.ts';
import { inFormWords } from '../../forms/form-words.ts';
import type { ThemeFile } from '../../../src/schemas/theme.ts';
import { jsonFault } from '../../../src/theme-files/json-fault.ts';
import { buildTheme } from '../../../src/theme/build-theme.ts';
import { brandColors } from '../../../src/theme/check-brand.ts';
import { deriveTokens } from '../../../src/theme/derive-tokens.ts';
import { schemes, tokenValue, type Scheme, type ThemeTokens } from '../../../src/theme/token-map.ts';
import { readTokensFile, type TokensFile } from '../../../src/theme/tokens-file.ts';
import type { Draft } from '../draft.ts';
import type { PreviewedEntry } from '../entries/entry.ts';
import { previewNl } from '../preview.nl.ts';
import type { PreviewLook } from '../tree/preview-tree.ts';

/** A house style as far as it is right. */
export interface HouseLook {
  file: ThemeFile;
  /** Left out when there is no colour yet. */
  looks?: Readonly<Record<Scheme, PreviewLook>> | undefined;
  /** What keeps it from being saved, a sentence or two each. */
  faults: readonly string[];
}

/** Works out what a house style looks like. One that cannot be read well is made all the same, so that an editor sees what is wrong with it. */
export function houseLook({ context, draft }: Pick<PreviewedEntry<'theme'>, 'context' | 'draft'>): HouseLook {
  const file = fileOf(draft);
  const written = file.tokens === undefined ? undefined : context.themeFile(file.tokens);
  const { tokens, findings } = made(file, written);
  const noTokens = file.tokens !== undefined && (written === undefined || jsonFault(written) !== undefined);
  return {
    file,
    looks: tokens && looksOf(tokens),
    faults: [...fieldFaults(draft), ...(noTokens ? [previewNl.noThemeFile(file.tokens ?? '')] : []), ...findings],
  };
}

/** What is not filled in is as a theme file without it. */
const fileOf = (draft: Draft<'theme'>): ThemeFile => ({
  accent: draft.value('accent'),
  action: draft.value('action'),
  highlight: draft.value('highlight'),
  font: draft.value('font') ?? { text: 'system' },
  radius: draft.value('radius') ?? 'medium',
  density: draft.value('density') ?? 'normal',
  tone: draft.value('tone') ?? 'calm',
  pattern: draft.value('pattern') ?? 'none',
  logo: draft.value('logo'),
  illustration: draft.value('illustration'),
  tokens: draft.value('tokens'),
});

/** Fields of which what stands there is not right, and colours that a house style cannot do without. */
function fieldFaults(draft: Draft<'theme'>): string[] {
  const needsColors = draft.value('tokens') === undefined;
  return editorFields('theme').flatMap(([key, { label }]) => {
    const { state } = draft.read(key as keyof ThemeFile);
    if (state === 'wrong' || state === 'partly') return [previewNl.fieldWrong(label)];
    return needsColors && state === 'none' && (key === 'accent' || key === 'highlight') ? [previewNl.noColor(label)] : [];
  });
}

interface Made {
  tokens?: ThemeTokens | undefined;
  findings: readonly string[];
}

let last: { key: string; made: Made } | undefined;

/** To find the nearest colour that can be read takes long, and a preview is made at every key. */
function made(file: ThemeFile, written: string | undefined): Made {
  const { accent, action, highlight, font, radius, density } = file;
  const key = JSON.stringify([accent, action, highlight, font, radius, density, written]);
  if (last?.key !== key) last = { key, made: makeTokens(file, written) };
  return last.made;
}

function makeTokens(file: ThemeFile, written: string | undefined): Made {
  const given = written === undefined || jsonFault(written) !== undefined ? undefined : readTokensFile(JSON.parse(written));
  const whole = given === undefined ? withColors(file) : file;
  const { tokens, findings } = buildTheme(whole, given);
  return {
    tokens: tokens ?? unfitTokens(whole, given),
    // Of a colour that is missing, nothing is told but that.
    findings: findings
      .filter(({ code, path: [key = ''] }) => code !== 'missing-color' && whole[key as keyof ThemeFile] === file[key as keyof ThemeFile])
      .map(({ message }) => inFormWords(message, kinds.theme.schema)),
  };
}

/** A house style in which another colour stands in the place of one that is missing. */
function withColors(file: ThemeFile): ThemeFile {
  const accent = file.accent ?? file.action ?? file.highlight;
  return { ...file, accent, highlight: file.highlight ?? accent };
}

/** The tokens of colours that are not right; `undefined` without them. */
const unfitTokens = (file: ThemeFile, given: TokensFile | undefined): ThemeTokens | undefined => {
  const { accent, action, highlight } = file;
  return accent === undefined || highlight === undefined
    ? undefined
    : deriveTokens(file, brandColors({ accent, action, highlight }), given);
};

const looksOf = (tokens: ThemeTokens): Record<Scheme, PreviewLook> => {
  const [light, dark] = schemes.map((scheme): PreviewLook => ({ scheme, tokens: valuesOf(tokens, scheme) })) as [PreviewLook, PreviewLook];
  return { light, dark };
};

const valuesOf = (tokens: ThemeTokens, scheme: Scheme): Record<string, string> =>
  Object.fromEntries(
    Object.keys(tokens[scheme]).flatMap((name) => {
      const value = tokenValue(tokens[scheme], name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
