import type { LanguageAgendaTexts } from './agenda-texts.ts';

/** The agenda in English. */
export function agendaEn(): LanguageAgendaTexts {
  return {
    intro: (municipality) => `Courses, evenings for parents and other meetings in ${municipality}.`,
    description: (municipality) => `Courses and meetings in ${municipality}: when, where, for whom and what they cost.`,
    walkIn: {
      title: 'Walking in',
      text: 'You can simply walk in here. You do not need an appointment.',
      also: 'You also see where you can walk in.',
      intro: (municipality) => `Where and when you can walk in, in ${municipality}.`,
      more: 'More days',
      calendar: 'Walk-in times (ics)',
    },
    views: { label: 'Show', all: 'Everything', today: 'Today', week: 'This week', month: 'This month' },
    count: { one: 'Found: 1', many: 'Found: %', none: 'Nothing found' },
    empty: {
      title: 'There is nothing in the calendar now',
      text: 'You can still ask a question. See when and how you can reach us.',
    },
    emptyView: 'There is nothing in this period. Choose a longer one.',
    contact: 'How to reach us',
    subscribe: {
      title: 'In your own calendar',
      text: 'Put this calendar in your telephone or computer. When something changes here, it changes there too.',
      link: 'Calendar file (ics)',
    },
    times: (count, last) => `Meetings: ${String(count)}, the last one on ${last}`,
    online: 'Online',
    statuses: { full: { label: 'Full' }, 'waiting-list': { label: 'Waiting list' }, cancelled: { label: 'Cancelled' } },
    canJoin: 'Has begun, you can still join',
    searchWords: ['what’s on', 'calendar', 'events', 'activities', 'courses', 'meetings', 'opening hours', 'when can i walk in'],
    allPoints: 'All walk-in points and times',
    allDays: 'When you can walk in, day by day',
    madeOn: (date) => `Updated on ${date}`,
  };
}
