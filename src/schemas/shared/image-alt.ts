/** Whether a description of a picture is only the name of its file: “IMG_1234.jpg”, “foto-inloop.png”, “DSC00012”. */
export const isFileName = (text: string): boolean =>
  /^[^\s]+\.(?:jpe?g|png|webp|avif|gif|svg|heic|tiff?|bmp)$/i.test(text.trim()) ||
  /^(?:img|dsc|dscn|pxl|screenshot)[-_ ]?\d[\w-]*$/i.test(text.trim());

/** Said of a description that {@link isFileName}. */
export const fileNameAsAlt = 'Dit is de naam van een bestand. Schrijf wat er te zien is, voor wie de afbeelding niet ziet.';
