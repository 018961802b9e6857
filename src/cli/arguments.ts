/** The commands and the formats that each can print, its usual one first. */
export const formats = {
  check: ['stylish', 'json'],
  parties: ['table', 'json'],
  cites: ['table', 'json', 'toa'],
} as const;

export type Command = keyof typeof formats;

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'run'; readonly command: Command; readonly format: string; readonly paths: readonly string[] }
  | { readonly kind: 'wrong'; readonly message: string };

const isCommand = (word: string): word is Command => Object.hasOwn(formats, word);

/** Reads the arguments behind the program's name. */
export function readArguments(words: readonly string[]): Request {
  const paths: string[] = [];
  let command: Command | undefined;
  let format: string | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '--') {
      paths.push(...words.slice(i + 1));
      break;
    }
    if (word === '--help' || word === '-h' || (word === 'help' && !command)) return { kind: 'help' };
    if (word === '--version' || word === '-v') return { kind: 'version' };
    if (word === '--format' || word.startsWith('--format=')) {
      format = word === '--format' ? words[++i] : word.slice('--format='.length);
      if (format === undefined) return wrong('--format needs a value');
    } else if (word.startsWith('-') && word !== '-') return wrong(`there is no option ${word}`);
    else if (command) paths.push(word);
    else if (isCommand(word)) command = word;
    else return wrong(`there is no command ${word}; there are ${Object.keys(formats).join(', ')}`);
  }
  if (!command) return wrong(`name a command: ${Object.keys(formats).join(', ')}`);
  const known: readonly string[] = formats[command];
  if (format !== undefined && !known.includes(format))
    return wrong(`${command} has no format ${format}; it has ${known.join(', ')}`);
  if (!paths.length) return wrong(`${command} needs a file, a folder, or - for standard input`);
  return { kind: 'run', command, format: format ?? (known[0] as string), paths };
}

function wrong(message: string): Request {
  return { kind: 'wrong', message };
}

export const help = `Usage: well-pleaded COMMAND [--format FORMAT] PATH...

Reads § 1983 complaints and briefs in Markdown. No text leaves the machine.

Commands
  check     what an opponent or a court would say       --format stylish | json
  parties   who is sued, in what capacity, where so     --format table | json
  cites     every citation and what it stands for       --format table | json | toa

PATH is a file, a folder (every .md and .markdown file below it), or - for standard input.
Options
  -h, --help      show this
  -v, --version   show the version

Severities are set in the nearest .well-pleaded.json above a file: {"rules": {"capacity/unstated": "off"}}.
Exit status: 0 nothing of severity warning or error; 1 something; 2 bad usage, or a file that cannot be read.
`;
