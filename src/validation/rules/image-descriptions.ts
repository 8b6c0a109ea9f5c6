import type { Entry } from '../../layers/entry.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { collections } from '../../schemas/collections.ts';
import { onlyPictureAsAlt, saysOnlyPicture } from '../../schemas/shared/image-alt.ts';
import { walk } from '../../schemas/shared/walk.ts';

/** Warnings for pictures of which the description only says that they are one. Those in texts are told with the rules of Markdown. */
export function checkImageDescriptions({ collection, data, locator }: Entry): Problem[] {
  return [...walk(collections[collection].schema, data)]
    .filter(({ path, value }) => path.at(-1) === 'alt' && typeof value === 'string' && saysOnlyPicture(value))
    .map(({ path }) =>
      locatedProblem(locator, { severity: 'warning', code: 'image-says-little', path, message: onlyPictureAsAlt, example: 'alt: …' }),
    );
}
