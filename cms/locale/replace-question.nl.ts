/** What is asked before a file is uploaded over another. @param name of the file */
export const replaceQuestion = (name: string): string =>
  `Er is al een bestand met de naam ${name}. Wilt u dat vervangen? Dat kan alleen als het nergens meer te zien is. Kies anders Annuleren, en geef uw bestand een andere naam.`;
