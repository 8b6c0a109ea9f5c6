import { TextLines } from '../documents/text-lines.ts';
import { nearest, nearestId } from '../problems/did-you-mean.ts';
import { locatedProblem } from '../problems/located-problem.ts';
import type { Locator } from '../problems/locator.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * The error of a portal whose theme is not there.
 *
 * @param locator of the site file
 * @param folder of the themes of its municipality, with a slash at the end
 * @param names the themes in it
 */
export function missingTheme(locator: Locator, folder: string, name: string, names: readonly string[]): Problem {
  const meant = nearestId(name, names) ?? (names.length === 1 ? names[0] : undefined);
  const isDefault = locator.sourceTextAt(['theme']) === undefined;
  const what = isDefault
    ? `Deze portal noemt geen huisstijl en gebruikt daarom “${name}”, maar die is er niet.`
    : `De huisstijl “${name}” is er niet.`;
  const cure =
    meant !== undefined
      ? `Bedoelt u “${meant}”?`
      : `${names.length === 0 ? '' : `Deze zijn er: ${names.join(', ')}. Kies er een, of maak een nieuwe. `}` +
        `Een huisstijl is een bestand met een hoofdkleur (accent) en een tweede kleur (highlight). Zet die in ${folder}${name}.yaml.`;
  return locatedProblem(locator, {
    severity: 'error',
    code: 'missing-theme',
    path: ['theme'],
    message: `${what} ${cure}`,
    example: meant === undefined ? 'accent: "#…"\nhighlight: "#…"' : `theme: ${meant}`,
  });
}

/**
 * The error of a theme that names a file that is not there.
 *
 * @param others names of the files of that kind in the folder
 */
export function missingFile(locator: Locator, path: readonly string[], folder: string, name: string, others: readonly string[]): Problem {
  const meant = nearest(name, others);
  return locatedProblem(locator, {
    severity: 'error',
    code: 'missing-theme-file',
    path,
    message:
      `Het bestand “${name}” staat niet in de map ${folder.replace(/\/$/, '')}. ` +
      (meant === undefined ? 'Zet het erbij, of haal deze regel weg.' : `Bedoelt u “${meant}”?`),
    ...(meant === undefined ? {} : { example: `${path.at(-1) ?? ''}: "${meant}"` }),
  });
}

/** The error of a drawing that does not say how large it is. */
export function withoutSize(file: string, text: string): Problem {
  return {
    severity: 'error',
    code: 'drawing-without-size',
    file,
    ...new TextLines(text).at(Math.max(0, text.search(/<svg\b/i))),
    message:
      'Deze tekening zegt niet hoe groot ze is, en dan verspringt de pagina als ze verschijnt. ' +
      'Zet in <svg …> een viewBox met vier getallen: twee keer 0, de breedte en de hoogte.',
    example: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 … …">',
  };
}

/** The warning for a theme that no portal uses. */
export const unusedTheme = (file: string, name: string): Problem => ({
  severity: 'warning',
  code: 'unused-theme',
  file,
  line: 1,
  column: 1,
  message: `Geen portal van deze gemeente gebruikt deze huisstijl. Zet in het bestand van een portal “theme: ${name}”, of haal dit bestand weg.`,
});
