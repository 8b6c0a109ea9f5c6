import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IssueContent } from '../../../../src/exports/newsletter/issue-content.ts';
import { issueMail, mailSizeLimit, previewOf } from '../../../../src/exports/newsletter/issue-mail.ts';
import { issueMailText, issueText, textLineLength } from '../../../../src/exports/newsletter/issue-text.ts';
import type { Portal } from '../../../../src/portal/portal.ts';
import { issueContent } from '../../../../src/view-models/issue-content.ts';
import { issuesOf } from '../../../../src/view-models/issues.ts';
import { mailLook } from '../../../../src/view-models/mail-look.ts';
import { newsletterMail } from '../../../../src/view-models/newsletter-mail.ts';
import { fixturePortals } from '../../collections/support/portal.ts';

const golden = (name: string) => join(import.meta.dirname, '../../../golden/newsletter', name);
const code = '{{ afmelden }}';

let portal: Portal;
let issue: IssueContent;
beforeAll(async () => {
  portal = (await fixturePortals()).voorbeelddam;
  issue = issueContent(portal, issuesOf(portal)[0] ?? expect.fail('no issue'));
});
const mailOf = (content: IssueContent, unsubscribe?: string) => issueMail(content, mailLook(portal), unsubscribe);

/** An issue with texts that would break a template, or a line. */
const nasty = (): IssueContent => ({
  ...issue,
  title: 'Ouders & “kinderen” <b>samen</b> </mj-title>',
  introduction: [
    `${'Dit is een lange zin met veel woorden, die over meer regels gaat. '.repeat(3)}Kijk op https://www.voorbeelddam.example/een/heel/lang/adres/dat/niet/op/een/regel/past/maar/heel/moet/blijven.html voor meer.`,
    '<mj-include path="/etc/passwd" /> {{ niet van ons }}',
  ],
  sections: [
    {
      title: 'Nieuws',
      items: [
        {
          title: '<script>alert(1)</script>',
          url: 'https://www.voorbeelddam.example/?a=1&b="2"',
          summary: 'x < y & z',
          facts: ['</p></td>'],
        },
      ],
    },
  ],
});

describe('an issue as plain text', () => {
  it('is what it should be', async () => {
    await expect(issueText(issue)).toMatchFileSnapshot(golden('issue.txt'));
    await expect(issueMailText(issue, code)).toMatchFileSnapshot(golden('mail.txt'));
  });

  it('has no line that is too long but a link, and each link whole on a line of its own', () => {
    for (const text of [issueText(issue), issueMailText(issue, code), issueText(nasty()), issueMailText(nasty(), code)]) {
      for (const line of text.split('\n')) {
        if (line.includes('https://')) expect(line).toMatch(/^https:\/\/\S+$/);
        else expect(line.length).toBeLessThanOrEqual(textLineLength);
      }
    }
    expect(issueText(nasty()).split('\n')).toContain(
      'https://www.voorbeelddam.example/een/heel/lang/adres/dat/niet/op/een/regel/past/maar/heel/moet/blijven.html',
    );
  });

  it('says why one gets it and how to stop that in the mail alone', () => {
    expect(issueMailText(issue, code)).toContain(`Meld u af voor deze nieuwsbrief:\n${code}\n`);
    expect(issueMailText(issue)).not.toContain('Meld u af');
    expect(issueMailText(issue).replaceAll('\n', ' ')).toContain('omdat u zich hebt aangemeld voor de nieuwsbrief van Centrum voor Jeugd');
    expect(issueText(issue)).not.toContain('aangemeld');
  });
});

