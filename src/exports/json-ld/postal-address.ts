import type { PostalAddress } from '../../schemas/shared/address.ts';
import { node, type JsonLdNode } from './node.ts';

/** A Dutch address as a schema.org PostalAddress; street and postal code only when they are known. */
export function postalAddress({ streetAddress, postalCode, addressLocality }: PostalAddress): JsonLdNode {
  return node('PostalAddress', { streetAddress, postalCode, addressLocality, addressCountry: 'NL' });
}
