import * as z from 'zod';
import { dangers, type Danger } from '../../language/dangers.data.ts';
import { field } from './field.ts';
import { uniqueList } from './id.ts';

/** Dutch names of the dangers. */
export const dangerLabels: Readonly<Record<Danger, string>> = {
  suicide: 'Zelfmoord en zelfbeschadiging',
  violence: 'Geweld en mishandeling',
  'sexual-violence': 'Seksueel geweld',
  'running-away': 'Weglopen',
  acute: 'Direct gevaar',
};

/** Dangers for which a number is; at least one. */
export const dangerList = (text: { label: string; hint: string }) =>
  field(uniqueList(field(z.enum(dangers), { label: 'Gevaar', hint: 'Kies een soort gevaar.', labels: dangerLabels })).min(1), {
    ...text,
    labels: dangerLabels,
    example: '[violence]',
  });
