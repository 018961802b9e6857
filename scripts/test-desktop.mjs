/** `npm run test:desktop`: the mocha suite in the VS Code desktop, fetched by @vscode/test-electron unless VSCODE_EXECUTABLE_PATH names one. */
import { build } from './host/build.mjs';
import { desktopIsPossible, runSuiteOnDesktop } from './host/desktop.mjs';
import { finish, Stop } from './host/processes.mjs';
import { checkSuiteIsComplete } from './host/suite.mjs';

await finish(async () => {
  if (!(await desktopIsPossible())) {
    throw new Stop(
      'VS Code cannot be fetched or shown here: set VSCODE_EXECUTABLE_PATH to its program, or run: npm run test:vscode',
    );
  }
  checkSuiteIsComplete();
  await build('--tests');
  const node = await runSuiteOnDesktop('node');
  const web = await runSuiteOnDesktop('web');
  return node === 0 && web === 0 ? 0 : 1;
});
