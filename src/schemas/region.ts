import * as z from 'zod';
import { line, text } from './shared/text.ts';

/** `region.yaml`: a group of municipalities that share organisations and services. */
export const regionSchema = z.strictObject({
  name: line(60, { label: 'Naam', hint: 'De naam van de regio.' }),
  summary: text(400, { label: 'In het kort', hint: 'Wat doen de gemeenten samen?' }).optional(),
});

/** A region after parsing. */
export type Region = z.output<typeof regionSchema>;
/** A region as an editor writes it. */
export type RegionInput = z.input<typeof regionSchema>;
