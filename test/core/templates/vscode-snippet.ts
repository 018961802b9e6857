/**
 * VS Code's own reading of a snippet, as far as templates may use it: `\$`, `\}` and `\\`; `$1`, `${1}`; `${1:…}`, which may hold more;
 * `${1|a,b|}`, in which a comma, a bar and a backslash are escaped. Written from its grammar (microsoft/vscode,
 * src/vs/editor/contrib/snippet/browser/snippetParser.ts), apart from the product's reader, so that one checks the other.
 */
export type Node =
  | string
  | { readonly index: number; readonly children: readonly Node[]; readonly choices?: readonly string[] };

export interface Parsed {
  readonly nodes: readonly Node[];
  /** What VS Code would take otherwise than its author: each with the words at that place. */
  readonly faults: readonly string[];
}

export function parseSnippet(text: string): Parsed {
  const faults: string[] = [];
  let at = 0;

  const fault = (what: string, from: number): void => {
    faults.push(`${what}: ${JSON.stringify(text.slice(Math.max(0, from - 12), from + 24))}`);
  };

  function choices(from: number): readonly string[] | undefined {
    const found: string[] = [];
    let words = '';
    for (; at < text.length; at++) {
      const next = text[at + 1] ?? '';
      if (text[at] === '\\' && next && ',|\\'.includes(next)) {
        words += next;
        at++;
      } else if (text[at] === ',') {
        found.push(words);
        words = '';
      } else if (text[at] === '|') {
        if (next !== '}') return undefined;
        at += 2;
        found.push(words);
        for (const choice of found) {
          if (!choice) fault('an empty choice', from);
          // "a, b" in a choice is two choices: its comma must be escaped.
          if (choice !== choice.trim()) fault('a comma that is not escaped in a choice', from);
          if (choice.includes('\n')) fault('a choice on two lines', from);
        }
        if (found.length < 2) fault('a choice of one', from);
        return found;
      } else words += text[at];
    }
    return undefined;
  }

  function nodes(inside: boolean): readonly Node[] | undefined {
    const found: Node[] = [];
    const add = (words: string): void => {
      const last = found.at(-1);
      if (typeof last === 'string') found[found.length - 1] = last + words;
      else found.push(words);
    };
    while (at < text.length) {
      const from = at;
      const [character, next] = [text[at] as string, text[at + 1] ?? ''];
      if (character === '\\' && next && '$}\\'.includes(next)) {
        add(next);
        at += 2;
        continue;
      }
      if (character === '}') {
        at++;
        if (inside) return found;
        fault('a brace that is not escaped', from);
        add('}');
        continue;
      }
      if (character !== '$') {
        add(character);
        at++;
        continue;
      }
      const head = /^\$(?:(\d+)|\{(\d+)([}:|])|\{?([A-Za-z_]\w*)|\{\d+\/)/.exec(text.slice(at, at + 80));
      const index = head?.[1] ?? head?.[2];
      if (!head || index === undefined) {
        fault(head ? 'a variable or a transform' : 'a dollar sign that is not escaped', from);
        add('$');
        at++;
        continue;
      }
      at += head[0].length;
      if (head[3] === ':') {
        const children = nodes(true);
        if (!children) fault('a placeholder that is never closed', from);
        found.push({ index: Number(index), children: children ?? [] });
      } else if (head[3] === '|') {
        const options = choices(from);
        if (!options) fault('a choice that is never closed', from);
        found.push({ index: Number(index), children: options?.slice(0, 1) ?? [], choices: options ?? [] });
      } else found.push({ index: Number(index), children: [] });
    }
    return inside ? undefined : found;
  }

  return { nodes: nodes(false) ?? [], faults };
}

/** The text that VS Code inserts, with what is typed into its stops. The first of a number that says something says it for all. */
export function inserted(nodes: readonly Node[], typed: ReadonlyMap<number, string> = new Map()): string {
  const first = new Map<number, readonly Node[]>();
  const collect = (list: readonly Node[]): void => {
    for (const node of list) {
      if (typeof node === 'string') continue;
      if (node.children.length && !first.has(node.index)) first.set(node.index, node.children);
      collect(node.children);
    }
  };
  collect(nodes);
  const words = (list: readonly Node[]): string =>
    list
      .map((node) => (typeof node === 'string' ? node : (typed.get(node.index) ?? words(first.get(node.index) ?? []))))
      .join('');
  return words(nodes);
}
