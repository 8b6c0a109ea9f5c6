import type { Entry, MunicipalityContent } from '../../layers/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { collections, type CollectionDefinition } from '../../schemas/collections.ts';
import { isBlank } from '../../schemas/shared/visible-text.ts';

/** Errors for articles, translations of them, pages and supplements without a text. */
export function checkEmptyText({ collection, body, bodyFile, bodyDocument }: Entry): Problem[] {
  const { needsText = false }: CollectionDefinition = collections[collection];
  if (!needsText || !isBlank(body)) return [];
  return [
    {
      severity: 'error',
      code: 'empty-text',
      file: bodyFile,
      line: bodyDocument.bodyLine,
      column: 1,
      message: 'Er staat nog geen tekst. Schrijf die onder de gegevens: in een bestand is dat onder de tweede regel ---. Of haal dit weg.',
      example: '---\n\nHier begint de tekst.',
    },
  ];
}

/** Warns for supplements that no portal shows, because every municipality that has them hides what they belong to. */
export function checkUnseenSupplements(municipalities: readonly MunicipalityContent[]): Problem[] {
  const unseen = new Map<Entry, boolean>();
  for (const { collections, knownIds, hiddenIds } of municipalities) {
    for (const entry of collections.supplements.values()) {
      const targets = [
        knownIds.articles.has(entry.id) ? hiddenIds.articles : [],
        knownIds.pages.has(entry.id) ? hiddenIds.pages : [],
      ].flat();
      const hidden = targets.length > 0 && targets.every((ids) => ids.has(entry.id));
      unseen.set(entry as Entry, hidden && unseen.get(entry as Entry) !== false);
    }
  }
  return [...unseen]
    .filter(([, hidden]) => hidden)
    .map(([{ id, bodyFile }]) => ({
      severity: 'warning',
      code: 'supplement-of-hidden',
      file: bodyFile,
      line: 1,
      column: 1,
      message: `Niemand ziet deze aanvulling: “${id}” is verborgen op elke portal waar zij bij hoort. Haal de aanvulling weg, of toon “${id}” weer.`,
    }));
}
