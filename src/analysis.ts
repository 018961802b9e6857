import { type Citations, resolveCitations } from './citations/resolve.js';
import { type Complaint, type Reading, readComplaint } from './complaint/complaint.js';
import type { DocumentType } from './complaint/document-type.js';
import { type Document, perBlock, readDocument } from './markdown/document.js';
import { type Matter, readMatter } from './matter.js';

/** What the core knows of one text. Every span is an offset into `text`. Parts are read when they are first asked for. */
export interface Analysis {
  readonly text: string;
  readonly document: Document;
  /** The front matter; undefined where there is none. */
  readonly matter: Matter | undefined;
  /** Every citation of the document, resolved. */
  readonly citations: Citations;
  /** What kind of document it is to the rules; `other` is no legal document. */
  readonly documentType: DocumentType;
  /** The complaint, where the document is one. */
  readonly complaint: Complaint | undefined;
}

const matterOf = perBlock((block) => readMatter(block.source));

/**
 * The one door to the core. Total: no text makes it throw. With `previous`, the analysis of an earlier state of the text, only
 * what changed is read again; the result is the same as without.
 */
export function analyze(text: string, previous?: Analysis): Analysis {
  if (previous?.text === text) return previous;
  const document = readDocument(text, previous?.document);
  const first = document.blocks.at(0)?.block;
  const matter = first?.kind === 'frontMatter' ? matterOf(first) : undefined;
  let citations: Citations | undefined;
  let reading: Reading | undefined;
  const analysis: Analysis = {
    text,
    document,
    matter,
    get citations() {
      citations ??= resolveCitations(document);
      return citations;
    },
    get documentType() {
      return read().type;
    },
    get complaint() {
      return read().complaint;
    },
  };
  const read = (): Reading => {
    reading ??= readComplaint(document, matter, () => analysis.citations.count);
    return reading;
  };
  return analysis;
}
