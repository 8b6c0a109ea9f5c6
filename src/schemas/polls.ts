import * as z from 'zod';
import { endsAfterStart, isoDate } from './shared/date.ts';
import { entryFields } from './shared/entry.ts';
import { field } from './shared/field.ts';
import { idPattern, suggestId } from './shared/id.ts';
import { audienceList } from './shared/people.ts';
import { line, text } from './shared/text.ts';

/** One question with options, open for a period, with the votes that were counted. */
export const pollSchema = z
  .strictObject({
    question: line(160, { label: 'Vraag', hint: 'Eén vraag, in één zin.' }),
    explanation: text(400, { label: 'Uitleg', hint: 'Waarom vraagt u dit, en wat gebeurt er met de uitslag?' }).optional(),
    options: field(
      z
        .array(
          z.strictObject({
            id: field(z.string().regex(idPattern), {
              label: 'Kort woord',
              hint: 'Waarmee de stemmen worden geteld, bijvoorbeeld ja of nee. Het blijft altijd hetzelfde en staat niet op de pagina.',
              message: 'Een id heeft alleen kleine letters, cijfers en streepjes.',
              example: 'ja',
              suggest: suggestId,
            }),
            label: line(80, { label: 'Antwoord', hint: 'Het antwoord dat iemand kiest.' }),
            votes: field(z.int().min(0), { label: 'Stemmen', hint: 'Het getelde aantal stemmen.', example: '12' }).optional(),
          }),
        )
        .min(2)
        .superRefine((options, context) => {
          for (const [index, { id, label }] of options.entries()) {
            const first = options.findIndex((other) => other.label === label);
            if (first !== index && typeof label === 'string')
              context.addIssue({
                code: 'custom',
                path: [index, 'label'],
                message: `Dit antwoord staat er al: “${label}”. Geef elk antwoord een eigen tekst.`,
              });
            if (options.findIndex((other) => other.id === id) === index) continue;
            context.addIssue({
              code: 'custom',
              path: [index, 'id'],
              message: `De id “${id}” hoort al bij een ander antwoord. Geef elk antwoord een eigen id, anders worden de stemmen opgeteld.`,
            });
          }
        }),
      {
        label: 'Antwoorden',
        hint: 'Minstens twee antwoorden.',
        example: '[{ id: ja, label: Ja }, { id: nee, label: Nee }]',
      },
    ),
    opensOn: isoDate({ label: 'Open vanaf', hint: 'De eerste dag om te stemmen.' }),
    closesOn: isoDate({ label: 'Open tot en met', hint: 'De laatste dag om te stemmen.', startsAt: 'opensOn' }),
    audiences: audienceList,
    ...entryFields,
  })
  .superRefine(endsAfterStart('opensOn', 'closesOn'));

/** A poll after parsing. */
export type Poll = z.output<typeof pollSchema>;
/** A poll as an editor writes it. */
export type PollInput = z.input<typeof pollSchema>;
