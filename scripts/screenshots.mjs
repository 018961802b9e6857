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
/** All but the activity bar and the status bar. */
const WIDE = { x: 50, y: 0, width: 1350, height: 870 };
const PANEL = { x: 50, y: 570, width: 1130, height: 265 };

/** @param {Page} page */
async function openComplaint(page) {
  await openFile(page, 'complaint.md');
  await settle(page, 2_500);
}

/** The complaint that the README follows from its warnings to none. @param {Page} page */
async function openUniversity(page) {
  await openFile(page, 'university-retaliation.md');
  await settle(page, 2_500);
}

/** @param {Page} page @param {string} key @param {number} times */
async function press(page, key, times) {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

/** Puts the caret into the name in the caption whose capacity nothing states. @param {Page} page */
async function goToWarning(page) {
  await reveal(page, ', Associate Dean');
  await press(page, 'ArrowLeft', 6);
}

/** Writes other words where a text stands, as a drafter does. @param {Page} page @param {string} text within one line @param {string} words */
async function rewrite(page, text, words) {
  await reveal(page, text);
  await press(page, 'Shift+ArrowRight', text.length);
  await page.keyboard.insertText(words);
}

/** Takes the first of the quick fixes at the caret. @param {Page} page */
async function takeFix(page) {
  await openFixes(page);
  await page.keyboard.press('Enter');
  await settle(page, 800);
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

/** VS Code gives a hover a quarter of the editor's height: with these letters all of it is seen. */
const SETTINGS = { hover: { 'editor.fontSize': 13 } };

/** @type {Record<string, (page: Page) => Promise<void>>} */
const PICTURES = {
  async hover(page) {
    await openComplaint(page);
    await hover(page, 'qualified immunity');
    await screenshot(page, 'hover', { clip: { ...EDITOR, y: 100, height: 480 } });
  },
  async primer(page) {
    await openComplaint(page);
    await hover(page, 'excessive force');
    await page.locator('.monaco-hover a:has-text("Open in primer")').first().click();
    await settle(page, 2_500);
    await clickInPreview(page, 'clearly established law');
    await settle(page, 5_000);
    await page.locator('.activitybar a[aria-label="Well-Pleaded"]').first().click();
    await page.locator('.pane-body .monaco-list-row:has-text("Immunities")').first().click();
    await settle(page, 1_500);
    await screenshot(page, 'primer', { clip: WIDE });
  },
  async message(page) {
    await openUniversity(page);
    await hover(page, 'WARREN HALE');
    await screenshot(page, 'message', { clip: { ...EDITOR, height: 420 } });
  },
  async warning(page) {
    await openUniversity(page);
    await goToWarning(page);
    await openFixes(page);
    await screenshot(page, 'warning', { clip: { ...EDITOR, height: 520 } });
  },
  async fixed(page) {
    await openUniversity(page);
    await goToWarning(page);
    await takeFix(page);
    await reveal(page, '391 U.S. 653');
    await page.keyboard.press('ArrowRight');
    await takeFix(page);
    // What no fix can do for its author: whom to sue, and for what.
    await rewrite(page, '**PETER VOGEL**', 'and **PETER VOGEL**');
    await rewrite(page, 'Science; and', 'Science,');
    await rewrite(page, '**BOARD OF REGENTS OF LAKELAND STATE UNIVERSITY**,', '');
    await press(page, 'Backspace', 2);
    await rewrite(page, 'Defendants Hale and Board of Regents', 'Defendant Hale');
    await rewrite(page, 'compensatory damages against all Defendants', 'compensatory damages against Marsh and Vogel');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    await page.keyboard.press('Control+B');
    await runCommand(page, 'Well-Pleaded: Show Capacity Matrix');
    await settle(page, 2_500);
    // The matrix took the keyboard.
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('Control+Home');
    await settle(page, 1_500);
    await screenshot(page, 'fixed', { clip: WIDE });
  },
  async 'typed-caption'(page) {
    await openFile(page, 'prison-medical.md');
    await settle(page, 2_500);
    await page.keyboard.press('Control+B');
    await runCommand(page, 'Well-Pleaded: Show Capacity Matrix');
    await settle(page, 3_000);
    await screenshot(page, 'typed-caption', { clip: WIDE });
  },
  async form(page) {
    await openFile(page, 'court-form.md');
    await settle(page, 2_500);
    await reveal(page, 'SERGEANT MAYA');
    await page.keyboard.press('ArrowRight');
    await openFixes(page);
    await screenshot(page, 'form', { clip: { ...EDITOR, height: 460 } });
  },
  async citation(page) {
    await openFile(page, 'opposition-brief.md');
    await settle(page, 2_500);
    await hover(page, 'Graham v. Connor');
    await screenshot(page, 'citation', { clip: { ...EDITOR, y: 355, height: 300 } });
  },
  async 'wrong-citation'(page) {
    await openFile(page, 'opposition-brief.md');
    await settle(page, 2_500);
    await reveal(page, '438 U.S.');
    await page.keyboard.press('ArrowRight');
    await openFixes(page);
    await screenshot(page, 'wrong-citation', { clip: { ...EDITOR, y: 355, height: 240 } });
  },
  async references(page) {
    await openFile(page, 'opposition-brief.md');
    await settle(page, 2_500);
    await reveal(page, '490 U.S. 386');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+F12');
    await page.locator('.reference-zone-widget .ref-tree .monaco-list-row').first().waitFor({ timeout: 15_000 });
    // Where the copy of the samples lies is of no interest.
    await page.addStyleTag({ content: '.peekview-title .dirname { display: none; }' });
    await settle(page, 1_500);
    await screenshot(page, 'references', { clip: { ...EDITOR, y: 240, height: 480 } });
  },
  async authorities(page) {
    await openFile(page, 'opposition-brief.md');
    await settle(page, 2_500);
    // A table of a brief that is ready: its one wrong citation is mended first.
    await reveal(page, '438 U.S.');
    await page.keyboard.press('ArrowRight');
    await takeFix(page);
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await page.locator('.activitybar a[aria-label="Well-Pleaded"]').first().click();
    await settle(page, 1_500);
    await reveal(page, '## INTRODUCTION');
    await page.keyboard.press('Home');
    await runCommand(page, 'Well-Pleaded: Insert or Refresh Table of Authorities');
    await settle(page, 1_500);
    await screenshot(page, 'authorities', { clip: WIDE });
  },
  async completion(page) {
    await openFile(page, 'opposition-brief.md');
    await settle(page, 2_500);
    await reveal(page, 'The motion should be denied');
    await page.keyboard.press('End');
    await typeText(page, ' See *Kent');
    await settle(page, 1_500);
    await screenshot(page, 'completion', { clip: { ...EDITOR, y: 275, height: 365 } });
  },
  async matrix(page) {
    await openUniversity(page);
    await page.keyboard.press('Control+B');
    await runCommand(page, 'Well-Pleaded: Show Capacity Matrix');
    await settle(page, 3_000);
    await screenshot(page, 'matrix', { clip: PANEL });
    await setTheme(page, 'dark');
    await settle(page, 1_500);
    await screenshot(page, 'matrix-dark', { clip: PANEL });
  },
  async preview(page) {
    await openFile(page, 'opposition-brief.md');
    await settle(page, 2_500);
    await page.keyboard.press('Control+Shift+V');
    await settle(page, 3_000);
    await screenshot(page, 'preview', { clip: { ...EDITOR, y: 440, height: 430 } });
  },
  async template(page) {
    await openComplaint(page);
    await reveal(page, '<!-- Room');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await typeText(page, 'wp-mon');
    await settle(page, 1_500);
    // The second time it shows what the template says.
    await page.keyboard.press('Control+Space');
    await settle(page, 1_500);
    await screenshot(page, 'template', { clip: { ...EDITOR, y: 170, height: 690 } });
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
    const { page, close } = await openWorkbench({ settings: SETTINGS[/** @type {keyof typeof SETTINGS} */ (name)] });
    await take(page).finally(close);
  }
});
