/** Placeholders that a portal fills with its own words. The letter at the start of the article follows the sentence. */
export const placeholderNames = ['organisatie', 'de organisatie', 'De organisatie', 'gemeente', 'telefoon'] as const;

/** One of {@link placeholderNames}. */
export type PlaceholderName = (typeof placeholderNames)[number];

/** What stands for each placeholder on a portal: `{ 'De organisatie': 'Het CJG', gemeente: 'Overbetuwe', … }`. */
export type PlaceholderValues = Readonly<Record<PlaceholderName, string>>;

/** Whether a name between the brackets is known; upper and lower case count. */
export const isPlaceholderName = (name: string): name is PlaceholderName => (placeholderNames as readonly string[]).includes(name);
