/** `npm run package`: the production bundles in a VSIX of at most 2 MB. */

import { finish } from './host/processes.mjs';
import { makeVsix } from './host/vsix.mjs';

await finish(async () => {
  await makeVsix();
});
