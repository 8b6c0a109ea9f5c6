/** What an editor reads on the first screen. */
export const attentionNl = {
  title: 'Wat vraagt uw aandacht?',
  nothing: 'Niets. Alles is nagekeken, en er loopt deze week niets af.',
  more: (count: number) => `Toon er nog ${String(count)}`,
  waiting: { title: 'Nog niet gepubliceerd' },
  unchecked: { title: 'Te lang niet nagekeken', item: (date: string) => `voor het laatst op ${date}` },
  ending: { title: 'Loopt deze week af', item: (date: string) => `laatste dag: ${date}` },
  statuses: { draft: 'concept', pending_review: 'ter beoordeling', pending_publish: 'klaar om te publiceren' } as Readonly<
    Record<string, string>
  >,
};
