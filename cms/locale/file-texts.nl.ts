/** What is asked before a file is uploaded over another. @param name of the file */
export const replaceQuestion = (name: string): string =>
  `Er is al een bestand met de naam ${name}. Wilt u dat vervangen? Dat kan alleen als het nergens meer te zien is. Kies anders Annuleren, en geef uw bestand een andere naam.`;

/** What Decap says in English when something goes wrong with a file, with what it says here. What went wrong comes after it. */
export const fileTexts: Readonly<Record<string, string>> = {
  'Failed to persist media: ': 'Het bestand is niet bewaard. ',
  'Failed to delete media: ': 'Het bestand is niet weggehaald. ',
};
