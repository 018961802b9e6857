/** What the scan asks about the formatting of the prose that it reads. */
export interface Emphasis {
  /** Whether exactly this stretch is emphasised (but for a full stop or comma). */
  exactly(start: number, end: number): boolean;
  /** The emphasised stretch that covers or touches an offset. */
  at(offset: number): { readonly start: number; readonly end: number } | undefined;
}
