import { formatDate } from '../hours-wording/wording.ts';
import type { FreshnessReportTexts } from '../messages/freshness-report.nl.ts';
import { collections } from '../schemas/collections.ts';
import { mostPages, type CheckMail, type OrganizationList, type OwnerReport } from './freshness-report.ts';
import type { StaleEntry } from './stale-entries.ts';

/** When and how a report was made. */
export interface ReportMoment {
  /** ISO date in the Netherlands. */
  today: string;
  /** How many weeks ahead it looks. */
  weeks: number;
}

/** A report as Markdown: for each organisation its list, and the mails to send. */
export function freshnessMarkdown(report: OwnerReport, { today, weeks }: ReportMoment, texts: FreshnessReportTexts): string {
  return [
    `# ${plain(texts.title(report.name))}`,
    '',
    texts.made(formatDate(today), weeks),
    texts.count(report.count),
    ...report.organizations.flatMap((list) => ['', ...listLines(list, texts)]),
    '',
  ].join('\n');
}

function listLines({ organization, entries, mails }: OrganizationList, texts: FreshnessReportTexts): string[] {
  return [
    `## ${organization === undefined ? texts.noOrganization : plain(organization.name)}`,
    '',
    ...entries.flatMap((entry) => entryLines(entry, texts)),
    ...mails.flatMap((mail) => ['', ...mailLines(mail, texts)]),
  ];
}

function entryLines(entry: StaleEntry, texts: FreshnessReportTexts): string[] {
  const { name, collection, id, state, checkedOn, dueOn, file, line, pages, organizations } = entry;
  const others = organizations.slice(1).map((one) => one.name);
  const also = others.length === 0 ? '' : `; ${texts.together(new Intl.ListFormat('nl').format(others.map(plain)))}`;
  return [
    `- **${plain(name)}** (${collections[collection].labels.singular}${also}): ${texts.states[state]}`,
    `  - ${texts.checked(formatDate(checkedOn))}; ${texts.due(formatDate(dueOn))}`,
    `  - ${texts.number}: \`${collection}/${id}\``,
    `  - ${texts.file}: \`${file}:${String(line)}\``,
    ...pages.slice(0, mostPages).map(({ url }) => `  - ${texts.page}: <${url}>`),
    ...texts.morePages(pages.length - mostPages).map((more) => `  - ${more}`),
  ];
}

function mailLines({ to, subject, body }: CheckMail, texts: FreshnessReportTexts): string[] {
  return [
    `### ${texts.mail}`,
    '',
    `${texts.to}: ${to === undefined ? texts.noAddress : `<${to}>`}  `,
    `${texts.subject}: ${plain(subject)}`,
    '',
    '```text',
    body,
    '```',
  ];
}

/** Text of an editor without what Markdown would make something of. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** All reports as JSON, for another program. */
export const freshnessJson = (reports: readonly OwnerReport[], moment: ReportMoment): string =>
  `${JSON.stringify({ ...moment, reports }, undefined, 2)}\n`;

/** All reports as a table (RFC 4180) with a row for each entry, for a spreadsheet. */
export function freshnessCsv(reports: readonly OwnerReport[], texts: FreshnessReportTexts): string {
  const rows = reports.flatMap(({ name, organizations }) =>
    organizations.flatMap(({ organization, entries }) =>
      entries.map((entry) => [
        name,
        organization?.name ?? '',
        collections[entry.collection].labels.singular,
        `${entry.collection}/${entry.id}`,
        entry.name,
        texts.states[entry.state],
        entry.checkedOn,
        entry.dueOn,
        entry.email ?? entry.organizations[0]?.email ?? '',
        entry.file,
        String(entry.line),
        entry.pages.map(({ url }) => url).join(' '),
      ]),
    ),
  );
  return [texts.columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell; a spreadsheet would run what begins as a formula, so that gets an apostrophe. */
const cell = (text: string) => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
