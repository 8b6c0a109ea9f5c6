import mjml from 'mjml';
import { escapeMarkup } from '../../markup/escape.ts';
import type { IssueContent, IssueItem, Unsubscribe } from './issue-content.ts';

/** The colours of a mail on a light or a dark screen, each `#rrggbb`. */
export interface MailColors {
  /** Around the sheet, and of the sheet itself. */
  ground: string;
  sheet: string;
  text: string;
  /** Of what is less important. */
  soft: string;
  heading: string;
  link: string;
  border: string;
  /** The bar with the name of the portal. */
  bar: string;
  onBar: string;
}

/** The house style of a mail. */
export interface MailLook {
  light: MailColors;
  dark: MailColors;
}

/** Gmail shows no more than 102 kB of a mail. */
export const mailSizeLimit = 100_000;

/** Fonts that are there already: nothing is fetched when somebody reads the mail. */
const fontFamily = "'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** How much of the introduction mail programs show beside the subject, in characters. */
const previewLength = 110;

/**
 * An issue as the HTML of a mail, for the program with which it is sent. It fetches nothing, and the same issue gives the same bytes.
 *
 * @throws {Error} if MJML does not understand the template
 */
export async function issueMail(issue: IssueContent, look: MailLook, unsubscribe?: Unsubscribe): Promise<string> {
  const { html, errors } = await mjml(template(issue, look, unsubscribe), {
    validationLevel: 'strict',
    ignoreIncludes: true,
    keepComments: false,
    // Without this a well-known name would be fetched from a font service.
    fonts: {},
  });
  const [error] = errors;
  if (error !== undefined) throw new Error(`MJML: ${error.formattedMessage}`);
  // MJML indents deeply; that counts for the limit, and tells nobody anything.
  return `${html
    .replaceAll(/^[ \t]+|[ \t]+$/gm, '')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()}\n`;
}

/** The line that mail programs show beside the subject: the introduction, up to the end of a word. */
export function previewOf({ introduction }: Pick<IssueContent, 'introduction'>): string {
  const text = introduction.join(' ');
  if (text.length <= previewLength) return text;
  return `${text.slice(0, previewLength + 1).replace(/\s+\S*$/, '')}…`;
}

