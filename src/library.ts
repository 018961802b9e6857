import type { ScotusIndex } from './citations/scotus.js';

/**
 * What the analysis knows beside the text: reference data that reaches the core as arguments. All of it may be absent; then what
 * needs it says nothing.
 */
export interface Library {
  /** The Supreme Court index, once loaded. */
  readonly scotus?: ScotusIndex;
}