describe('an issue as a mail', () => {
  it('is what it should be, the same bytes each time', async () => {
    const html = await mailOf(issue, code);
    await expect(html).toMatchFileSnapshot(golden('mail.html'));
    expect(await mailOf(issue, code)).toBe(html);
  });

  it('has whole addresses only and fetches nothing', async () => {
    for (const html of [await mailOf(issue), await mailOf(nasty())]) {
      const all = elementsOf(html);
      const addresses = all.flatMap(({ attrs }) => attrs.filter(({ name }) => ['href', 'src', 'background', 'action'].includes(name)));
      expect(addresses.length).toBeGreaterThan(3);
      for (const { name, value } of addresses) expect(`${name} ${value}`).toMatch(/^href https:\/\/[^/]+\//);
      expect(all.filter(({ tagName }) => ['img', 'link', 'script', 'iframe', 'form', 'video'].includes(tagName))).toEqual([]);
      expect(html).not.toMatch(/url\(|@import|@font-face/);
    }
  });

  it('tells programs its language, its colours and that search engines are to leave it out, and tables that they are none', async () => {
    const all = elementsOf(await mailOf(issue));
    const meta = (name: string) =>
      all.find(({ tagName, attrs }) => tagName === 'meta' && attrs.some((one) => one.name === 'name' && one.value === name));
    const valueOf = (element: Tree.Element | undefined, name: string) => element?.attrs.find((one) => one.name === name)?.value;
    expect(
      valueOf(
        all.find(({ tagName }) => tagName === 'html'),
        'lang',
      ),
    ).toBe('nl');
    expect(valueOf(meta('robots'), 'content')).toBe('noindex');
    expect(valueOf(meta('color-scheme'), 'content')).toBe('light dark');
    const tables = all.filter(({ tagName }) => tagName === 'table');
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) expect(valueOf(table, 'role')).toBe('presentation');
    expect(
      all
        .filter(({ tagName }) => /^h[1-3]$/.test(tagName))
        .map(({ tagName }) => tagName)
        .join(' '),
    ).toBe('h1 h2 h3 h2 h3 h3 h2 h3');
  });

  it('takes what an editor wrote for text, whatever stands in it, and reads no file', async () => {
    const html = await mailOf(nasty());
    const all = elementsOf(html);
    const text = (tag: string) => textOf(all.find(({ tagName }) => tagName === tag));
    expect(text('title')).toBe(nasty().title);
    expect(text('h1')).toBe(nasty().title);
    expect(text('h3')).toBe('<script>alert(1)</script>');
    expect(html).not.toContain('root:');
    expect(all.flatMap(({ attrs }) => attrs).map(({ value }) => value)).toContain('https://www.voorbeelddam.example/?a=1&b="2"');
    expect(textOf(all.find(({ tagName }) => tagName === 'body'))).toContain('<mj-include path="/etc/passwd" />');
  });

  it('has the code of the mail program as the way to leave, or no such link', async () => {
    expect(await mailOf(issue, code)).toContain(`href="${code}"`);
    expect(await mailOf(issue)).not.toContain('Meld u af');
  });

  it('stays under the size that Gmail shows, with more in it than an editor chooses', async () => {
    const items = Array.from({ length: 40 }, (_, index) => ({
      title: `Bericht ${String(index)} met een titel van gewone lengte`,
      url: `https://www.voorbeelddam.example/nieuws/bericht-${String(index)}/`,
      summary: 'Een samenvatting van twee zinnen. '.repeat(8),
      facts: ['Dinsdag 19 januari 2027, van 19.30 tot 21.00 uur', 'Inloop Centrum, Voorbeelddam'],
    }));
    const html = await mailOf({ ...issue, sections: [{ title: 'Nieuws', items }] });
    expect(Buffer.byteLength(html)).toBeLessThan(mailSizeLimit);
  });

  it('has the introduction as its preview, up to the end of a word', () => {
    expect(previewOf(issue)).toBe('Dit las u deze maand op de portal van CJG.');
    const long = previewOf({ introduction: ['woord '.repeat(40).trim()] });
    expect(long.length).toBeLessThanOrEqual(111);
    expect(long).toMatch(/ woord…$/);
  });
});

function elementsOf(html: string): Tree.Element[] {
  const found: Tree.Element[] = [];
  const visit = (node: Tree.Node) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

function textOf(node: Tree.Node | undefined): string {
  if (node === undefined) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

describe('the mail that a portal holds for its editors', () => {
  const withIntroduction = async (introduction: string) => {
    const first = issuesOf(portal)[0] ?? expect.fail('no issue');
    return newsletterMail(portal, { ...first, data: { ...first.data, introduction } });
  };

  it('is the mail of the issue, with the way to sign off of that portal', async () => {
    const first = issuesOf(portal)[0] ?? expect.fail('no issue');
    expect(await newsletterMail(portal, first)).toBe(await mailOf(issue, portal.site.newsletterUnsubscribe));
  });

  it('says so in Dutch when it is too large to be read whole', async () => {
    expect(await withIntroduction('Een zin. '.repeat(15_000))).toMatch(/^De mail is \d+ kB\./);
  });
});
