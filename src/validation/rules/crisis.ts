import type { SiteContent } from '../../layers/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { locatedProblem, type Finding } from '../../problems/located-problem.ts';
import { dangerLabels } from '../../schemas/shared/danger.ts';

/** The number for immediate danger. */
const emergency = '112';

/** Somebody in need must find a number: errors for a choice that shows none, not all of it, or not 112. */
export function checkCrisisNumbers({ site, locator, content }: SiteContent): Problem[] {
  const { organizations } = content.collections;
  const chosen = site.crisis ?? [...organizations.keys()];
  const shown = chosen.flatMap((id) => {
    const data = organizations.get(id)?.data;
    return data?.crisis === undefined || data.phone === undefined ? [] : [data.phone];
  });
  const findings: Finding[] = (site.crisis ?? []).flatMap((id, index) => {
    const data = organizations.get(id)?.data;
    const why = data === undefined ? missingReason(content.hiddenIds.organizations.has(id)) : lacking(data);
    return why === undefined
      ? []
      : {
          severity: 'error',
          code: 'crisis-number-missing',
          path: ['crisis', index],
          message: `Het hulpnummer “${id}” is niet te zien. ${why}`,
        };
  });
  if (site.crisis?.length === 0) {
    findings.push({
      severity: 'error',
      code: 'no-crisis-numbers',
      path: ['crisis'],
      message:
        'Deze lijst is leeg, en dan staat er geen enkel hulpnummer op de portal. Haal de regel weg: dan staan alle landelijke hulpnummers er.',
    });
  } else if (findings.length === 0 && !shown.includes(emergency)) {
    findings.push({
      severity: site.crisis === undefined ? 'warning' : 'error',
      code: 'no-emergency-number',
      path: site.crisis === undefined ? [] : ['crisis'],
      message: 'Het alarmnummer 112 staat niet bij de hulpnummers van deze portal. Wie in gevaar is, zoekt dat als eerste. Zet het erbij.',
    });
  }
  return findings.map((finding) => locatedProblem(locator, finding));
}

/** Of each danger one number comes first: errors for every other number of a portal that would be it as well. */
export function checkFirstNumbers({ site, content }: SiteContent): Problem[] {
  const { organizations } = content.collections;
  const shown = (site.crisis ?? [...organizations.keys()])
    .flatMap((id) => organizations.get(id) ?? [])
    .flatMap(({ data: { name, crisis }, locator }) => (crisis === undefined ? [] : [{ name, crisis, locator }]))
    .sort((a, b) => a.crisis.order - b.crisis.order || (a.name < b.name ? -1 : 1));
  const firsts = new Map<keyof typeof dangerLabels, string>();
  return shown.flatMap(({ name, crisis, locator }) =>
    (crisis.first ?? []).flatMap((danger, index) => {
      const other = firsts.get(danger);
      if (other === undefined) {
        firsts.set(danger, name);
        return [];
      }
      return locatedProblem(locator, {
        severity: 'error',
        code: 'two-first-numbers',
        path: ['crisis', 'first', index],
        message:
          `Bij “${dangerLabels[danger]}” staat ook ${other} als eerste. Wie in gevaar is, moet meteen zien welk nummer hij belt: ` +
          'er kan maar één het eerste zijn. Zet dit gevaar bij een van de twee onder “for” (ook voor).',
        example: `for: [${danger}]`,
      });
    }),
  );
}

/** An id that does not exist at all is told by the check of references. */
const missingReason = (isHidden: boolean) =>
  isHidden ? 'De organisatie is in deze gemeente verborgen. Haal de id uit deze lijst, of haal “hidden: true” weg.' : undefined;

function lacking(data: { crisis?: unknown; phone?: string | undefined }): string | undefined {
  if (data.phone === undefined) return 'De organisatie heeft geen telefoonnummer.';
  return data.crisis === undefined
    ? 'Bij de organisatie staat niet wanneer mensen dit nummer bellen. Vul daar het veld “crisis” in.'
    : undefined;
}
