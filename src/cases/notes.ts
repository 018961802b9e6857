import files from 'content:cases';
import { pageKey } from './citation.js';
import { type CaseNote, type LaterHistory, readNote } from './note.js';

let own: Notes | undefined;

/** A collection of case notes, each slug once, found by where the case is printed. It does not change. */
export class Notes {
  /** By name. */
  readonly all: readonly CaseNote[];
  private readonly pages = new Map<string, CaseNote>();
  private readonly slugs = new Map<string, CaseNote>();

  constructor(notes: Iterable<CaseNote>) {
    for (const note of notes) this.slugs.set(note.slug, note);
    const collator = new Intl.Collator('en');
    this.all = [...this.slugs.values()].sort((a, b) => collator.compare(a.title, b.title));
    // The user's own note on a case goes before the product's.
    for (const kind of ['user', 'built-in'] as const)
      for (const note of this.all)
        if (note.origin.kind === kind)
          for (const page of note.pages) if (!this.pages.has(pageKey(page))) this.pages.set(pageKey(page), note);
  }

  /** The notes that the product carries; read once, when they are first asked for. */
  static builtIn(): Notes {
    own ??= new Notes(
      files.flatMap(({ slug, text }) => {
        const { note } = readNote(slug, text);
        return note ? [note] : [];
      }),
    );
    return own;
  }

  /** This collection with `notes` added; one replaces the note of the same slug, and goes before others on the same case. */
  with(notes: readonly CaseNote[]): Notes {
    return notes.length ? new Notes([...this.all, ...notes]) : this;
  }

  bySlug(slug: string): CaseNote | undefined {
    return this.slugs.get(slug);
  }

  /** The note on the case that begins at a page, in any spacing of the reporter; parallel reporters where the note gives them. */
  at(volume: string | number, reporter: string, page: string | number): CaseNote | undefined {
    return this.pages.get(pageKey({ volume: String(volume), reporter, page: String(page) }));
  }

  /** The one-sentence holding of the case at a page, where there is a note on it that has one. */
  holdingOf(volume: string | number, reporter: string, page: string | number): string | undefined {
    return this.at(volume, reporter, page)?.holding || undefined;
  }

  /** What became of the case at a page; empty where nothing is known. */
  historyOf(volume: string | number, reporter: string, page: string | number): readonly LaterHistory[] {
    return this.at(volume, reporter, page)?.history ?? [];
  }
}
