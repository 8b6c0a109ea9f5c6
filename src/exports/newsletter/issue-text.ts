import type { IssueContent, IssueItem, Unsubscribe } from './issue-content.ts';

/** The longest line, in characters: what every mail program shows without breaking it (RFC 3676). A link is never broken. */
export const textLineLength = 72;

/** An issue as plain text, as it stands on the portal. Links are on lines of their own, for there is no other way to see where they end. */
export const issueText = (issue: IssueContent): string => textOf(issue, [...footer(issue)]);

/** The same for a mail: with where to read it on the web, why one gets it and how to stop that. */
export const issueMailText = (issue: IssueContent, unsubscribe?: Unsubscribe): string =>
  textOf(
    issue,
    [
      ...footer(issue),
      '',
      ...wrap(issue.texts.mail.why(issue.sender.name)),
      ...(unsubscribe === undefined ? [] : ['', `${issue.texts.mail.unsubscribe}:`, unsubscribe]),
    ],
    [`${issue.texts.mail.web}:`, issue.webUrl, ''],
  );

function textOf(issue: IssueContent, foot: readonly string[], top: readonly string[] = []): string {
  const { title, date, introduction, sections, sender, example } = issue;
  return [
    ...top,
    ...(example === undefined ? [] : [...wrap(`${example.title}. ${example.text}`), '']),
    ...underlined(title, '='),
    ...wrap(`${sender.name}, ${date}`),
    ...introduction.flatMap((paragraph) => ['', ...wrap(paragraph)]),
    ...sections.flatMap(({ title: name, items }) => ['', '', ...underlined(name, '-'), ...items.flatMap(itemLines)]),
    '',
    '',
    '-'.repeat(textLineLength / 2),
    ...foot,
    '',
  ].join('\n');
}

const itemLines = ({ title, url, summary, facts, status }: IssueItem) => [
  '',
  ...wrap(status === undefined ? title : `${title} (${status})`),
  ...facts.flatMap(wrap),
  ...wrap(summary),
  url,
];

function footer({ sender, texts }: IssueContent): string[] {
  return [...wrap(sender.name), ...wrap(sender.tagline), sender.url, '', `${texts.mail.contact}:`, sender.contactUrl];
}

function underlined(text: string, sign: string): string[] {
  const lines = wrap(text);
  return [...lines, sign.repeat(Math.max(...lines.map((line) => line.length)))];
}

/** Breaks a text into lines between its words. A web address in it gets a line of its own. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    if (line !== '') lines.push(line);
    line = '';
  };
  for (const word of text.split(/[ \n\t]+/).filter((one) => one !== '')) {
    if (/^https?:\/\//.test(word)) {
      end();
      lines.push(word);
      continue;
    }
    if (line !== '' && line.length + 1 + word.length > textLineLength) end();
    line = line === '' ? word : `${line} ${word}`;
  }
  end();
  return lines;
}
