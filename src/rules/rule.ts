import type { Analysis } from '../analysis.js';
import type { Library } from '../library.js';
import type { Span } from '../text/span.js';

export type Severity = 'off' | 'hint' | 'information' | 'warning' | 'error';

/** Another place that a finding speaks of. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** One change of the source; the edits of a fix do not overlap. */
export interface Edit extends Span {
  readonly text: string;
}

/** A way to mend what was found. */
export interface Fix {
  /** What the user reads in the menu: an imperative, without a full stop. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The one that an editor applies without asking which. */
  readonly preferred?: boolean;
  /** Whether it may be applied together with others by *Fix all*: it changes a slip, never what is pleaded. */
  readonly safe?: boolean;
}

/** What a rule found: data, for an editor or a terminal to show. Its severity is the user's setting. */
export interface Finding {
  readonly rule: string;
  readonly span: Span;
  /** Plain text, one or two sentences. */
  readonly message: string;
  /** The defendant that it is about, as the caption has the name. */
  readonly defendant?: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** A finding without its rule's id, which the runner adds. */
export interface Found
  extends Omit<Finding, 'rule' | 'related' | 'fixes'>,
    Partial<Pick<Finding, 'related' | 'fixes'>> {
  /** A lower severity than the rule's own, where less is known; the user's setting goes before it. */
  readonly severity?: Exclude<Severity, 'off'>;
}

/**
 * One rule of the catalogue. Its id is stable: the diagnostic's code, its file's and page's name, its setting and its suppression word.
 */
export interface Rule {
  readonly id: string;
  /** The severity where the user has set none. */
  readonly severity: Severity;
  /** What it finds, in a line. */
  readonly title: string;
  /** Must not throw; order does not matter. */
  check(analysis: Analysis, library: Library): Iterable<Found>;
}
