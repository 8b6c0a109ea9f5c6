/** How a text speaks to its reader: “u” or “je”. */
export const tones = ['formal', 'informal'] as const;

/** One of {@link tones}. */
export type Tone = (typeof tones)[number];

/** Dutch names of the tones. */
export const toneLabels: Readonly<Record<Tone, string>> = { formal: 'u', informal: 'je' };
