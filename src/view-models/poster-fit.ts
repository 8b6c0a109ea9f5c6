/** A size of type on the poster; `poster.css` has the sizes by these names. */
export type PosterSize = 'large' | 'medium' | 'small';

/** A line about when one can come; a detail stands in smaller and lighter type. */
export interface PosterLine {
  text: string;
  detail: boolean;
}

/** What stands between the head and the foot of a poster. */
export interface PosterContent {
  name: string;
  /** Each stays whole on a line where it fits. */
  place: readonly string[];
  /** When and how one can come, a line each. */
  hours: readonly PosterLine[];
  topics: readonly string[];
}

// In points. The type sizes are those of poster.css.
const sizes: readonly { size: PosterSize; name: number; place: number; hours: number; topics: number; gap: number }[] = [
  { size: 'large', name: 26, place: 18, hours: 21, topics: 15, gap: 25 },
  { size: 'medium', name: 22, place: 15, hours: 16, topics: 13, gap: 17 },
  { size: 'small', name: 18, place: 13, hours: 12.5, topics: 12, gap: 12 },
];
const sheet = { width: 493, height: 355, hoursWidth: 453, hoursPadding: 34, topicGap: 17, lineHeight: 1.3 };

/** Size of a detail in parts of that of the hours. */
const detailSize = 0.7;

/** Width of a letter in parts of its height, of the widest of the common fonts, so that no other needs more room. */
const letter = { bold: 0.66, regular: 0.6 };

const mostTopics = 6;

/**
 * The largest type with which everything fits on the sheet, and the first topics for which there is room then. Hours that do not fit in the
 * smallest type either are left out: the poster then leads to the page for them.
 */
export function fitPoster({ name, place, hours, topics }: PosterContent): { size: PosterSize; hours: PosterLine[]; topics: string[] } {
  for (const { size, gap, ...type } of sizes) {
    const lines = (text: string, points: number, width: number, weight: number) => Math.ceil((text.length * points * weight) / width);
    const tall = (count: number, points: number) => count * points * sheet.lineHeight;
    const ofHours = hours.reduce((sum, { text, detail }) => {
      const points = detail ? type.hours * detailSize : type.hours;
      return sum + tall(lines(text, points, sheet.hoursWidth, detail ? letter.regular : letter.bold), points);
    }, 0);
    const used =
      tall(lines(name, type.name, sheet.width, letter.bold), type.name) +
      tall(linesOfParts(place, type.place), type.place) +
      ofHours +
      sheet.hoursPadding +
      2 * gap;
    if (used > sheet.height && hours.length > 0) continue;
    const rows = Math.floor((sheet.height - used) / (type.topics * sheet.lineHeight + 6));
    return { size, hours: [...hours], topics: topicsIn(topics.slice(0, mostTopics), rows, type.topics) };
  }
  return fitPoster({ name, place, hours: [], topics });
}

/** How many lines parts take that stand beside each other, and go to a line of their own when they do not fit on the one before. */
function linesOfParts(parts: readonly string[], points: number): number {
  let lines = 1;
  let left = sheet.width;
  for (const part of parts) {
    // With the comma and the space after it.
    const width = (part.length + 2) * points * letter.regular;
    if (width > left && left < sheet.width) {
      lines++;
      left = sheet.width;
    }
    const more = Math.max(0, Math.ceil(width / sheet.width) - 1);
    lines += more;
    left -= width - more * sheet.width;
  }
  return lines;
}

/** The first topics that fit in so many rows, as many beside each other as a row takes. */
function topicsIn(topics: readonly string[], rows: number, points: number): string[] {
  let row = 1;
  let left = sheet.width;
  return topics.filter((topic) => {
    const width = topic.length * points * letter.regular + points + sheet.topicGap;
    if (width > left) {
      row += Math.ceil(width / sheet.width);
      left = sheet.width;
    }
    left -= width;
    return row <= rows;
  });
}
