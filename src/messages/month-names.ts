import type { InterfaceLanguage } from '../schemas/shared/languages.ts';
import { languageNames } from './language-names.ts';

/** A month (2027-01) by itself: “січень 2027”. In some languages that is not the word that stands behind the number of a day. */
export function monthIn(language: InterfaceLanguage, month: string): string {
  const [year = '', number = ''] = month.split('-');
  const locale = languageNames[language].locale.replace('_', '-');
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, Number(number) - 1));
  return `${name} ${year}`;
}
