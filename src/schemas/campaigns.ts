import * as z from 'zod';
import { endsAfterStart, isoDate } from './shared/date.ts';
import { entryFields } from './shared/entry.ts';
import { references } from './shared/id.ts';
import { image } from './shared/image.ts';
import { audienceList } from './shared/people.ts';
import { line, text } from './shared/text.ts';

/** A period in which a subject takes the top place of the home page. */
export const campaignSchema = z
  .strictObject({
    title: line(80, { label: 'Kop', hint: 'De tekst die opvalt.' }),
    summary: text(300, { label: 'In het kort', hint: 'Eén of twee zinnen onder de kop.' }),
    startsOn: isoDate({ label: 'Vanaf', hint: 'De eerste dag.' }),
    endsOn: isoDate({ label: 'Tot en met', hint: 'De laatste dag. Daarna verdwijnt de campagne vanzelf.', startsAt: 'startsOn' }),
    audiences: audienceList,
    image: image.optional(),
    themes: references('themes', { label: 'Thema’s', hint: 'Waar gaat het over?' }).default([]),
    articles: references('articles', { label: 'Artikelen', hint: 'Wat hoort erbij om te lezen?' }).default([]),
    services: references('services', { label: 'Diensten', hint: 'Welke hulp hoort erbij?' }).default([]),
    news: references('news', {
      label: 'Nieuws',
      hint: 'Welke berichten horen erbij? Een bericht verdwijnt na zijn eigen laatste dag.',
    }).default([]),
    events: references('events', { label: 'Agenda', hint: 'Wat is er te doen?' }).default([]),
    ...entryFields,
  })
  .superRefine(endsAfterStart('startsOn', 'endsOn'));

/** A campaign after parsing. */
export type Campaign = z.output<typeof campaignSchema>;
/** A campaign as an editor writes it. */
export type CampaignInput = z.input<typeof campaignSchema>;
