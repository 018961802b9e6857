/** Gives each string a number of its own, so that a thousand citations are compared without a look at what they say. */
export class Keys {
  private readonly numbers = new Map<string, number>();

  /** How many there are: the numbers are those below. */
  get count(): number {
    return this.numbers.size;
  }

  of(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.numbers.size));
    return number;
  }
}
