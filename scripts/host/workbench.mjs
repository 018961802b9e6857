/** Drives VS Code's workbench as a person does, by keyboard and mouse: for pictures, and for a look at a running editor. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, workbenchAddress } from './browser.mjs';
import { installHost } from './install.mjs';
import { copySamples, ROOT } from './places.mjs';
import { Stop } from './processes.mjs';
import { linkExtension, makeDataFolder, startServer } from './server.mjs';
import { boxOf } from './text-box.mjs';

/** @typedef {import("playwright-core").Page} Page */

const READY_MS = 60_000;
const STEP_MS = 15_000;

/** Labels of themes that VS Code brings along. */
export const THEMES = { light: 'Light Modern', dark: 'Dark Modern' };

/** Room for what the picture is of. */
const PICTURE_SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.fontSize': 15,
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

/**
 * Opens the built extension on a copy of samples/.
 * @param {{theme?: keyof typeof THEMES, settings?: Record<string, unknown>, verbose?: boolean}} [options]
 */
export async function openWorkbench({ theme = 'light', settings = {}, verbose = false } = {}) {
  const host = await installHost();
  const samples = copySamples();
  const data = makeDataFolder({ ...PICTURE_SETTINGS, 'workbench.colorTheme': THEMES[theme], ...settings });
  linkExtension(data.folder);
  const server = await startServer(host, data.folder);
  const browser = await openBrowser(host, { verbose });
  const { page } = browser;
  const close = async () => {
    await browser.close();
    server.stop();
    data.remove();
    samples.remove();
  };
  try {
    await page.goto(workbenchAddress(server, samples.folder));
    await waitForWorkbench(page);
  } catch (error) {
    await close();
    throw new Stop(`VS Code did not open: ${error instanceof Error ? error.message : error}\n${browser.consoleTail()}`);
  }
  return { page, close, consoleTail: browser.consoleTail };
}

/** @param {Page} page */
export async function waitForWorkbench(page) {
  await page.waitForSelector('.monaco-workbench .part.statusbar .statusbar-item', { timeout: READY_MS });
  // The explorer is filled last: from then on the keyboard is listened to.
  await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: READY_MS });
}

/**
 * Opens a file of the workspace by its name.
 * @param {Page} page
 * @param {string} name
 */
export async function openFile(page, name) {
  await page.keyboard.press('Control+P');
  await pick(page, name, name);
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`, { timeout: STEP_MS });
  await waitForEditor(page);
}

/** @param {Page} page */
export async function waitForEditor(page) {
  await page.waitForSelector('.editor-instance .view-lines .view-line', { timeout: STEP_MS });
}

/**
 * Runs a command by its title in the palette, category included: "Well-Pleaded: Insert Template…".
 * @param {Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await pick(page, `>${title}`, title);
}

/**
 * Types into the open quick input and takes the row that reads so.
 * @param {Page} page
 * @param {string} query
 * @param {string} label
 */
export async function pick(page, query, label) {
  const input = page.locator('.quick-input-widget:visible input[type=text]').first();
  await input.waitFor({ timeout: STEP_MS });
  await input.fill(query);
  const row = page.locator('.quick-input-widget .quick-input-list .monaco-list-row').filter({ hasText: label }).first();
  await row.waitFor({ timeout: STEP_MS });
  await row.click();
}

/**
 * Puts the cursor before the first place where a text stands, and that place in view.
 * @param {Page} page
 * @param {string} text
 */
export async function reveal(page, text) {
  await focusEditor(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+F');
  const find = page.locator('.find-widget.visible .find-part textarea').first();
  await find.waitFor({ timeout: STEP_MS });
  await find.fill(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
}

/**
 * Rests the mouse on a text of the active editor until VS Code shows its hover.
 * @param {Page} page
 * @param {string} text within one line as displayed
 */
export async function hoverText(page, text) {
  await reveal(page, text);
  const box = await boxOf(page, text);
  // A hover opens when the mouse rests, which needs a move that ends inside the word.
  await page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor({ timeout: STEP_MS });
  await settle(page);
}

/** @param {Page} page */
export async function focusEditor(page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+1');
}

/**
 * Types at the cursor, slowly enough for completions to follow.
 * @param {Page} page
 * @param {string} text
 */
export async function typeText(page, text) {
  await page.keyboard.type(text, { delay: 30 });
}

/**
 * Opens the quick fixes at the cursor.
 * @param {Page} page
 */
export async function openQuickFixes(page) {
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor({ timeout: STEP_MS });
  await settle(page);
}

/**
 * Opens the completions at the cursor.
 * @param {Page} page
 */
export async function openCompletions(page) {
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor({ timeout: STEP_MS });
  await settle(page);
}

/**
 * @param {Page} page
 * @param {keyof typeof THEMES} theme
 */
export async function setTheme(page, theme) {
  await runCommand(page, 'Preferences: Color Theme');
  await pick(page, THEMES[theme], THEMES[theme]);
  await settle(page);
}

/**
 * Waits for what appears late: squiggles after the analysis, colours, an animation's end.
 * @param {Page} page
 */
export async function settle(page, milliseconds = 700) {
  await page.waitForTimeout(milliseconds);
}

/**
 * Writes docs/images/NAME.png.
 * @param {Page} page
 * @param {string} name
 * @param {{clip?: {x: number, y: number, width: number, height: number}}} [options]
 */
export async function screenshot(page, name, { clip } = {}) {
  const folder = join(ROOT, 'docs', 'images');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, clip, animations: 'disabled', caret: 'hide' });
  console.log(path);
  return path;
}
