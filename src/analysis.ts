import { type Citations, resolveCitations } from './citations/resolve.js';
import { type Document, readDocument } from './markdown/document.js';

/** What the core knows of one text. Every span is an offset into `text`. Parts are read when they are first asked for. */
export interface Analysis {
  readonly text: string;
  readonly document: Document;
  /** Every citation of the document, resolved. */
  readonly citations: Citations;
}

/**
 * The one door to the core. Total: no text makes it throw. With `previous`, the analysis of an earlier state of the text, only
 * what changed is read again; the result is the same as without.
 */
export function analyze(text: string, previous?: Analysis): Analysis {
  if (previous?.text === text) return previous;
  const document = readDocument(text, previous?.document);
  let citations: Citations | undefined;
  return {
    text,
    document,
    get citations() {
      citations ??= resolveCitations(document);
      return citations;
    },
  };
}
