/** How the bench prints what it measured. */

export const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

/** The value below which that share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
}

export function title(text: string): void {
  console.log(`\n${text}\n`);
}

export function row(name: string, value: string, more = ''): void {
  console.log(`  ${name.padEnd(30)} ${value.padStart(9)}   ${more}`.trimEnd());
}

/** A time beside the time of remark-parse on the whole text, and whether the ratio keeps to the bar. */
row.ratio = (name: string, time: number, whole: number, bar: number): boolean => {
  const good = time <= whole * bar;
  row(
    name,
    milliseconds(time),
    `${share(time / whole)} of remark-parse; bar ${share(bar)}: ${good ? 'kept' : 'MISSED'}`,
  );
  return good;
};

function share(ratio: number): string {
  return ratio < 0.1 ? `1/${Math.round(1 / ratio)}` : `${ratio.toFixed(2)} times`;
}
