import type { MailColors, MailLook } from '../exports/newsletter/issue-mail.ts';
import type { Portal } from '../portal/portal.ts';
import { buildTheme } from '../theme/build-theme.ts';
import { seenColor } from '../theme/check-contrast.ts';
import type { TokenMap } from '../theme/token-map.ts';
import { readTokensFile } from '../theme/tokens-file.ts';

/**
 * The house style of a portal for a mail, in which a style sheet cannot name a token. Each pair of these colours is one that is checked for
 * contrast in every theme (`theme/contrast-pairs.ts`).
 */
export function mailLook({ id, theme: { file, tokens: json } }: Pick<Portal, 'id' | 'theme'>): MailLook {
  const { tokens } = buildTheme(file, json === undefined ? undefined : readTokensFile(json));
  if (tokens === undefined) throw new Error(`The theme of ${id} has a fault that was not told when the content was read.`);
  return { light: colorsOf(tokens.light), dark: colorsOf(tokens.dark) };
}

function colorsOf(tokens: TokenMap): MailColors {
  const color = (name: string, ground: string): string => {
    const seen = seenColor(tokens, name, ground);
    if (seen === undefined) throw new Error(`The theme has no colour ${name}.`);
    return seen;
  };
  const sheet = color('basis-color-default-bg-document', '#ffffff');
  const on = (name: string) => color(name, sheet);
  const bar = on('basis-color-accent-1-inverse-bg-default');
  return {
    sheet,
    ground: on('basis-color-default-bg-subtle'),
    text: on('basis-color-default-color-document'),
    soft: on('basis-color-default-color-subtle'),
    heading: on('basis-heading-color'),
    link: on('basis-color-action-2-color-default'),
    border: on('basis-color-accent-1-border-default'),
    bar,
    onBar: color('basis-color-accent-1-inverse-color-default', bar),
  };
}
