/** Whether a description of a picture is only the name of its file: “IMG_1234.jpg”, “foto-inloop.png”, “DSC00012”. */
export const isFileName = (text: string): boolean =>
  /^[^\s]+\.(?:jpe?g|png|webp|avif|gif|svg|heic|tiff?|bmp)$/i.test(text.trim()) ||
  /^(?:img|dsc|dscn|pxl|screenshot)[-_ ]?\d[\w-]*$/i.test(text.trim());

/** Said of a description that {@link isFileName}. */
export const fileNameAsAlt = 'Dit is de naam van een bestand. Schrijf wat er te zien is, voor wie de afbeelding niet ziet.';

/** Whether a description only says that there is a picture: “foto”, “Afbeelding 2”, “een plaatje.” */
export const saysOnlyPicture = (text: string): boolean =>
  /^(?:een |de |het |deze |dit )?(?:foto(?:[’']?s)?|fotootje|afbeelding(?:en)?|plaatjes?|illustratie|image|picture|photo)[ -]?\d*[.:!]?$/i.test(
    text.trim(),
  );

/** Said of a description that {@link saysOnlyPicture}. */
export const onlyPictureAsAlt = 'Hier staat alleen dat het een afbeelding is. Schrijf wat er te zien is, voor wie de afbeelding niet ziet.';
