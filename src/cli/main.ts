import { version } from '../../package.json';
import { runCommand } from './command.js';
import { palette, wantsColour } from './terminal.js';

/** Whoever reads has gone (`well-pleaded check . | head`): there is nobody to tell. */
const untilItCloses = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') process.exitCode = 2;
};
process.stdout.on('error', untilItCloses);
process.stderr.on('error', untilItCloses);

try {
  // The status is set and not exited with, so that what was written to a pipe still arrives.
  process.exitCode = runCommand(
    process.argv.slice(2),
    {
      out: (text) => process.stdout.write(text),
      error: (text) => process.stderr.write(text),
      paint: palette(wantsColour(process.stdout, process.env)),
    },
    version,
  );
} catch (error) {
  process.stderr.write(`well-pleaded: internal error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