function template(issue: IssueContent, look: MailLook, unsubscribe: Unsubscribe): string {
  const { title, date, introduction, sections, webUrl, sender, example, texts } = issue;
  const colors = look.light;
  return [
    '<mjml lang="nl" dir="ltr">',
    '<mj-head>',
    `<mj-title>${escapeMarkup(title)}</mj-title>`,
    `<mj-preview>${escapeMarkup(previewOf(issue))}</mj-preview>`,
    `<mj-attributes><mj-all font-family="${fontFamily}" /><mj-text font-size="17px" line-height="1.5" color="${colors.text}" padding="0" /></mj-attributes>`,
    '<mj-raw><meta name="robots" content="noindex" /><meta name="color-scheme" content="light dark" /><meta name="supported-color-schemes" content="light dark" /></mj-raw>',
    `<mj-style>${styleOf(look)}</mj-style>`,
    '</mj-head>',
    `<mj-body width="600px" background-color="${colors.ground}" css-class="ground">`,
    section('ground', colors.ground, '16px 24px', [block(soft('p', '0', link(webUrl, texts.mail.web, colors), colors))]),
    section('bar', colors.bar, '20px 24px', [
      `<mj-text color="${colors.onBar}"><p style="margin:0;font-size:20px;font-weight:bold"><a class="on-bar-link" href="${escapeMarkup(sender.url)}" style="color:${colors.onBar};text-decoration:none">${escapeMarkup(sender.name)}</a></p></mj-text>`,
    ]),
    section('sheet', colors.sheet, '28px 24px 8px', [
      ...(example === undefined
        ? []
        : [block(`<p style="margin:0 0 16px"><strong>${escapeMarkup(example.title)}.</strong> ${escapeMarkup(example.text)}</p>`)]),
      block(`<h1 class="heading" style="margin:0;font-size:26px;line-height:1.25;color:${colors.heading}">${escapeMarkup(title)}</h1>`),
      block(soft('p', '6px 0 0', escapeMarkup(date), colors)),
      ...introduction.map((paragraph) => block(`<p style="margin:16px 0 0">${escapeMarkup(paragraph)}</p>`)),
    ]),
    ...sections.map(({ title: name, items }) =>
      section('sheet', colors.sheet, '16px 24px 24px', [
        block(
          `<h2 class="heading line" style="margin:0;padding:0 0 8px;border-bottom:2px solid ${colors.border};font-size:21px;line-height:1.3;color:${colors.heading}">${escapeMarkup(name)}</h2>`,
        ),
        ...items.map((item) => itemBlock(item, colors)),
      ]),
    ),
    section('ground', colors.ground, '24px', [
      block(
        soft(
          'div',
          '0',
          [
            `<p style="margin:0"><strong>${escapeMarkup(sender.name)}</strong><br />${escapeMarkup(sender.tagline)}</p>`,
            `<p style="margin:12px 0 0">${link(sender.url, texts.mail.website, colors)} | ${link(sender.contactUrl, texts.mail.contact, colors)}</p>`,
            `<p style="margin:12px 0 0">${escapeMarkup(texts.mail.why(sender.name))}</p>`,
            ...(unsubscribe === undefined ? [] : [`<p style="margin:12px 0 0">${link(unsubscribe, texts.mail.unsubscribe, colors)}</p>`]),
          ].join(''),
          colors,
        ),
      ),
    ]),
    '</mj-body>',
    '</mjml>',
  ].join('\n');
}

function itemBlock({ title, url, summary, facts, status }: IssueItem, colors: MailColors): string {
  const when = status === undefined ? '' : ` (${escapeMarkup(status)})`;
  return block(
    [
      `<h3 style="margin:18px 0 0;font-size:18px;line-height:1.35">${link(url, title, colors)}${when}</h3>`,
      ...(facts.length === 0 ? [] : [soft('p', '4px 0 0', facts.map(escapeMarkup).join('<br />'), colors)]),
      `<p style="margin:4px 0 0">${escapeMarkup(summary)}</p>`,
    ].join(''),
  );
}

function section(name: string, color: string, padding: string, blocks: readonly string[]): string {
  return `<mj-section css-class="${name}" background-color="${color}" padding="${padding}"><mj-column>${blocks.join('\n')}</mj-column></mj-section>`;
}

const block = (html: string) => `<mj-text css-class="text">${html}</mj-text>`;

const soft = (tag: 'p' | 'div', margin: string, html: string, { soft: color }: MailColors) =>
  `<${tag} class="soft" style="margin:${margin};font-size:15px;color:${color}">${html}</${tag}>`;

const link = (url: string, text: string, { link: color }: MailColors) =>
  `<a class="link" href="${escapeMarkup(url)}" style="color:${color};text-decoration:underline">${escapeMarkup(text)}</a>`;

/** The dark colours, for mail programs that can change to them; `!important` because the light ones stand at the elements. */
function styleOf({ dark }: MailLook): string {
  const ground = (name: string, color: string) =>
    `.${name},.${name}>div,.${name}>table,.${name}>table>tbody>tr>td{background:${color}!important;background-color:${color}!important}`;
  return [
    '@media (prefers-color-scheme:dark){',
    ground('ground', dark.ground),
    ground('sheet', dark.sheet),
    ground('bar', dark.bar),
    `.text>div{color:${dark.text}!important}`,
    `.soft{color:${dark.soft}!important}`,
    `.heading{color:${dark.heading}!important}`,
    `.line{border-color:${dark.border}!important}`,
    `.link{color:${dark.link}!important}`,
    `.on-bar-link{color:${dark.onBar}!important}`,
    '}',
  ].join('');
}
