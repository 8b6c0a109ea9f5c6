/** A value of a property in JSON-LD. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** A thing in the terms of schema.org, as plain data. `toJsonLdScript` adds the context. */
export interface JsonLdNode {
  '@type': string;
  /** The permanent name of the thing: an absolute address with a fragment. */
  '@id'?: string;
  [property: string]: JsonLdValue | undefined;
}

/** Makes a node; what is not known (`undefined`, or an empty list) is left out. Keys keep their order. */
export function node(type: string, properties: Readonly<Record<string, JsonLdValue | undefined>>): JsonLdNode {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return { '@type': type, ...Object.fromEntries(known) };
}
