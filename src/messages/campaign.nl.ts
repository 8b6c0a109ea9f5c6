/** The Dutch texts of a campaign. */
export const campaignNl = {
  more: 'Lees en doe meer',
  until: (date: string) => `Tot en met ${date}`,
};
