import type { Danger } from '../../language/dangers.data.ts';
import type { Entry, MunicipalityContent } from '../../layers/entry.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { tellingSubjects } from '../../language/telling-subjects.ts';

/** What nobody may be seen reading about, in words. */
const subjects: Partial<Record<Danger, string>> = {
  suicide: 'zelfdoding',
  violence: 'geweld',
  'sexual-violence': 'seksueel geweld',
  'running-away': 'weglopen',
};

/**
 * Warnings for texts whose title is about violence, abuse, suicide or running away, and that are not marked as sensitive: their page has no way
 * out, and the tab tells what one reads.
 */
export function checkSensitiveSubjects(municipalities: readonly MunicipalityContent[]): Problem[] {
  const seen = new Set<Entry>();
  return municipalities.flatMap(({ collections: { articles, questions, experiences } }) =>
    [
      ...[...articles.values(), ...experiences.values()].map((entry) => about(entry, 'title', entry.data.title)),
      ...[...questions.values()].map((entry) => about(entry, 'question', entry.data.question)),
    ].flatMap(({ entry, field, words }): Problem[] => {
      if (entry.data.sensitive || seen.has(entry)) return [];
      seen.add(entry);
      const subject = tellingSubjects([words])
        .map((danger) => subjects[danger])
        .find((one) => one !== undefined);
      if (subject === undefined) return [];
      return [
        locatedProblem(entry.locator, {
          severity: 'warning',
          code: 'sensitive-subject',
          path: [field],
          message:
            `Dit gaat over ${subject}, en het staat niet als gevoelig aangemerkt. ` +
            'Dan is er geen knop om de pagina snel te verlaten, en is in het tabblad te zien wat iemand leest. Zet “sensitive” aan.',
          example: 'sensitive: true',
        }),
      ];
    }),
  );
}

type Told = Entry<'articles'> | Entry<'questions'> | Entry<'experiences'>;

const about = (entry: Told, field: string, words: string) => ({ entry, field, words });
