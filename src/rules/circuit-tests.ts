import table from 'content:tables/capacity-tests.tsv';

interface CircuitTest {
  readonly looksTo: string;
  readonly authority: string;
}

const tests = new Map(
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((row): [string, CircuitTest] => {
      const [circuit, looksTo, authority] = row.split('\t') as [string, string, string];
      return [circuit, { looksTo, authority }];
    }),
);

const ordinals = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
];

/** "the Eighth Circuit" for "8th Cir.". */
function spelledOut(circuit: string): string {
  const number = Number.parseInt(circuit, 10);
  return `the ${ordinals[number - 1] ?? circuit.replace(/\s*Cir\.$/, '')} Circuit`;
}

/**
 * What courts do with a complaint that is silent on capacity, in a sentence: the test of the circuit where the caption shows it and the test was checked,
 * else the rule at large. Silence is fatal in no circuit since S.A.A. v. Geisler, 127 F.4th 1133 (8th Cir. 2025) (en banc).
 */
export function circuitTest(circuit: string | undefined): string {
  const test = circuit === undefined ? undefined : tests.get(circuit);
  if (!test || circuit === undefined)
    return 'No circuit treats silence as fatal, but the defense may contest what the court infers from it (Kentucky v. Graham, 473 U.S. 159, 167 n.14 (1985)); one sentence settles it.';
  return `Silence is not fatal in ${spelledOut(circuit)}, which looks to ${test.looksTo} (${test.authority}); but it invites a motion that one sentence avoids.`;
}
