import { directoryNl } from '../messages/directory.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { Site } from '../schemas/site.ts';
import { mailto } from '../sites/mailto.ts';
import { contactHref } from '../sites/routes.ts';
import type { Link } from './frame.ts';

/** How to say that something on a page is wrong, and what happens then. */
export interface ReportView {
  title: string;
  /** What happens next. */
  next: string;
  /** What pressing the link does, when that is not to open a page. */
  opens?: string;
  link: Link;
}

/** What is reported. */
export interface Reported {
  /** The permanent id with its collection: `services/slaapspreekuur`. */
  id: string;
  name: string;
  /** Root-relative address of the page. */
  href: string;
  /** About something that is dangerous to be seen reading about. */
  sensitive?: boolean;
  /** How the page speaks to its reader; as the portal does unless told. */
  tone?: Site['tone'];
}

/**
 * How to report a mistake: by a mail or a form that says already what it is about, or else on the contact page. Of a sensitive page on the
 * contact page alone: a mail stays among those that were sent, with its subject.
 */
export function reportOf({ site }: Pick<Portal, 'site'>, { id, name, href, sensitive = false, tone = site.tone }: Reported): ReportView {
  const { report } = directoryNl(tone);
  const { editorialContact: to } = site;
  const subject = report.subject(name);
  const body = report.body(name, id, `${site.url}${href}`);
  const shared = { title: report.title, next: report.next(to.name) };
  if (to.email !== undefined && !sensitive) {
    return { ...shared, opens: report.opens, link: { label: report.mail(to.name), href: mailto(to.email, subject, body.split('\n')) } };
  }
  if (to.url !== undefined && !sensitive)
    return { ...shared, link: { label: report.form, href: withReport(to.url, id, subject, body, `${site.url}${href}`) } };
  // Without a mail or a form nobody may be reading it yet, so nothing is promised.
  return { title: report.title, next: report.byContact, link: { label: report.contact, href: `${contactHref}#redactie` } };
}

/**
 * The address of a form with the report in it. The page for a new issue of GitHub, Forgejo and GitLab is filled in; another form gets the id
 * and the address of the page, and leaves what it does not know.
 */
function withReport(form: string, id: string, subject: string, body: string, page: string): string {
  const url = new URL(form);
  const fields: Record<string, string> = url.pathname.endsWith('/-/issues/new')
    ? { 'issue[title]': subject, 'issue[description]': body }
    : url.pathname.endsWith('/issues/new')
      ? { title: subject, body }
      : { id, pagina: page };
  for (const [key, value] of Object.entries(fields)) url.searchParams.set(key, value);
  return url.href;
}
