/** Texts about plain language. */
export const languageNl = {
  title: (count: number) =>
    count === 0 ? 'Begrijpelijke taal: geen tips' : `Begrijpelijke taal: ${String(count)} ${count === 1 ? 'tip' : 'tips'}`,
  none: 'Deze tekst is goed te lezen.',
  free: 'U mag de tekst ook zo laten. De tips houden het opslaan niet tegen.',
  showPlace: 'Wijs aan',
  showSentence: (sentence: string) => `Wijs aan in de tekst: ${sentence}`,
};
