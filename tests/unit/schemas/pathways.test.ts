import { describe, expect, it } from 'vitest';
import { pathwayKinds, pathwaySchema, type PathwayInput } from '../../../src/schemas/pathways.ts';

const pathway = (rest: Partial<PathwayInput>) => ({
  title: 'Titel',
  summary: 'Kort.',
  kind: 'coordination',
  checkedOn: '2026-11-02',
  ...rest,
});
const messages = (rest: Partial<PathwayInput>) =>
  (pathwaySchema.safeParse(pathway(rest)).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
const step = { title: 'Stap' };
const decided = { ...step, lead: 'De wethouder' };

describe('an agreement between professionals', () => {
  it.each(pathwayKinds)('of kind %s is right with what belongs to it', (kind) => {
    const rest = {
      care: { age: { to: '3 years' }, steps: [step] },
      consultation: {},
      'referral-index': { index: { name: 'Index' } },
      coordination: { steps: [step] },
      escalation: { steps: [decided, decided] },
    }[kind];
    expect(messages({ kind, ...rest })).toEqual([]);
  });

  it('says what is missing for its kind, and what belongs to another', () => {
    expect(messages({ kind: 'referral-index' })).toEqual([
      'index: Bij de soort “verwijsindex” hoort hoe het systeem heet. Vul “index” in.',
    ]);
    expect(messages({ index: { name: 'Index' } })[0]).toMatch(/^index: Een verwijsindex hoort alleen bij “kind: referral-index”/);
    expect(messages({ age: { to: '3 years' } })[0]).toMatch(/^age: Een leeftijd hoort alleen bij “kind: care”/);
    expect(messages({ kind: 'care' })).toEqual(['steps: Hier ontbreken de stappen. Schrijf op wie er na elkaar aan de beurt zijn.']);
    expect(messages({ kind: 'escalation' })).toHaveLength(1);
  });

  it('is no ladder with one step, or with a step of which nobody decides', () => {
    expect(messages({ kind: 'escalation', steps: [decided] })).toEqual([
      'steps: Opschalen gaat van de ene stap naar de volgende, en hier staat er maar één. Vul de andere aan.',
    ]);
    expect(messages({ kind: 'escalation', steps: [decided, step] })).toEqual([
      'steps.1: Bij opschalen hoort bij elke stap wie er beslist. Vul bij deze stap “lead” in.',
    ]);
  });
});
