import { expect, it } from 'vitest';
import { needsFreshEditor } from '../../../../cms/decap/fresh-editor.ts';

const page = 'https://beheer.voorbeelddam.example/beheer/';
const saved = { collection: 'voorbeelddam.news', slug: 'gezinsdag' };

it.each([
  ['#/collections/voorbeelddam.news/entries/verbouwing', '#/collections/voorbeelddam.news/entries/gezinsdag', true],
  ['#/collections/voorbeelddam.events/new', '#/collections/voorbeelddam.news/entries/verbouwing', true],
  ['#/collections/voorbeelddam.events/entries/slaapavond', '#/collections/voorbeelddam.news/new', true],
  ['#/collections/voorbeelddam.news/new', '#/collections/voorbeelddam.news/entries/verbouwing', true],
  // A new entry that was just saved, a copy, and one that stays where it is.
  ['#/collections/voorbeelddam.news/new', '#/collections/voorbeelddam.news/entries/gezinsdag', false],
  ['#/collections/voorbeelddam.news/entries/verbouwing', '#/collections/voorbeelddam.news/new', false],
  ['#/collections/voorbeelddam.news/entries/verbouwing', '#/collections/voorbeelddam.news/entries/verbouwing?ref=workflow', false],
  ['#/collections/voorbeelddam.news/entries/verbouwing', '#/collections/voorbeelddam.news', false],
  ['#/collections/voorbeelddam.news', '#/collections/voorbeelddam.news/entries/verbouwing', false],
  ['#/workflow', '#/collections/voorbeelddam.news/entries/verbouwing', false],
  ['', '#/collections/voorbeelddam.news/new', false],
])('from %s to %s the form is made anew: %s', (from, to, fresh) => {
  expect(needsFreshEditor(page + from, page + to, saved)).toBe(fresh);
});
