import type { Page } from '@playwright/test';
import type { EngineSources } from './test.ts';

/** WCAG 2.2 AA, and what the makers of axe advise. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of axe whose outcome depends on colours, and so on light or dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe is asked. */
export interface AxeOptions {
  /** `all`: every rule; `colours`: only what depends on colours; `not-contrast`: all but contrast, which means nothing in forced colours. */
  rules?: 'all' | 'colours' | 'not-contrast';
  /** Selectors of parts that are left out. */
  exclude?: readonly string[];
  /** Rules that are left out. */
  without?: readonly string[];
}

/** What fades in is looked at as it stays: half way its colours mean nothing. */
async function finishAnimations(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}

/** The violations that axe-core finds on the page that is open, one line for each element. */
export async function axeViolations(
  page: Page,
  { axe }: EngineSources,
  { rules = 'all', exclude = [], without = [] }: AxeOptions = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  await finishAnimations(page);
  const off = [...without, ...(rules === 'not-contrast' ? ['color-contrast'] : [])];
  return page.evaluate(
    async ({ runOnly, off, exclude }) => {
      interface Result {
        violations: { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[];
      }
      const { axe } = window as unknown as { axe: { run: (context: object, options: object) => Promise<Result> } };
      const { violations } = await axe.run(
        { include: [['html']], exclude: exclude.map((selector) => [selector]) },
        { runOnly, rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])), resultTypes: ['violations'] },
      );
      // Where a marker stands on a map is essential, which the criterion excepts; all that it leads to stands in the list too.
      const isExcepted = (id: string, target: readonly string[]) =>
        id === 'target-size' && target.some((one) => one.includes('.map-marker'));
      return violations.flatMap(({ id, help, nodes }) =>
        nodes
          .filter(({ target }) => !isExcepted(id, target))
          .map(({ target, failureSummary = '' }) => `axe ${id}: ${help} - ${target.join(' ')} - ${failureSummary.replaceAll(/\s+/g, ' ')}`),
      );
    },
    { runOnly: rules === 'colours' ? { type: 'rule', values: colourRules } : { type: 'tag', values: tags }, off, exclude: [...exclude] },
  );
}

/**
 * The failures that the engine of IBM Equal Access finds on the page that is open, one line for each element. Only what it is certain of counts:
 * `VIOLATION/FAIL`. The rest are questions for a person, and on these pages most have the answer “no”.
 */
export async function aceFailures(page: Page, { ace }: EngineSources, without: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(ace);
  await finishAnimations(page);
  return page.evaluate(
    async (without) => {
      interface Report {
        results: { ruleId: string; message: string; value: [string, string]; path: { dom: string }; snippet: string }[];
      }
      const { ace } = window as unknown as {
        ace: { Checker: new () => { check: (root: Document, policies: string[]) => Promise<Report> } };
      };
      // A label that only who hears the page gets is a label for every browser, but not for this engine.
      const isLabelled = (path: string) => {
        const field = document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
        return [...((field as HTMLInputElement | null)?.labels ?? [])].some(({ textContent }) => textContent.trim() !== '');
      };
      const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
      return results
        .filter(({ value, ruleId }) => value.join('/') === 'VIOLATION/FAIL' && !without.includes(ruleId))
        .filter(({ ruleId, path }) => ruleId !== 'input_label_exists' || !isLabelled(path.dom))
        .map(({ ruleId, message, path, snippet }) => `ace ${ruleId}: ${message} - ${path.dom} - ${snippet.slice(0, 120)}`);
    },
    [...without],
  );
}

/** Runs in the page: opens all that is folded in, so that it is looked at too. */
export function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}
