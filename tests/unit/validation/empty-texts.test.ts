import { describe, expect, it } from 'vitest';
import { rememberingReader } from '../../../src/documents/remembering-reader.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { fixtureNow, memoryFiles } from '../layers/support/content.ts';
import { faultyFiles, type Fault } from './support/fault.ts';

const V = 'content/municipalities/voorbeelddam';
const T = 'content/municipalities/testerveen';

// What one test leaves as it was, the next need not read.
const read = rememberingReader();

const codes = async (fault: Omit<Fault, 'about'>) => {
  const { problems } = await loadFrom(memoryFiles(await faultyFiles({ about: 'a test', ...fault })), { read, now: fixtureNow });
  return problems.map(({ severity, code, file, line }) => `${severity} ${code} ${file}:${String(line)}`);
};

const page = (body: string) => ({
  write: { [`${V}/pages/nieuw.mdx`]: `---\ntitle: Nieuw\nsummary: Nieuw.\ncheckedOn: "2026-11-02"\n---${body}` },
});
const supplement = '---\ncheckedOn: "2026-11-02"\n---\nOok hier.\n';

describe('a text', () => {
  it.each(['', '\n', '\n\n \t\n', '\n\u00A0\u200B\n'])('of a page that is %j is empty', async (body) => {
    expect(await codes(page(body))).toEqual([`error empty-text ${V}/pages/nieuw.mdx:${body === '' ? '5' : '6'}`]);
  });

  it('of one word is a text', async () => {
    expect(await codes(page('\nJa.\n'))).toEqual([]);
  });

  it('of a service may be left out', async () => {
    expect(
      await codes({ change: [{ in: `${V}/services/babymassage.md`, from: 'De cursus begint weer als er een trainer is.', to: '' }] }),
    ).toEqual([]);
  });
});

describe('a supplement to a hidden page', () => {
  it('is warned about when nobody sees it', async () => {
    expect(await codes({ write: { [`${T}/supplements/privacy.md`]: supplement } })).toEqual([
      `warning supplement-of-hidden ${T}/supplements/privacy.md:1`,
    ]);
  });

  it('of the region is fine as long as one municipality shows the page', async () => {
    const write = { 'content/regions/regio-testland/supplements/privacy.md': supplement };
    const hidden = { [`${V}/pages/privacy.yaml`]: 'hidden: true\n' };
    expect(await codes({ write })).toEqual([]);
    expect(await codes({ write: { ...write, ...hidden }, remove: [`${V}/supplements/privacy.md`] })).toEqual([
      'warning supplement-of-hidden content/regions/regio-testland/supplements/privacy.md:1',
    ]);
  });
});
