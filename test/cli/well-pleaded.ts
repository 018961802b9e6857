import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const command = path.resolve('dist/cli.cjs');

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command in `folder`, with `input` on standard input. No run may take longer than a minute. */
export function wellPleaded(
  words: readonly string[],
  { folder = '.', input = '' as string | Uint8Array, env = {} } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    input,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, error: stderr };
}

/** A folder with files in it, by path and content; `remove` it afterwards. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly path: string;
  remove(): void;
} {
  const root = mkdtempSync(path.join(tmpdir(), 'well-pleaded-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return { path: root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** A complaint in which one defendant's capacity is stated nowhere. Line 13 names him. */
export const complaint = `# United States District Court for the Northern District of Ohio

**Pat Quill**,

Plaintiff,

v.

**Dana Ortiz**, in her individual capacity;

**City of Redfield**; and

**Lee Park**,

Defendants.

# Complaint and Demand for Jury Trial

1. This action arises under 42 U.S.C. § 1983. The Court has jurisdiction under 28 U.S.C. § 1331. Venue is proper under 28 U.S.C. § 1391(b).

2. Defendant Dana Ortiz is a police officer employed by the City of Redfield, who acted under color of state law.

3. Defendant Lee Park is a police officer employed by the City of Redfield, who acted under color of state law.

## Count I: Excessive Force in Violation of the Fourth Amendment

4. Under a custom of the City of Redfield, its officers strike people in handcuffs. *Monell v. Dep't of Soc. Servs.*, 436 U.S. 658, 690-94 (1978). *Id.* at 691.

5. On May 3, 2025, Defendants Ortiz and Park struck Plaintiff, who was handcuffed, in violation of the Fourth Amendment.

## Prayer for Relief

Plaintiff asks the Court to award compensatory damages and costs.

Dated: May 1, 2026

/s/ Robin Vale\\
Robin Vale\\
10 Elm Street\\
Redfield, Ohio 44000\\
robin@example.org
`;
