import { closeSync, openSync, readSync } from 'node:fs';

/** A file or a folder that cannot be read, with the reason as a clause: "is not valid UTF-8". */
export class Unreadable extends Error {}

/** No document is larger; a larger file is a mistake, and would take minutes. */
export const largest = 16 * 1024 * 1024;

const standardInput = 0;
const chunkSize = 1024 * 1024;

/** The text of a file, or of standard input for `-`, with its byte order mark if it has one. Throws `Unreadable`. */
export function readText(path: string): string {
  return textOf(readBytes(path));
}

/** The bytes as text. Throws `Unreadable` where they are none. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new Unreadable('is UTF-16; save it as UTF-8');
  if (bytes.includes(0)) throw new Unreadable('is not a text file');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable('is not valid UTF-8; save it as UTF-8');
  }
}

/** Reads no more than the limit, so that neither a huge file nor a pipe without end is waited for. */
function readBytes(path: string): Uint8Array {
  let file = standardInput;
  try {
    if (path !== '-') file = openSync(path, 'r');
    const chunks: Uint8Array[] = [];
    for (let size = 0; ; ) {
      const chunk = new Uint8Array(chunkSize);
      const read = readSome(file, chunk);
      if (read === 0) return joined(chunks, size);
      size += read;
      if (size > largest) throw new Unreadable('is larger than 16 MB; divide it');
      chunks.push(chunk.subarray(0, read));
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(reason(error));
  } finally {
    if (file !== standardInput) closeSync(file);
  }
}

function readSome(file: number, into: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, into);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      // Standard input that does not block and has nothing yet: wait a little instead of spinning.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Why the system would not, as a clause. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'does not exist';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read: permission denied';
    case 'EISDIR':
      return 'is a folder';
    case 'ELOOP':
      return 'is a link to itself';
    case 'ENAMETOOLONG':
      return 'has a name that is too long';
    default:
      return `cannot be read (${code ?? message ?? String(error)})`;
  }
}
