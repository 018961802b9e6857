/**
 * `npm run screenshots`: the README's pictures, taken of the real editor with the built extension.
 *
 *   node scripts/screenshots.mjs [NAME...]   only these
 */
import { build } from './host/build.mjs';
import { finish, Stop } from './host/processes.mjs';
import {
  hoverText,
  openFile,
  openQuickFixes,
  openWorkbench,
  reveal,
  runCommand,
  screenshot,
  setTheme,
  settle,
  typeText,
} from './host/workbench.mjs';

/** @typedef {import("playwright-core").Page} Page */

/** Without the activity bar and the explorer: what a narrow column of text can show. */
const EDITOR = { x: 352, y: 0, width: 1048, height: 640 };
const PANEL = { x: 50, y: 570, width: 1350, height: 300 };

/** @param {Page} page */
async function openComplaint(page) {
  await openFile(page, 'complaint.md');
  await settle(page, 2_500);
}

/** Puts the caret into the name that is marked in the caption. @param {Page} page */
async function goToWarning(page) {
  await reveal(page, 'Chief of Police of the City');
  await page.keyboard.press('Home');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
}

/** Waits for a squiggle, and asks again where the editor was still busy. @param {Page} page */
async function openFixes(page) {
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 15_000 });
  await settle(page, 1_500);
  await openQuickFixes(page).catch(() => openQuickFixes(page));
}

/** A busy editor misses the mouse's rest, or hides its hover again when late work changes the text's colours. @param {Page} page @param {string} text */
async function hover(page, text) {
  const shown = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
  for (let i = 0; i < 4; i++) {
    await hoverText(page, text).catch(() => undefined);
    await settle(page, 1_000);
    if (await shown.isVisible()) return;
    await page.mouse.move(10, 10);
  }
  throw new Stop(`No hover stays on “${text}”.`);
}

/** Clicks a link in VS Code's Markdown preview, which is a page of its own inside the page. @param {Page} page @param {string} text */
async function clickInPreview(page, text) {
  for (const frame of page.frames().filter((one) => one !== page.mainFrame())) {
    const link = frame.locator(`a:has-text("${text}")`);
    const shown = link.locator('visible=true').first();
    if (await shown.count().catch(() => 0)) return shown.click();
  }
  throw new Stop(`No preview has a link “${text}”.`);
}

/** @type {Record<string, (page: Page) => Promise<void>>} */
const PICTURES = {
  async editor(page) {
    await openComplaint(page);
    await screenshot(page, 'editor');
  },
  async hover(page) {
    await openComplaint(page);
    await hover(page, 'excessive force');
    await screenshot(page, 'hover', { clip: { ...EDITOR, y: 260, height: 440 } });
  },
  async primer(page) {
    await openComplaint(page);
    await hover(page, 'excessive force');
    await page.locator('.monaco-hover a:has-text("Open in primer")').first().click();
    await settle(page, 2_500);
    await clickInPreview(page, 'clearly established law');
    await settle(page, 5_000);
    await screenshot(page, 'primer');
  },
  async warning(page) {
    await openComplaint(page);
    await goToWarning(page);
    await openFixes(page);
    await screenshot(page, 'warning', { clip: EDITOR });
  },
  async citation(page) {
    await openFile(page, 'opposition-brief.md');
    await settle(page, 2_500);
    await hover(page, 'Graham v. Connor');
    await screenshot(page, 'citation', { clip: EDITOR });
  },
  async 'wrong-citation'(page) {
    await openFile(page, 'opposition-brief.md');
    await settle(page, 2_500);
    await reveal(page, '438 U.S.');
    await page.keyboard.press('ArrowRight');
    await openFixes(page);
    await screenshot(page, 'wrong-citation', { clip: EDITOR });
  },
  async authorities(page) {
    await openFile(page, 'opposition-brief.md');
    await settle(page, 2_500);
    await page.locator('.activitybar a[aria-label="Well-Pleaded"]').first().click();
    await settle(page, 1_500);
    await reveal(page, '## INTRODUCTION');
    await page.keyboard.press('Home');
    await runCommand(page, 'Well-Pleaded: Insert or Refresh Table of Authorities');
    await settle(page, 1_500);
    await screenshot(page, 'authorities');
  },
  async completion(page) {
    await openFile(page, 'opposition-brief.md');
    await settle(page, 2_500);
    await reveal(page, 'The motion should be denied');
    await page.keyboard.press('End');
    await typeText(page, ' See *Kent');
    await settle(page, 1_500);
    await screenshot(page, 'completion', { clip: EDITOR });
  },
  async matrix(page) {
    await openComplaint(page);
    await page.keyboard.press('Control+B');
    await runCommand(page, 'Well-Pleaded: Show Capacity Matrix');
    await settle(page, 3_000);
    await screenshot(page, 'matrix', { clip: PANEL });
    await setTheme(page, 'dark');
    await settle(page, 1_500);
    await screenshot(page, 'matrix-dark');
  },
  async preview(page) {
    await openFile(page, 'opposition-brief.md');
    await settle(page, 2_500);
    await page.keyboard.press('Control+Shift+V');
    await settle(page, 3_000);
    await screenshot(page, 'preview');
  },
  async template(page) {
    await openComplaint(page);
    await reveal(page, 'Room for one more');
    await page.keyboard.press('Home');
    await runCommand(page, 'Well-Pleaded: Insert Template…');
    await settle(page, 1_500);
    await typeText(page, 'train');
    await settle(page, 1_200);
    await screenshot(page, 'template', { clip: EDITOR });
  },
};

await finish(async () => {
  const names = process.argv.slice(2);
  for (const name of names) {
    if (!(name in PICTURES)) throw new Stop(`No picture ${name}: ${Object.keys(PICTURES).join(', ')}`);
  }
  await build();
  for (const [name, take] of Object.entries(PICTURES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    // One editor a picture: none shows what another left open.
    const { page, close } = await openWorkbench();
    await take(page).finally(close);
  }
});
