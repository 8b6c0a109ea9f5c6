import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const noInnerHtml = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Text that becomes HTML can carry a script. Make elements and set textContent.',
  },
  { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: 'Make elements and set textContent.' },
];

// What comes from outside is an argument, so that the same content always gives the same pages.
const noHiddenInput = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Nothing in src/ reads the clock: take `now` as an argument.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Nothing in src/ reads the clock: take `now` as an argument.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Nothing in src/ reads the clock: take `now` as an argument.',
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The same content must give the same pages.' },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'The environment is read in src/content.config.ts, src/collections/portal.ts and src/integrations only.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      'dist-e2e',
      'dist-style-guide',
      'dist-beheer',
      '.builds',
      '.astro',
      '.setup',
      'content',
      'tests/fixtures',
      'tests/faults',
      'tests/golden',
      'playwright-report',
      'test-results',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      'no-restricted-syntax': ['error', ...noInnerHtml],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-syntax': ['error', ...noInnerHtml, ...noHiddenInput], 'no-console': 'error' },
  },
  {
    // What runs in the visitor's browser and binds the pure part to its clock.
    files: [
      'src/islands/status/opening-status.ts',
      'src/islands/status/mark-today.ts',
      'src/islands/directory/directory-app.ts',
      'src/islands/directory/site-finder.ts',
      'src/islands/search/search-page.ts',
      'src/islands/agenda/agenda-list.ts',
      'src/islands/timed/timed.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...noInnerHtml] },
  },
  {
    files: ['src/content.config.ts', 'src/collections/portal.ts', 'src/integrations/**'],
    rules: { 'no-restricted-syntax': ['error', ...noInnerHtml, ...noHiddenInput.slice(0, -1)] },
  },
);
