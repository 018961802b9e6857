/**
 * English inflection as far as terms of law need it: plurals both ways, and the other forms of a participle. All words in lower
 * case, without a possessive. Forms that no one writes do no harm: they are only looked up.
 */

/** A word without "'s" or "s'". */
export function withoutPossessive(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith("'") ? word.slice(0, -1) : word;
}

/** The plural of a noun, which is also a verb's third person. */
export function plural(word: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** What `word` may be the plural of. */
function singulars(word: string): readonly string[] {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word) || word === 'does') return [];
  if (word.endsWith('ies') && word.length > 4) return [`${word.slice(0, -3)}y`];
  const short = word.slice(0, -1);
  return /(?:[sxz]|[cs]h)es$/.test(word) ? [short, word.slice(0, -2)] : [short];
}

/** "recorded" and "recording" of "record"; a last consonant once and twice. */
export function participles(base: string): readonly string[] {
  const last = base.at(-1) ?? '';
  if (last === 'e') return [`${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`, `${base}ing`];
  return [`${base}ed`, `${base}ing`, `${base}${last}ed`, `${base}${last}ing`];
}

/** What `word` may be a participle of. */
function verbs(word: string): readonly string[] {
  if (word.endsWith('ied') && word.length > 5) return [`${word.slice(0, -3)}y`];
  const stem = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : '';
  if (stem.length < 3 || !/[aeiouy]/.test(stem)) return [];
  const doubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...doubled];
}

/** The forms in which a word of a longer term may stand: singular, plural, and a participle's whole verb. */
export function family(word: string): ReadonlySet<string> {
  const bases = [word, ...singulars(word)];
  const actions = verbs(word).flatMap((base) => [base, plural(base), ...participles(base)]);
  const forms = new Set([...bases, ...bases.map(plural), ...actions]);
  // "Nor does Defendant Smith" speaks of no Doe.
  if (word !== 'does') forms.delete('does');
  return forms;
}

/**
 * The forms in which a term of one word may stand. Only those made from it: "standing" is a term and "stand" is not, "takings" is and
 * "taking" is not.
 */
export function formsOf(word: string): ReadonlySet<string> {
  return new Set([word, plural(word), ...participles(word)]);
}
