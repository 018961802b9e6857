/** Assertions for a suite that also runs in a web worker, where Node's are not. */
class AssertionError extends Error {}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

function fail(what: string, message?: string): never {
  throw new AssertionError(message ? `${message}: ${what}` : what);
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(`${shown(value)} is not true`, message);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(`${shown(actual)} is not ${shown(expected)}`, message);
}

/** Compares data by what JSON says of it. */
export function sameData(actual: unknown, expected: unknown, message?: string): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) fail(`${shown(actual)} is not ${shown(expected)}`, message);
}

export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(`${pattern} is not in ${shown(text)}`, message);
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(`${pattern} is in ${shown(text)}`, message);
}

/** Passes where `action` throws or rejects. */
export async function rejects(action: () => unknown, message?: string): Promise<void> {
  try {
    await action();
  } catch {
    return;
  }
  fail('nothing was refused', message);
}
