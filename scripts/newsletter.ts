import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { issueMail, mailSizeLimit, previewOf } from '../src/exports/newsletter/issue-mail.ts';
import { issueMailText } from '../src/exports/newsletter/issue-text.ts';
import { loadContent } from '../src/loading/load-content.ts';
import { newsletterCommandNl as texts } from '../src/messages/newsletter-command.nl.ts';
import { hasContent, issueOf } from '../src/newsletters/issue.ts';
import { instantOf } from '../src/opening-hours/amsterdam.ts';
import { dayNumber } from '../src/opening-hours/calendar-date.ts';
import { localDate } from '../src/opening-hours/local-date.ts';
import { portalWithoutTexts } from '../src/portal/from-content.ts';
import { formatProblems } from '../src/problems/format.ts';
import { issueContent } from '../src/view-models/issue-content.ts';
import { mailLook } from '../src/view-models/mail-look.ts';
import { contentOptions } from './lib/build/options.ts';
import { CommandError, projectRoot, runCommand } from './lib/command.ts';
import { readInstant } from './lib/instant.ts';

await runCommand(
  {
    command: 'npm run newsletter',
    summary: 'Maakt van een nieuwsbrief de mail: HTML en gewone tekst, om in uw mailprogramma te zetten.',
    positionals: ['portal', 'nieuwsbrief'],
    options: {
      now: contentOptions.now,
      content: contentOptions.content,
      out: { type: 'string', value: 'MAP', help: 'De map voor de bestanden. Anders: de map nieuwsbrief.' },
    },
    examples: ['overbetuwe 2026-11', 'overbetuwe 2026-11 --out mail'],
  },
  async ({ values, positionals: [siteId = '', id = ''] }) => {
    const now = Date.parse(readInstant(values.now));
    const loaded = await loadContent({ root: resolve(values.content ?? projectRoot), now, sites: [siteId] });
    if (!loaded.siteIds.includes(siteId)) throw new CommandError(texts.unknownSite(siteId, loaded.siteIds));
    const errors = loaded.problems.filter(({ severity }) => severity === 'error');
    const [site] = loaded.sites;
    if (errors.length > 0 || site === undefined) throw new CommandError(`${formatProblems(errors, 'text')}\n${texts.wrongContent}`);
    const newsletters = site.content.collections.newsletters;
    const day = newsletters.get(id)?.data.publishedOn;
    if (day === undefined) throw new CommandError(texts.unknownIssue(id, [...newsletters.keys()]));
    // Whoever makes the mail before its day makes it for that day.
    const portal = portalWithoutTexts(site, Math.max(now, instantOf(dayNumber(day), 0)));
    const entry = portal.entries.newsletters.get(id);
    const issue = entry && issueOf(portal, entry);
    if (issue === undefined || !hasContent(portal, issue)) throw new CommandError(texts.nothingInIt(id, portal.site.name));

    const content = issueContent(portal, issue);
    const unsubscribe = portal.site.newsletterUnsubscribe;
    const html = await issueMail(content, mailLook(portal), unsubscribe);
    const size = Buffer.byteLength(html);
    if (size > mailSizeLimit) throw new CommandError(texts.tooLarge(Math.ceil(size / 1000), mailSizeLimit / 1000));
    const folder = resolve(values.out ?? 'nieuwsbrief');
    mkdirSync(folder, { recursive: true });
    const name = join(folder, `${siteId}-${id}`);
    writeFileSync(`${name}.html`, html);
    writeFileSync(`${name}.txt`, issueMailText(content, unsubscribe));
    console.log(
      texts.made({
        subject: content.title,
        preview: previewOf(content),
        html: `${name}.html`,
        text: `${name}.txt`,
        web: content.webUrl,
        from: issue.data.publishedOn > localDate(now) ? content.date : undefined,
        hasUnsubscribe: unsubscribe !== undefined,
        leftOut: issue.leftOut.map((one) => one.id),
        siteId,
      }),
    );
    return 0;
  },
);
