/** What the admin says around Decap. */
export const adminNl = {
  choose: {
    title: 'Voor welke gemeente werkt u?',
    text: 'Deze browser onthoudt uw keuze. U kunt later een andere gemeente kiezen.',
  },
  bar: {
    title: 'Redactieomgeving',
    label: 'U werkt in de inhoud van',
    owners: {
      municipality: (name: string) => `gemeente ${name}`,
      region: (name: string) => `regio: ${name}`,
      national: () => 'heel Nederland (landelijk)',
    },
    go: 'Wissel',
    other: 'Andere gemeente',
  },
  preview: 'Voorbeeld op de portal',
  failed: {
    title: 'De redactieomgeving start niet',
    text: 'Wat hiervoor nodig is, kwam niet binnen. Probeer het over een paar minuten opnieuw, of vraag de beheerder.',
  },
};
