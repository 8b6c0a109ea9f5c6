/** What is asked before a file is uploaded over another. @param name of the file */
export const replaceQuestion = (name: string): string =>
  `Er is al een bestand met de naam ${name}. Wilt u dat vervangen? Het verandert dan overal waar het te zien is. Kies Annuleren om het te laten staan, en geef uw bestand een andere naam.`;
