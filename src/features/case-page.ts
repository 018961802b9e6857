import type { CaseNote, LaterHistory } from '../cases/note.js';
import { relativeLinks } from './page-links.js';
import { escaped, withoutImages } from './plain-words.js';

/**
 * A note on a case as a Markdown document for the preview. `address` is the case's address, made from its citation; the one that
 * the note itself gives is not used, since a wrong number silently opens another case.
 */
export function casePage(
  note: CaseNote,
  address: string | undefined,
  titleOf: (slug: string) => string | undefined,
): string {
  const name = `*${escaped(note.title)}*, ${escaped(note.citation)}`;
  const decided = [note.court, note.dateDecided, note.docketNumber && `No. ${note.docketNumber}`];
  const topics = note.topics.flatMap((slug) => {
    const title = titleOf(slug);
    return title === undefined ? [] : [`[${escaped(title)}](/primer/${slug})`];
  });
  const parts = [
    `# ${escaped(note.title)}`,
    address ? `[${name}](${address})` : name,
    decided
      .filter((part) => part)
      .map((part) => escaped(part as string))
      .join(' · '),
    note.holding && `**Holding.** ${escaped(note.holding)}`,
    ...note.history.map((one) => `**${historyWords(one)}**`),
    note.body,
    topics.length ? `**Topics:** ${topics.join(' · ')}` : '',
    note.origin.kind === 'user' ? `---\n\nYour note: ${escaped(note.origin.place)}.` : '',
  ];
  return `${relativeLinks(withoutImages(parts.filter((part) => part).join('\n\n')), `cases/${note.slug}`)}\n`;
}

/** "Overruled by … (in part: …)": what became of a decision, as Markdown. */
export function historyWords({ how, by, part }: LaterHistory): string {
  const verb = { overruled: 'Overruled', abrogated: 'Abrogated', limited: 'Limited', superseded: 'Superseded' }[how];
  return `${verb} by ${escaped(by)}${part ? ` (${escaped(part)})` : ''}`;
}
