import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { combineExtensions } from 'micromark-util-combine-extensions';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * The Markdown that lawyers write: CommonMark with GitHub's tables, footnotes and `~~struck~~` text, and without
 * indented code, since indentation is how a caption is centred. The extensions are combined once: remark would do it
 * again for every block.
 */
function legalMarkdown(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    combineExtensions([
      gfmTable(),
      gfmFootnote(),
      gfmStrikethrough({ singleTilde: false }),
      { disable: { null: ['codeIndented'] } },
    ]),
  ];
  data.fromMarkdownExtensions = [[gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown()]];
}

const processor = unified().use(remarkParse).use(legalMarkdown).freeze();

/** The tree of one block. Positions are offsets into `source`. May throw on pathological nesting. */
export function parseMarkdown(source: string): Root {
  // Micromark drops a byte order mark and counts from behind it.
  return processor.parse(source.charCodeAt(0) === 0xfeff ? ` ${source.slice(1)}` : source);
}
