/**
 * `npm run screenshots`: the README's pictures, taken of the real editor with the built extension.
 *
 *   node scripts/screenshots.mjs [NAME...]   only these
 */
import { basename } from 'node:path';
import { build } from './host/build.mjs';
import { firstSample } from './host/places.mjs';
import { finish, Stop } from './host/processes.mjs';
import { openFile, openWorkbench, screenshot, settle } from './host/workbench.mjs';

/** @type {Record<string, (page: import("playwright-core").Page) => Promise<void>>} */
const PICTURES = {
  async editor(page) {
    await openFile(page, basename(firstSample()));
    await settle(page, 2_000);
    await screenshot(page, 'editor');
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
