/** The size of each page of a PDF in points, as `595 x 842`. Reads PDFs as Chromium writes them. */
export function pdfPageSizes(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  return pages.map((_, index) => {
    const [, width, height] = boxes[boxes.length === 1 ? 0 : index] ?? [];
    return `${Math.round(Number(width))} x ${Math.round(Number(height))}`;
  });
}

/** True for the size of an A4 on its short side, to the point: paper of 210 by 297 mm is 595.3 by 841.9. */
export function isA4(size: string): boolean {
  const [width = NaN, height = NaN] = size.split(' x ').map(Number);
  return Math.abs(width - 595.3) <= 1.5 && Math.abs(height - 841.9) <= 1.5;
}
