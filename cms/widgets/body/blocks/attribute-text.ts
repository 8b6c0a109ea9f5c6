import { cleanTyped } from '../parts/typed-text.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;', '{': '&#123;', '}': '&#125;' };

/** A value of an attribute as it can stand between quotes: no sign in it can end the value, the tag or the text around it. */
export const attributeSource = (value: string): string => value.replace(/[&"<>{}]/g, (sign) => signs[sign] ?? sign);

/** A value as it can be kept: on one line, without spaces around it. */
export const oneLine = (value: string): string =>
  cleanTyped(value)
    .replace(/[\t\n]+/g, ' ')
    .trim();
