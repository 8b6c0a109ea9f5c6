import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import { languageNames } from './language-names.ts';

/** The numbers of telephones and doors in the Netherlands, in every language. */
const localeOf = (language: TranslatedLanguage) => `${languageNames[language].locale.replace('_', '-')}-u-nu-latn`;

/** Amounts as a language writes them, with the plural that belongs to the number. */
export function amountsIn(language: TranslatedLanguage) {
  const locale = localeOf(language);
  const of = (unit: 'year' | 'month') => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    return (count: number) => format.format(count);
  };
  return {
    /** “4 роки”. */
    years: of('year'),
    /** “6 місяців”. */
    months: of('month'),
    /** “12,50 €”, without cents where there are none. */
    euros: (amount: number) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'EUR',
        currencyDisplay: 'narrowSymbol',
        trailingZeroDisplay: 'stripIfInteger',
      }).format(amount),
  };
}
