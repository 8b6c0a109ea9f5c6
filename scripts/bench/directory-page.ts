import type { Page } from '@playwright/test';
import type { GeneratedPortal } from './generated-portal.ts';

/** What somebody types, letter by letter: everyday words, with and without slips. */
const typed = ['slapen', 'scheidng', 'pubrteit', 'huiswerk', 'angst', 'borstvoeding', 'geld', 'pesten', 'cursus', 'faalangts'];

/**
 * The milliseconds from each keystroke in the box of the social map to the frame in which the list has been drawn, in Chromium with its
 * processor slowed down. The first words are typed to warm up: they are left out.
 *
 * @param slowdown how many times slower than this machine
 */
export async function typingTimes(page: Page, portal: GeneratedPortal, slowdown: number): Promise<number[]> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(portal.url('/sociale-kaart/'));
  const box = page.locator('#zoek-kaart');
  await box.fill('slapen');
  await page.waitForURL(/zoek=slapen/);
  // The search of the site comes after the data.
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times: number[] = [];
  for (const [round, word] of ['opvoeden', ...typed].entries()) {
    const found = await page.evaluate(timeWord, word);
    if (round > 0) times.push(...found);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times;
}

/** Runs in the page: types a word, a letter at a time as a person does, and waits after each for the list to be drawn. */
async function timeWord(word: string): Promise<number[]> {
  const box = document.querySelector<HTMLInputElement>('#zoek-kaart');
  if (box === null) return [];
  const times: number[] = [];
  for (let letters = 1; letters <= word.length; letters++) {
    box.value = word.slice(0, letters);
    const began = performance.now();
    box.dispatchEvent(new Event('input', { bubbles: true }));
    // The first callback comes before the frame is drawn; a message sent there is read after it.
    await new Promise<void>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          done();
        };
        port2.postMessage(0);
      });
    });
    times.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, 150));
  }
  return times;
}
