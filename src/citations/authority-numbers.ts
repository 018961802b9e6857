import { type Mentions, none, some } from './mentions.js';

/** Which authority each citation cites, by a number of its own: the same for parallel, repeated and short forms. */
export class AuthorityNumbers {
  private readonly row: Int32Array;
  /** The authority of each place in reports or codes, by the place's key. */
  private readonly known: Int32Array;
  /** Two numbers turn out to be of one authority where a parallel citation joins them. */
  private readonly parents: number[] = [];

  constructor(private readonly mentions: Mentions) {
    this.row = new Int32Array(mentions.readings.length).fill(none);
    this.known = new Int32Array(mentions.keys.count).fill(none);
  }

  /** Gives a full citation its number: that of what it is a parallel of, that of its place, or a new one. */
  register(number: number, main: number | undefined): void {
    const key = some(this.mentions.authorities, number);
    const known = key === undefined ? undefined : some(this.known, key);
    const own = (main === undefined ? undefined : this.given(main)) ?? known ?? this.fresh();
    if (known !== undefined && known !== own && this.root(known) !== this.root(own))
      this.parents[this.root(known)] = this.root(own);
    if (key !== undefined && known === undefined) this.known[key] = own;
    this.row[number] = own;
  }

  /** Gives a citation the number of what it stands for. */
  copy(number: number, from: number): void {
    this.row[number] = this.row[from] as number;
  }

  /** The number that a citation was given. */
  given(number: number): number | undefined {
    return some(this.row, number);
  }

  /** The number of a citation as it is after what was joined since. */
  of(number: number): number | undefined {
    const given = this.given(number);
    return given === undefined ? undefined : this.root(given);
  }

  /** The numbers of all, when the last is read. */
  settled(): Int32Array {
    return this.row.map((authority) => (authority === none ? none : this.root(authority)));
  }

  private fresh(): number {
    return this.parents.push(this.parents.length) - 1;
  }

  private root(authority: number): number {
    let at = authority;
    while (this.parents[at] !== at) {
      this.parents[at] = this.parents[this.parents[at] as number] as number;
      at = this.parents[at] as number;
    }
    return at;
  }
}
