import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { SiteFinding } from '../finding.ts';
import type { SiteFolder } from '../site-folder.ts';

/** The rules of html-validate (https://html-validate.org/rules/) in the strictest form that says something about a visitor's page. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: [
    'html5',
    // Elements of our own; an element that is not listed is an error, so that a slip of the pen is one too.
    { 'opening-status': { flow: true, phrasing: true, permittedContent: ['@phrasing'] } },
    { 'agenda-list': { flow: true, permittedContent: ['@flow'] } },
    { 'help-list': { flow: true, permittedContent: ['@flow'] } },
    { 'short-list': { flow: true, permittedContent: ['@flow'] } },
    { 'search-page': { flow: true, permittedContent: ['@flow'] } },
    { 'exit-page': { flow: true, permittedContent: ['@flow'] } },
    { 'portal-directory': { flow: true, permittedContent: ['@flow'] } },
    { 'portal-map': { flow: true, permittedContent: ['@flow'] } },
  ],
  rules: {
    'no-unknown-elements': 'error',
    // The policy of the portal refuses every `style` attribute; the page would look different from what was meant.
    'no-inline-style': ['error', { allowedProperties: [] }],
    // The names of places are long. Search engines cut a title at about 60 letters; of more than 90 a reader sees little in a tab as well.
    'long-title': ['warn', { maxlength: 90 }],
    // Safari reads a list without bullets as no list, unless it says that it is one.
    'no-redundant-role': ['error', { exclude: ['list'] }],
    // An element of our own needs the role to be a part of the page that can be found.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // `<hr/>` means the same as `<hr>`, and is what the compiler of MDX writes.
    'void-style': 'off',
    // A script of the portal itself changes with the page that names it.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A field without a type is a field for text, in every browser.
    'no-implicit-input-type': 'off',
    // How a telephone number may be broken over lines is a matter of taste; the style sheet keeps them together.
    'tel-non-breaking': 'off',
  },
};

/** The style guide shows one part of a form or a page more than once, with one name. */
const guideRules: ConfigData = { ...htmlRules, rules: { ...htmlRules.rules, 'form-dup-name': 'off', 'unique-landmark': 'off' } };

/** Every page is valid HTML. */
export async function checkHtml(site: SiteFolder): Promise<SiteFinding[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const guideValidator = new HtmlValidate(new StaticConfigLoader(guideRules));
  const found: SiteFinding[] = [];
  for (const { file, html, kind } of site.pages) {
    const { results } = await (kind === 'style-guide' ? guideValidator : validator).validateString(html, file);
    for (const { ruleId, message, line, column, severity } of results.flatMap(({ messages }) => messages)) {
      found.push({
        file,
        code: `html-${ruleId}`,
        place: { line, column },
        severity: severity >= 2 ? 'error' : 'warning',
        message: `Deze pagina houdt zich niet aan de HTML-regel “${ruleId}”: ${message}. Verbeter het onderdeel of de tekst waar dit uit komt. Uitleg: https://html-validate.org/rules/${ruleId}.html`,
      });
    }
  }
  return found;
}
