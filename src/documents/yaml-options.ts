/** How YAML is read here: YAML 1.2, where `no` and `09:00` are text, and nothing merges or refers to something else. */
export const yamlOptions = {
  version: '1.2',
  schema: 'core',
  merge: false,
  prettyErrors: false,
  stringKeys: true,
  strict: true,
} as const;
