import type { SiteFinding } from '../finding.ts';
import type { SiteFolder } from '../site-folder.ts';

/** A block of structured data in a page. */
export interface JsonLdBlock {
  file: string;
  place: { line: number; column: number };
  value: Record<string, unknown>;
}

/** The JSON-LD of every page: an object, or a list of objects, each with the context of schema.org. What cannot be read is a finding. */
export function jsonLdBlocks(site: SiteFolder): { blocks: JsonLdBlock[]; findings: SiteFinding[] } {
  const blocks: JsonLdBlock[] = [];
  const findings: SiteFinding[] = [];
  for (const { file, elements } of site.pages) {
    for (const { name, attributes, text, place } of elements) {
      if (name !== 'script' || attributes.get('type') !== 'application/ld+json') continue;
      const found = readBlock(text);
      if ('fault' in found) findings.push({ file, place, code: 'json-ld', message: found.fault });
      else blocks.push(...found.values.map((value) => ({ file, place, value })));
    }
  }
  return { blocks, findings };
}

function readBlock(text: string): { values: Record<string, unknown>[] } | { fault: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { fault: `De gegevens voor zoekmachines op deze pagina zijn geen geldige JSON: ${(error as Error).message}.` };
  }
  const values = Array.isArray(json) ? json : [json];
  const whole = values.every(
    (value): value is Record<string, unknown> => typeof value === 'object' && value !== null && '@type' in value && '@context' in value,
  );
  if (!whole)
    return { fault: 'De gegevens voor zoekmachines op deze pagina hebben geen “@context” of geen “@type”. Een zoekmachine slaat ze over.' };
  return { values };
}
