/**
 * Characters that nobody sees: control characters, line and paragraph separators, and format characters such as those that turn the
 * direction of a text. A zero-width joiner (in emoji) and a soft hyphen do have a meaning in a text, and a line break is for the field to judge.
 */
const invisible = /(?![\u200D\u00AD\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Whether nothing of a text can be seen: it is empty, or holds only spaces of any kind and invisible characters. */
export const isBlank = (text: string): boolean =>
  !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ''));

/** A text without invisible characters. Where a word would run into the next one, a space comes in their place. */
export function withoutInvisible(text: string): string {
  const breaks = /[\t\v\f\r\u0085\p{Zl}\p{Zp}]/gu;
  return text.replace(breaks, ' ').replace(invisible, '');
}
