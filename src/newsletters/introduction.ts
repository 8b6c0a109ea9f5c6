/** The paragraphs of the introduction of an issue. */
export const introductionParagraphs = (introduction: string): string[] =>
  introduction
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
