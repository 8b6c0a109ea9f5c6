import { issueMail, mailSizeLimit } from '../exports/newsletter/issue-mail.ts';
import { newsletterCommandNl } from '../messages/newsletter-command.nl.ts';
import type { Issue } from '../newsletters/issue.ts';
import type { Portal } from '../portal/portal.ts';
import { issueContent } from './issue-content.ts';
import { mailLook } from './mail-look.ts';

/**
 * The HTML of the mail of an issue, as `npm run newsletter` writes it; of a mail that is too large to be read whole, a sentence in Dutch that
 * says so.
 */
export async function newsletterMail(portal: Portal, issue: Issue): Promise<string> {
  const html = await issueMail(issueContent(portal, issue), mailLook(portal), portal.site.newsletterUnsubscribe);
  const size = Buffer.byteLength(html);
  return size > mailSizeLimit ? newsletterCommandNl.tooLarge(Math.ceil(size / 1000), mailSizeLimit / 1000) : html;
}
