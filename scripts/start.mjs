/**
 * `npm start`: builds the extension and opens it in a real VS Code on samples/. On the desktop where there is one, otherwise
 * in VS Code's server, whose address it prints and which runs until Ctrl-C.
 *
 *   --server   the server, even where a desktop is at hand
 *   --check    open that address in headless Chromium, wait for the editor, and end
 */
import { parseArgs } from 'node:util';
import { openBrowser, remoteFile, workbenchAddress } from './host/browser.mjs';
import { build } from './host/build.mjs';
import { installedDesktop } from './host/desktop.mjs';
import { installHost } from './host/install.mjs';
import { firstSample, ROOT, SAMPLES } from './host/places.mjs';
import { finish, run } from './host/processes.mjs';
import { linkExtension, makeDataFolder, startServer } from './host/server.mjs';
import { waitForEditor, waitForWorkbench } from './host/workbench.mjs';

await finish(async () => {
  const { values } = parseArgs({ options: { server: { type: 'boolean' }, check: { type: 'boolean' } } });
  await build();
  const complaint = firstSample();
  const desktop = installedDesktop();
  if (desktop && !values.server && !values.check) {
    return run(desktop, ['--new-window', `--extensionDevelopmentPath=${ROOT}`, SAMPLES, complaint]);
  }

  const host = await installHost();
  const data = makeDataFolder({ 'editor.wordWrap': 'on' });
  linkExtension(data.folder);
  const server = await startServer(host, data.folder);
  const address = workbenchAddress(server, SAMPLES, [['openFile', remoteFile(server, complaint)]]);
  console.log(`VS Code with Well-Pleaded, on samples/:\n\n  ${address}\n`);
  if (!values.check) {
    console.log('Ctrl-C ends it.');
    return server.ended;
  }
  const { page, close } = await openBrowser(host);
  await page.goto(address);
  await waitForWorkbench(page);
  await waitForEditor(page);
  console.log(`Opened: ${await page.title()}`);
  await close();
  return 0;
});
