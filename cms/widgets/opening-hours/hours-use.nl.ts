import type { Kind } from './form/hours-kinds.ts';

/** What the editor says about what the times are for. */
export interface HoursUseTexts {
  kind: string;
  kinds: Readonly<Record<Kind, { label: string; hint: string }>>;
  also: string;
  alsoKinds: Readonly<Partial<Record<Kind, string>>>;
  weekHint: string;
  exceptionsHint: string;
  closed: string;
  /** @param row the name of a row that was taken away */
  removedAndClosed: (row: string) => string;
  holidayChoices: Readonly<Record<'closed' | 'open', string>>;
  previewNoOpenings: string;
}

const kinds: HoursUseTexts['kinds'] = {
  fixed: { label: 'Vaste tijden', hint: 'Bijvoorbeeld elke donderdag, of elke eerste maandag van de maand.' },
  sessions: { label: 'Losse dagen', hint: 'Elke keer met een eigen datum.' },
  appointment: { label: 'Alleen op afspraak', hint: 'U schrijft hoe iemand een afspraak maakt.' },
  always: { label: 'Dag en nacht open', hint: 'Alleen voor wat altijd open is, ook op feestdagen.' },
  unknown: { label: 'Nog niet bekend', hint: 'U schrijft waarom. De bezoeker leest: bel eerst.' },
};

/** Of a place or a line. */
export const openingTexts: HoursUseTexts = {
  kind: 'Wanneer is het open?',
  kinds,
  also: 'Is het ook nog op een andere manier open?',
  alsoKinds: { fixed: 'Ook vaste tijden', sessions: 'Ook losse dagen', appointment: 'Ook op afspraak' },
  weekHint: 'Is het op een dag gesloten? Laat die dag dan leeg.',
  exceptionsHint: 'Dagen waarop het gesloten is, of waarop het andere tijden heeft.',
  closed: 'Gesloten',
  removedAndClosed: (row) => `Verwijderd: ${row}. Er is geen andere tijd meer, dus het is dan gesloten.`,
  holidayChoices: { closed: 'Gesloten', open: 'Gewone tijden' },
  previewNoOpenings: 'Het komende jaar is er geen keer dat het open is.',
};

/** Of a course or a meeting. */
export const eventTexts: HoursUseTexts = {
  kind: 'Wanneer is het?',
  kinds: {
    ...kinds,
    sessions: { label: 'Op een of meer dagen', hint: 'Elke keer met een datum en een tijd.' },
    fixed: { label: 'Op vaste tijden', hint: 'Bijvoorbeeld elke donderdag, of elke eerste maandag van de maand.' },
    unknown: { label: 'Nog niet bekend', hint: 'U schrijft waarom. De bezoeker leest dat.' },
  },
  also: 'Is het ook nog op een andere manier?',
  alsoKinds: { fixed: 'Ook op vaste tijden', sessions: 'Ook op losse dagen' },
  weekHint: 'Is er op een dag niets? Laat die dag dan leeg.',
  exceptionsHint: 'Dagen waarop het niet doorgaat, of op een andere tijd is.',
  closed: 'Gaat niet door',
  removedAndClosed: (row) => `Verwijderd: ${row}. Er is geen andere tijd meer, dus het gaat dan niet door.`,
  holidayChoices: { closed: 'Gaat niet door', open: 'Gaat door' },
  previewNoOpenings: 'Het komende jaar is er geen keer.',
};
