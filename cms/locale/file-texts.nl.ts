/** What is told when a file gets another name than it had. @param name that it gets */
export const otherName = (name: string): string =>
  `Er is al een bestand met deze naam, en dat blijft staan. Uw bestand heet hier nu “${name}”.`;

/** What Decap says in English when something goes wrong with a file, with what it says here. What went wrong comes after it. */
export const fileTexts: Readonly<Record<string, string>> = {
  'Failed to persist media: ': 'Het bestand is niet bewaard. ',
  'Failed to delete media: ': 'Het bestand is niet weggehaald. ',
};
