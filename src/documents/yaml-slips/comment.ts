import type { Slip } from './slip.ts';

/** `name: "Elst"#inloop` */
export const gluedComment: Slip = (lines, { message }, line) => {
  if (!message.startsWith('Comments must be separated')) return undefined;
  return {
    message:
      'Hier staat een # zonder spatie ervoor. Begint hier een opmerking? Zet er dan een spatie voor. Hoort de # bij de tekst? Zet hem dan binnen de aanhalingstekens.',
    example: lines
      .line(line)
      .trim()
      .replace(/(["'\]}])#/, '$1 #'),
  };
};
