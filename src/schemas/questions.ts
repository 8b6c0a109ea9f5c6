import * as z from 'zod';
import { yamlValue } from '../problems/yaml-snippet.ts';
import { checkedOn } from './shared/date.ts';
import { entryFields } from './shared/entry.ts';
import { reference, references } from './shared/id.ts';
import { ageRange, audienceList } from './shared/people.ts';
import { synonyms } from './shared/synonyms.ts';
import { line, text } from './shared/text.ts';
import { sensitive } from './shared/sensitive.ts';
import { traceIn, withoutTraces } from './shared/traces.ts';

/** A question that people ask, with its answer. Nobody can be recognised in it. The body of the file says more, in Markdown. */
export const questionSchema = z
  .strictObject({
    question: line(160, { label: 'Vraag', hint: 'In de woorden van de lezer, zonder iets waaraan iemand te herkennen is.' }),
    summary: text(300, { label: 'Het korte antwoord', hint: 'Eén tot drie zinnen. Dit staat bovenaan.' }),
    answeredBy: reference('organizations', { label: 'Wie antwoordt', hint: 'Welke organisatie gaf dit antwoord?' }).optional(),
    themes: references('themes', { label: 'Thema’s', hint: 'Waar gaat het over?' }).default([]),
    audiences: audienceList,
    age: ageRange.optional(),
    relatedArticles: references('articles', { label: 'Lees ook', hint: 'Artikelen die hierop aansluiten.' }).default([]),
    sensitive,
    synonyms,
    checkedOn,
    ...entryFields,
  })
  .superRefine(({ question }, context) => {
    // What is no text is told by its own field.
    if (typeof question !== 'string' || traceIn(question) === undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['question'],
      message:
        'In deze vraag staat een telefoonnummer of een e-mailadres. Haal het weg: aan een vraag mag niet te zien zijn wie hem stelde.',
      params: { example: `question: ${yamlValue(withoutTraces(question))}` },
    });
  });

/** A question after parsing. */
export type Question = z.output<typeof questionSchema>;
/** A question as an editor writes it. */
export type QuestionInput = z.input<typeof questionSchema>;
