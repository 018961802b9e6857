/** A case, statute or rule that an entry names, with what it stands for. */
export interface Authority {
  /** "Kentucky v. Graham"; for a statute or rule its citation. */
  readonly name: string;
  /** "473 U.S. 159 (1985)"; empty for a statute or rule. */
  readonly citation: string;
  /** Where it can be read; an http(s) address, empty where the entry gives none. */
  readonly url: string;
  /** One line of Markdown. */
  readonly holding: string;
}

/** The bullets of a Markdown list as authorities: `- [*Name*, 473 U.S. 159 (1985)](address): holding`; the link may be missing. */
export function readAuthorities(markdown: string): readonly Authority[] {
  return bullets(markdown).map(authority);
}

function bullets(markdown: string): string[] {
  const items: string[] = [];
  let open = false;
  for (const line of markdown.split('\n')) {
    const bullet = /^ {0,3}[-*+][ \t]+(.*)$/.exec(line);
    if (bullet) items.push((bullet[1] as string).trim());
    else if (!line.trim()) open = false;
    else if (open) items.push(`${items.pop()} ${line.trim()}`);
    if (bullet) open = true;
  }
  return items.filter((item) => item);
}

function authority(item: string): Authority {
  const link = linkAt(item);
  if (link) return { ...named(link.label), url: safe(link.url), holding: holding(link.rest) };
  // The colon that ends a citation follows its closing parenthesis; failing that, the first one does.
  const colon = item.indexOf('): ') >= 0 ? item.indexOf('): ') + 1 : item.indexOf(': ');
  const label = colon < 0 ? item : item.slice(0, colon);
  return { ...named(label), url: '', holding: colon < 0 ? '' : holding(item.slice(colon)) };
}

function linkAt(item: string): { label: string; url: string; rest: string } | undefined {
  const middle = item.startsWith('[') ? item.indexOf('](') : -1;
  if (middle < 0) return undefined;
  let depth = 1;
  for (let at = middle + 2; at < item.length; at++) {
    if (item[at] === '(') depth++;
    else if (item[at] === ')' && --depth === 0)
      return { label: item.slice(1, middle), url: item.slice(middle + 2, at), rest: item.slice(at + 1) };
  }
  return undefined;
}

/** The name stands in emphasis, or before the comma that a volume follows. */
function named(label: string): Pick<Authority, 'name' | 'citation'> {
  const emphasis = /^([*_])([^*_]+)\1,?\s*/.exec(label);
  if (emphasis) return { name: (emphasis[2] as string).trim(), citation: plain(label.slice(emphasis[0].length)) };
  const words = plain(label);
  const comma = words.search(/, \d{1,4} [A-Z]/);
  return comma < 0 ? { name: words, citation: '' } : { name: words.slice(0, comma), citation: words.slice(comma + 2) };
}

/** Without asterisks. Underscores stay: "607 U.S. ___" is a page that has no number yet. */
const plain = (markdown: string): string => markdown.replaceAll('*', '').trim();

const holding = (rest: string): string => rest.replace(/^[\s:.–—-]+/, '').trim();

const safe = (url: string): string => (/^https?:\/\//i.test(url) ? url : '');
