import { askingNl } from '../../../src/messages/asking.nl.ts';
import { interfaceNl } from '../../../src/messages/interface.nl.ts';
import { languageNames } from '../../../src/messages/language-names.ts';
import { newsletterNl } from '../../../src/messages/newsletter.nl.ts';
import { readingNl } from '../../../src/messages/reading.nl.ts';
import { isForYouthOnly } from '../../../src/sites/audience.ts';
import type { EntryTemplate, PreviewedEntry } from '../entries/entry.ts';
import { button, heading, missing, note, paragraph } from '../parts/elements.ts';
import { part } from '../parts/part.ts';
import { provenance } from '../parts/provenance.ts';
import { previewNl } from '../preview.nl.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';
import { logoOf } from './house-page.ts';
import { portalHead } from './portal-head.ts';
import { siteContact } from './site-contact.ts';
import { siteFoot } from './site-foot.ts';
import { siteLook } from './site-look.ts';

type SiteEntry = PreviewedEntry<'sites'>;

const { parts } = previewNl;

/** A portal in its own house style: the top of every page, its contact page, and the foot of every page. */
export const sitePreview: EntryTemplate<'sites'> = (given) => {
  const entry = inOwnWords(given);
  const { context, draft, data } = entry;
  const { file, looks } = siteLook(entry);
  const name = draft.text('name') ?? missing(previewNl.noName);
  return el(
    'div',
    { class: 'preview-look preview-look--light', 'data-tone': file.tone, ...(looks === undefined ? {} : { look: looks.light }) },
    part(parts.title, () => [
      looks === undefined && note(previewNl.noHouseStyle),
      example(entry),
      portalHead(context, {
        name,
        tone: file.tone,
        logo: logoOf(context, file, 'light'),
        menu: menuOf(entry),
        tools: languageLinks(entry),
      }),
    ]),
    el(
      'div',
      { class: 'page preview-look__rest' },
      siteContact(entry),
      part(parts.registration, () => signUp(entry)),
      part(parts.provenance, () => provenance(context, data)),
    ),
    part(parts.foot, () => siteFoot(entry, file.tone)),
  );
};

/** A portal speaks to its reader in its own way, and has its own number. */
function inOwnWords(entry: SiteEntry): SiteEntry {
  const tone = entry.draft.value('tone') ?? 'formal';
  return { ...entry, context: { ...entry.context, tone, texts: interfaceNl(tone) } };
}

function menuOf({ context, draft }: SiteEntry): string[] {
  const { navigation } = context.texts;
  const isForYouth = isForYouthOnly({ audiences: draft.value('audiences') ?? ['parents'] });
  return [
    navigation.walkIn,
    readingNl(context.tone).menu,
    navigation.directory,
    isForYouth ? askingNl(context.tone).ask.menu : navigation.contact,
  ];
}

/** As `src/components/banner`, of a portal that is not real. */
function example({ context, draft }: SiteEntry): PreviewContent {
  const { title, text } = context.texts.exampleBanner;
  return (
    draft.value('example') === true &&
    el(
      'aside',
      { class: 'banner banner--example' },
      el('p', { class: 'page' }, el('strong', {}, `${title}.`), ' ', draft.text('exampleNote') ?? text),
    )
  );
}

/** As `src/components/language-links`; nothing of a portal in Dutch alone. */
function languageLinks({ draft }: SiteEntry): PreviewContent {
  const languages = draft.value('languages') ?? [];
  return (
    languages.some((language) => language !== 'nl') &&
    el(
      'div',
      { class: 'site-header__tools' },
      el(
        'div',
        { class: 'language-links' },
        el(
          'ul',
          { class: 'language-links__list', role: 'list' },
          languages.map((language) => {
            const { name, dir } = languageNames[language];
            return el('li', {}, el('a', { class: 'language-links__link', lang: language, dir }, name));
          }),
        ),
      ),
    )
  );
}

/** How to get the newsletter by mail, as `src/components/follow-panel`. */
function signUp({ context, draft }: SiteEntry): PreviewContent {
  const { title, text, link } = newsletterNl(context.tone).signUp;
  return (
    draft.value('newsletter') !== undefined &&
    el('section', { class: 'section panel flow flow--tight measure' }, heading(2, title, 3), paragraph(text), el('p', {}, button(link)))
  );
}
