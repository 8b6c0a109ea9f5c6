/** How a text speaks to its reader: “u” or “je”. */
export const tones = ['formal', 'informal'] as const;

/** Dutch names of the tones. */
export const toneLabels: Readonly<Record<(typeof tones)[number], string>> = { formal: 'u', informal: 'je' };
