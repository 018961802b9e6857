import type { Nodes, Parents, Root, Table } from 'mdast';
import { type Prose, ProseBuilder } from '../text/prose.js';
import { addAligned, alignedLines } from './align.js';
import { blockBreak, type Comment, cellBreak, type Link, type Mark, unread } from './block.js';
import { breakFor, headingDepth, isUnread, readHtml, tagName } from './html.js';

/** What the tree of one block says: prose, what its stretches are, links and comments. */
export interface Flattened {
  readonly prose: Prose;
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
  readonly comments: readonly Comment[];
}

/** What holds blocks; all else holds text and what stands among it. */
const containers = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition']);

/** Walks a tree of `source` and writes down the prose. Struck text, code, comments and addresses are not in it. */
class Flattener {
  private readonly builder = new ProseBuilder();
  private readonly marks: Mark[] = [];
  private readonly links: Link[] = [];
  private readonly comments: Comment[] = [];
  /** Open inline HTML elements whose content is not read (`<del>`). */
  private unreadDepth = 0;

  constructor(private readonly source: string) {}

  result(root: Root): Flattened {
    this.children(root);
    return {
      prose: this.builder.build(),
      marks: this.marks.sort((a, b) => a.start - b.start || b.end - a.end),
      links: this.links,
      comments: this.comments,
    };
  }

  private children(parent: Parents): void {
    const holdsBlocks = containers.has(parent.type);
    let seen = false;
    for (const child of parent.children) {
      if (holdsBlocks && seen) this.separate(blockBreak, child.position?.start.offset ?? 0);
      const before = this.builder.length;
      this.node(child);
      seen ||= this.builder.length > before;
    }
  }

  private separate(text: string, offset: number): void {
    this.builder.add(text, offset, 0);
  }

  private mark(kind: Mark['kind'], node: Parents, more: Partial<Mark> = {}): void {
    const start = this.builder.length;
    const before = this.marks.length;
    this.children(node);
    // Before those inside it, which may cover the same.
    if (this.builder.length > start) this.marks.splice(before, 0, { kind, start, end: this.builder.length, ...more });
  }

  private node(node: Nodes): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'text':
        if (!this.unreadDepth) addAligned(this.builder, node.value, this.source, start, end);
        return;
      case 'heading':
        return this.mark('heading', node, { depth: node.depth });
      case 'blockquote':
        return this.mark('quote', node);
      case 'emphasis':
      case 'strong':
        return this.mark(node.type, node);
      case 'delete':
      case 'thematicBreak':
      case 'definition':
        return;
      case 'break':
        return this.separate('\n', start);
      case 'inlineCode':
      case 'code':
      case 'image':
      case 'imageReference':
        if (!this.unreadDepth) this.builder.add(unread, start, end - start);
        return;
      case 'footnoteReference':
        if (!this.unreadDepth) this.reference(node.label ?? node.identifier);
        return;
      case 'footnoteDefinition':
        return this.mark('footnote', node, { label: node.label ?? node.identifier });
      case 'html':
        return this.html(node.value, start, end);
      case 'link':
        return this.link(node, start, end);
      case 'listItem':
        this.marker(start);
        return this.children(node);
      case 'table':
        return this.table(node);
      default:
        if ('children' in node) this.children(node);
    }
  }

  private reference(label: string): void {
    const at = this.builder.length;
    this.marks.push({ kind: 'footnoteReference', start: at, end: at, label });
  }

  /** The number of an ordered item is part of what a lawyer reads: "12. On May 3 …". A bullet is not. */
  private marker(start: number): void {
    const number = /^\d{1,9}[.)]/.exec(this.source.slice(start, start + 12));
    if (!number || this.unreadDepth) return;
    const end = start + number[0].length;
    this.builder.add(number[0], start);
    this.builder.add(' ', end, end < this.source.length ? 1 : 0);
  }

  private html(value: string, start: number, end: number): void {
    const name = tagName(value);
    if (name === undefined) {
      const typed = alignedLines(value, this.source, start, end);
      const { edits, comments } = readHtml(typed.text);
      const from = this.builder.length;
      if (!this.unreadDepth) this.builder.append(typed.rewrite(edits));
      const depth = headingDepth(value);
      if (depth && this.builder.length > from)
        this.marks.push({ kind: 'heading', start: from, end: this.builder.length, depth });
      for (const comment of comments) this.comments.push({ ...typed.toSource(comment), text: comment.text });
    } else if (isUnread(name)) this.unreadDepth++;
    else if (name.startsWith('/') && isUnread(name.slice(1))) this.unreadDepth = Math.max(0, this.unreadDepth - 1);
    else if (!this.unreadDepth) {
      const words = breakFor(name.replace('/', ''));
      // A line that ends with <br> ends once.
      const ends = words === '\n' && /[\r\n]/.test(this.source[end] ?? '');
      this.builder.add(ends ? '' : words, start, end - start);
    }
  }

  private link(node: Nodes & { type: 'link' }, start: number, end: number): void {
    const from = this.builder.length;
    const bare = this.source[start] !== '[';
    if (!bare) this.children(node);
    if (this.unreadDepth) return;
    if (bare) this.builder.add(unread, start, end - start);
    const last = node.children.at(-1)?.position?.end.offset ?? start + 1;
    const at = node.url ? this.source.slice(last, end).indexOf(node.url) : -1;
    this.links.push({
      prose: { start: from, end: this.builder.length },
      source: { start, end },
      url: node.url,
      ...(!bare && at >= 0 ? { address: { start: last + at, end: last + at + node.url.length } } : {}),
    });
  }

  private table(table: Table): void {
    table.children.forEach((row, r) => {
      if (r) this.separate('\n', row.position?.start.offset ?? 0);
      row.children.forEach((cell, c) => {
        if (c) this.separate(cellBreak, cell.position?.start.offset ?? 0);
        this.mark('cell', cell);
      });
    });
  }
}

/** The prose of a block's tree. */
export function flatten(root: Root, source: string): Flattened {
  return new Flattener(source).result(root);
}
