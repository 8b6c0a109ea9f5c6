import { el, type PreviewContent } from '../tree/preview-tree.ts';
import { button } from './elements.ts';

/** How somebody is reached; what is not filled in is left out. */
export interface ContactWays {
  phone?: string | undefined;
  email?: string | undefined;
  website?: string | undefined;
  chat?: string | undefined;
}

/** The ways to reach somebody as buttons, as the page of a place, a service and an organisation have them. */
export function contactWays({ phone, email, website, chat }: ContactWays, labels: { website: string; chat?: string }): PreviewContent {
  const ways = [
    phone !== undefined && button(phone, { primary: true, icon: 'phone' }),
    email !== undefined && button(email, { icon: 'mail' }),
    chat !== undefined && button(labels.chat ?? chat, { icon: 'chat' }),
    website !== undefined && button(labels.website),
  ].filter((way) => way !== false);
  return (
    ways.length > 0 &&
    el(
      'ul',
      { class: 'location-facts__reach', role: 'list' },
      ways.map((way) => el('li', {}, way)),
    )
  );
}
