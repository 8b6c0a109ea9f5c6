/** The Dutch texts of the button that sends the address of a page on, without another party between. */
export const shareNl = {
  /** Opens what the device shares with. */
  share: 'Deel deze pagina',
  /** Where the device has nothing to share with. */
  copy: 'Kopieer het adres',
  copied: 'Het adres is gekopieerd.',
  copyFailed: 'Kopiëren lukt niet. Het adres staat boven in de browser.',
};
