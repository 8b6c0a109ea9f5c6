import { openEntry, test, expect } from './support/test.ts';
test.use({ viewport: { width: 1600, height: 1400 } });
for (const [kind, id] of (process.env.SHOTS ?? 'theme/theme').split(',').map((one) => one.split('/')))
  test(`shot ${kind} ${id}`, async ({ page, desk }) => {
    await openEntry(page, desk, kind!, id!);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('main')).toBeVisible();
    await page.waitForTimeout(500);
    const h = await frame.locator('body').evaluate((b) => b.scrollHeight);
    await page.setViewportSize({ width: 1600, height: Math.min(3000, h + 120) });
    await page.waitForTimeout(300);
    await page.locator('iframe').screenshot({ path: `/tmp/shots/${kind}-${id}.png` });
  });
