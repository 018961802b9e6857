/**
 * Which bracket closes which, in one segment: found in one pass, so that nested parentheticals cost nothing more. Round and
 * square brackets are kept apart; one that never closes has no partner.
 */
export class Parentheses {
  private readonly closing = new Map<number, number>();
  /** Opening offsets that close, in order. */
  private readonly opens: number[] = [];

  constructor(text: string) {
    const open: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 40 || code === 91) open.push(at);
      else if (code === 41 || code === 93) {
        const wanted = code === 41 ? 40 : 91;
        const top = open.at(-1);
        if (top !== undefined && text.charCodeAt(top) === wanted) {
          open.pop();
          this.closing.set(top, at);
        }
      }
    }
    this.opens = [...this.closing.keys()].sort((a, b) => a - b);
    this.unclosed = open;
  }

  /** Opening brackets without a partner, in order. */
  readonly unclosed: readonly number[];

  /** Where the bracket that opens at `at` closes. */
  close(at: number): number | undefined {
    return this.closing.get(at);
  }

  /** Calls `visit` with each of `offsets` (sorted) and the innermost bracket around it; -1 where there is none. */
  enclosing(offsets: readonly number[]): number[] {
    const stack: number[] = [];
    let next = 0;
    return offsets.map((offset) => {
      while (next < this.opens.length && (this.opens[next] as number) < offset) {
        const open = this.opens[next++] as number;
        while (stack.length && (this.closing.get(stack.at(-1) as number) as number) < open) stack.pop();
        stack.push(open);
      }
      while (stack.length && (this.closing.get(stack.at(-1) as number) as number) < offset) stack.pop();
      return stack.at(-1) ?? -1;
    });
  }

  /** The last unclosed bracket in `[from, to)`; -1 where there is none. */
  unclosedBetween(from: number, to: number): number {
    let low = 0;
    let high = this.unclosed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.unclosed[middle] as number) < to) low = middle + 1;
      else high = middle;
    }
    const last = this.unclosed[low - 1];
    return last !== undefined && last >= from ? last : -1;
  }
}
