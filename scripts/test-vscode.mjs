/**
 * `npm run test:vscode`: the mocha suite of test/vscode inside a real VS Code, in the Node host and in the web-worker host,
 * and once more with the packaged extension installed. On the desktop where there is one, otherwise in VS Code's server.
 *
 *   --server     the server, even where a desktop is at hand
 *   --host NAME  only one of: node, web, vsix
 *   --verbose    with everything that the page logs
 */
import { parseArgs } from 'node:util';
import { build } from './host/build.mjs';
import { desktopIsPossible, runSuiteOnDesktop } from './host/desktop.mjs';
import { installHost } from './host/install.mjs';
import { finish, Stop } from './host/processes.mjs';
import { checkSuiteIsComplete, runSuite } from './host/suite.mjs';
import { makeVsix } from './host/vsix.mjs';

await finish(async () => {
  const { values } = parseArgs({
    options: { server: { type: 'boolean' }, host: { type: 'string' }, verbose: { type: 'boolean' } },
  });
  const { verbose } = values;
  checkSuiteIsComplete();
  await build('--tests');

  const desktop = !values.server && (await desktopIsPossible());
  /** @type {Map<string, [title: string, run: () => Promise<number>]>} */
  const runs = new Map();
  if (desktop) {
    runs.set('node', ['VS Code desktop, Node host', () => runSuiteOnDesktop('node')]);
    runs.set('web', ['VS Code desktop, web-worker host', () => runSuiteOnDesktop('web')]);
  } else {
    const host = await installHost();
    runs.set('node', ["VS Code's server, Node host", () => runSuite(host, { kind: 'node', verbose })]);
    runs.set('web', ["VS Code's server, web-worker host", () => runSuite(host, { kind: 'web', verbose })]);
    runs.set('vsix', [
      "VS Code's server, the packaged extension installed",
      async () => runSuite(host, { kind: 'node', vsix: await makeVsix(), verbose }),
    ]);
  }
  if (values.host && !runs.has(values.host)) throw new Stop(`--host is one of: ${[...runs.keys()].join(', ')}`);

  let failed = 0;
  for (const [name, [title, run]] of runs) {
    if (values.host && values.host !== name) continue;
    const start = performance.now();
    console.log(`\n# ${title}`);
    const code = await run();
    console.log(`# ${code === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    if (code !== 0) failed += 1;
  }
  return failed > 0 ? 1 : 0;
});
