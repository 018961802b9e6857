/** How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) next[j] = Math.min(next[j] as number, (before[j - 2] as number) + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}

/** Whether a word in lower case is another as it is typed in a hurry: so many letters are wrong, and not the first. */
export function isMisspelt(word: string, right: string, wrong: 1 | 2): boolean {
  if (word === right || Math.abs(word.length - right.length) > wrong || word[0] !== right[0]) return false;
  return distance(word, right) <= wrong;
}
