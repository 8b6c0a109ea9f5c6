import type { Article } from '../schemas/articles.ts';
import type { Event } from '../schemas/events.ts';
import type { Experience } from '../schemas/experiences.ts';
import type { Location } from '../schemas/locations.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { News } from '../schemas/news.ts';
import type { Organization } from '../schemas/organizations.ts';
import type { Page } from '../schemas/pages.ts';
import type { Poll } from '../schemas/polls.ts';
import type { Question } from '../schemas/questions.ts';
import type { Pathway } from '../schemas/pathways.ts';
import type { Service } from '../schemas/services.ts';
import type { Site } from '../schemas/site.ts';
import type { Theme } from '../schemas/themes.ts';
import type { Translation } from '../schemas/translations.ts';

/** An entry, as far as it decides where it is shown. */
export interface ShownEntry<T> {
  id: string;
  data: T;
}

/**
 * What decides what a portal shows of all that its municipality has: its settings, the day in the Netherlands (2026-11-21), and the entries
 * that are not hidden, by id.
 */
export interface Showing {
  site: Site;
  municipality: Pick<Municipality, 'noWalkIn'>;
  today: string;
  entries: {
    articles: ReadonlyMap<string, ShownEntry<Article>>;
    events: ReadonlyMap<string, ShownEntry<Event>>;
    experiences: ReadonlyMap<string, ShownEntry<Experience>>;
    locations: ReadonlyMap<string, ShownEntry<Location>>;
    news: ReadonlyMap<string, ShownEntry<News>>;
    organizations: ReadonlyMap<string, ShownEntry<Organization>>;
    pages: ReadonlyMap<string, ShownEntry<Page>>;
    polls: ReadonlyMap<string, ShownEntry<Poll>>;
    questions: ReadonlyMap<string, ShownEntry<Question>>;
    pathways: ReadonlyMap<string, ShownEntry<Pathway>>;
    services: ReadonlyMap<string, ShownEntry<Service>>;
    themes: ReadonlyMap<string, ShownEntry<Theme>>;
    translations: ReadonlyMap<string, ShownEntry<Translation>>;
  };
}
