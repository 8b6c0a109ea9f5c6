import type { Locator, Page } from '@playwright/test';
import type { FieldModel, NamedField } from '../../../cms/forms/field-model.ts';
import { expect, type } from './test.ts';

/** What is filled in of fields where the first choice or a piece of text would not be right, by the key of the field: `consent.date`. */
export type Answers = Readonly<Record<string, string>>;

/** The part of a form with a field at the top of an entry. @param at its place among them */
const partOf = (page: Page, at: number) => page.locator('.cms-own').nth(at);

/**
 * Fills in what an entry cannot do without, as somebody who knows nothing but the form.
 *
 * @param fields of the entry, in their order
 */
export async function fillIn(page: Page, fields: readonly NamedField[], answers: Answers): Promise<void> {
  for (const [at, [name, field]] of fields.entries()) {
    if (!isAsked(name, field, answers)) continue;
    const part = partOf(page, at);
    await part.scrollIntoViewIfNeeded();
    const id = await part.locator('[id$="-input"]').first().getAttribute('id');
    await fillField(part, id ?? '', name, field, answers);
  }
}

const isAsked = (key: string, { required, fallback }: FieldModel, answers: Answers): boolean =>
  (required && fallback === undefined) || Object.keys(answers).some((one) => one === key || one.startsWith(`${key}.`));

async function fillField(part: Locator, id: string, key: string, { input }: FieldModel, answers: Answers): Promise<void> {
  const own = part.locator(`[id="${id}"]`);
  const answer = answers[key];
  switch (input.kind) {
    case 'line':
    case 'text':
    case 'number':
      return type(own, answer ?? `Proef met ${key}`);
    case 'day':
    case 'checked-on':
      return own.fill(answer ?? (await today(part)));
    case 'switch':
      return answer === 'nee' ? own.uncheck() : own.check();
    case 'choice':
      await own.selectOption(answer === undefined ? { index: 1 } : { label: answer });
      return;
    case 'choices':
      return part
        .getByRole('checkbox', answer === undefined ? {} : { name: answer })
        .first()
        .check();
    case 'entry':
    case 'target': {
      const options = own.locator('option');
      await own.selectOption(answer ?? (await options.nth(1).getAttribute('value')) ?? '');
      return;
    }
    case 'entries':
      await own.selectOption(answer ?? (await own.locator('option').nth(1).getAttribute('value')) ?? '');
      return part.getByRole('button', { name: 'Toevoegen', exact: true }).first().click();
    case 'group':
      if ((await own.evaluate((element) => element.tagName)) === 'DETAILS') await own.locator(':scope > summary').click();
      return fillGroup(part, id, key, input.fields, answers);
    case 'rows':
      for (let row = 0; row < Number(answer ?? 1); row += 1) {
        await part.locator(`[id="${id}-add"]`).click();
        await fillGroup(part, `${id}-${String(row)}`, `${key}.${String(row)}`, input.fields, answers);
      }
      return;
    case 'list':
      await part.locator(`[id="${id}-add"]`).click();
      return fillField(part, `${id}-0`, `${key}.0`, input.item, answers);
    case 'hours':
      return fillHours(part, input.use);
    case 'body':
      return type(part.getByRole('textbox').first(), answer ?? 'Een tekst van een redacteur.');
    case 'age':
    case 'position':
    case 'image':
      throw new Error(`The field ${key} is filled in by its own test.`);
  }
}

async function fillGroup(part: Locator, id: string, key: string, fields: readonly NamedField[], answers: Answers) {
  for (const [name, field] of fields) {
    const inner = `${key}.${name}`;
    if (isAsked(inner, field, answers)) await fillField(part, `${id}-${name}`, inner, field, answers);
  }
}

/** One time: on a day for an event, every Thursday for a place. */
async function fillHours(part: Locator, use: 'opening' | 'event') {
  await part.getByRole('radio', { name: use === 'event' ? 'Op een of meer dagen' : 'Vaste tijden' }).check();
  await part.getByRole('button', { name: use === 'event' ? 'Dag toevoegen' : 'Tijd toevoegen, donderdag' }).click();
  if (use === 'event') await part.getByLabel(/datum, rij 1/).fill('2030-12-05');
  await part.getByLabel(/begintijd, rij 1/).fill('14:00');
  await part.getByLabel(/eindtijd, rij 1/).fill('16:00');
  await expect(part.getByText('Zo begrijpt de portal het')).toBeVisible();
}

const today = (part: Locator) => part.page().evaluate(() => new Date().toLocaleDateString('sv-SE'));
