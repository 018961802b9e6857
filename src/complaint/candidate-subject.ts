import type { Block } from '../markdown/block.js';
import { sentencesOf } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import type { Candidate } from './candidate.js';
import { isNatural, type Party } from './model.js';
import { inItsClause, named, namesIn, together } from './named.js';
import type { Mention, Naming } from './naming.js';
import type { Meant, Passage } from './passage.js';
import { meantBy } from './subject.js';
import { ofItem, ofVerb } from './subject-of-verb.js';
import { candidatesOf } from './suing.js';
import { finite } from './verbless.js';

/** It depends on the candidate's block and those around it; while those stay, it is not read again. */
const known = new WeakMap<
  Naming,
  WeakMap<Candidate, { readonly passage: Passage; readonly meant: Meant | undefined }>
>();

/** Whom a phrase of capacity in a sentence of a passage is about. */
export function meantByCandidate(candidate: Candidate, passage: Passage): Meant | undefined {
  const { naming } = passage;
  let byCandidate = known.get(naming);
  if (!byCandidate) known.set(naming, (byCandidate = new WeakMap()));
  const before = byCandidate.get(candidate);
  if (before && isSame(before.passage.above, passage.above) && isSame(before.passage.below, passage.below))
    return before.meant;
  const meant = withoutBodies(subjectOf(candidate, passage), candidate, passage);
  byCandidate.set(candidate, { passage, meant });
  return meant;
}

/** "enjoin the Agency and the Officials in their official capacities": a body is not "they", and those who are stand between. */
function isOfOthers({ start, end }: Span, block: Block, naming: Naming): boolean {
  const words = block.prose.running.slice(start, end);
  if (!/\b(?:his|hers?|their)\b/i.test(words)) return false;
  const before = naming.of(block).findLast((mention) => mention.end <= end);
  if (!before) return true;
  const gap = block.prose.running.slice(before.end, end);
  return /\band\s+(?:the|all|each|its|both|those|these)\s/i.test(gap);
}

/** "against Turn-Key and Sheriff Roe in his official capacity": a company is no "he". */
function withoutBodies(meant: Meant | undefined, { phrase }: Candidate, passage: Passage): Meant | undefined {
  const { block, naming } = passage;
  const isPerson = (index: number): boolean => isNatural(naming.parties[index] as Party);
  const persons = meant?.parties.filter(isPerson) ?? [];
  // "the Officials in their official capacities": the phrase itself says whose.
  const own = together(namesIn(passage, phrase)).parties.filter(isPerson);
  if (own.length && !persons.length) return { parties: own, scope: own.length > 1 ? 'group' : 'one' };
  if (!meant) return meant;
  if (!persons.length && isOfOthers(phrase, block, naming)) return undefined;
  if (/\b(?:its|their)\b/i.test(block.prose.running.slice(phrase.start, phrase.end))) return meant;
  return persons.length && persons.length < meant.parties.length ? { ...meant, parties: persons } : meant;
}

const isSame = (a: readonly Block[] = [], b: readonly Block[] = []): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** The line of a form that says what somebody does, below the one that names him. */
const fieldLabel = /^\W*(?:official\s+)?(?:position|title|job|occupation|rank|role)\b[^:\n]{0,30}:/i;
const nameLabel = /^\W*(?:\(?[a-z\d]{1,2}[.)]\s*)?(?:name|(?:name of )?defendant)\b[^:\n]{0,30}:/i;

/** "Defendant: Jane Roe", and below it "Official Position: Director of the Agency. Official capacity only.": hers. */
function ofField({ verb, phrase }: Candidate, { block, naming, above }: Passage): Meant | undefined {
  if (verb.end > verb.start) return undefined;
  const [field = '', ...lines] = block.prose.running.slice(0, phrase.start).split('\n').reverse();
  if (!fieldLabel.test(field)) return undefined;
  // In its own block, or right above.
  const inBlock = lines.find((line) => line.trim());
  const entry = inBlock ?? above[0]?.prose.running.trimEnd().split('\n').at(-1) ?? '';
  const [named] = nameLabel.test(entry) ? naming.find(entry) : [];
  return named && together([named]);
}

function subjectOf(candidate: Candidate, passage: Passage): Meant | undefined {
  const field = ofField(candidate, passage);
  if (field) return field;
  switch (candidate.suing) {
    case 'item':
      // "**Jane Roe**, nurse. Individual capacity."
      return (
        ofLead(passage) ??
        (isAlone(candidate, passage)
          ? (ofItem(candidate.sentence.start, { ...passage, above: [] }) ?? ofEntry(candidate, passage))
          : undefined)
      );
    case 'bracketed':
      return ofBracket(candidate, passage);
    case 'label':
      return ofEntry(candidate, passage);
    case 'apposition':
    case 'fragment':
      return ofVerbless(candidate, passage);
    case 'doubtful':
      return inSentence(candidate, passage);
    default:
      return ofVerb(candidate, passage);
  }
}

/** "Officer Roe (individual capacity)", "Roe and Poe (individual capacity)", "Roe, sergeant (individual capacity)": the name before the bracket, and those joined to it by "and". */
function ofBracket({ phrase, sentence, after }: Candidate, passage: Passage): Meant | undefined {
  const text = passage.block.prose.running;
  const before = namesIn(passage, { start: Math.max(after, sentence.start), end: phrase.start });
  // "The fourth Defendant is employed as: Sergeant (individual capacity)".
  if (!before.length) return ofEntry({ phrase }, { ...passage, above: [] });
  // "Jane Roe⏎Title: Director of the Agency (official capacity)": hers.
  const isHolder = ({ start, parties }: Mention): boolean =>
    parties.some((index) => isNatural(passage.naming.parties[index] as Party)) ||
    !/\b(?:of|at|for|with|by)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, start - 12), start));
  const last = before.findLast(isHolder) ?? before.at(-1);
  if (!last || !/^[^.;]*$/.test(text.slice(last.end, phrase.start).replace(/\b\p{Lu}\p{L}*\.|\b\p{L}\./gu, '')))
    return undefined;
  if (finite.test(text.slice(last.end, phrase.start))) return undefined;
  // "Roe, Poe, and Weiss (individual capacity)", where no other has a bracket of its own.
  const isOnly =
    after <= sentence.start &&
    !/[([][^()[\]]*(?:capacit|individual|official)/i.test(text.slice(phrase.end, sentence.end));
  const joint = isOnly
    ? /^[\s,]*(?:(?:and|&)\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,2}$/u
    : /^\s*(?:and|&)\s+(?:\p{Lu}[\p{L}.]*\s+){0,2}$/u;
  const isJoined = (mention: Mention, i: number): boolean =>
    mention === last ||
    before.slice(i, -1).every(({ end }, j) => joint.test(text.slice(end, (before[i + j + 1] as Mention).start)));
  return together(before.filter(isJoined));
}

/** Whether a sentence is nothing but the words that name a capacity. */
const isAlone = ({ phrase, sentence }: Candidate, { block }: Passage): boolean =>
  (phrase.individual || phrase.official) &&
  /^\s*(?:only|alone|both)?(?:,\s*(?:the )?same as [^.;]{1,40})?[\s.;)]*$/i.test(
    block.prose.running.slice(phrase.end, sentence.end),
  );

/** "**Jane Roe**, warden.⏎**Capacity:** official": of the one with whom the entry begins, in its block or in one above. */
function ofEntry({ phrase }: Pick<Candidate, 'phrase'>, passage: Passage): Meant | undefined {
  const { naming, above } = passage;
  const line = passage.block.prose.text.lastIndexOf('\n', phrase.start) + 1;
  const [first] = [
    ...namesIn(passage, { start: line, end: phrase.start }),
    ...namesIn(passage, { start: 0, end: line }),
  ];
  if (first) return together([first]);
  for (const block of above) {
    if (/\bplaintiffs?\b/i.test(block.prose.running)) return undefined;
    const [first] = naming.of(block);
    if (first) return together([first]);
  }
  return undefined;
}

/** What ends where a list of capacities begins: "Director Roe is sued". */
const lead =
  /\b(?:sued|named|brought|suing (?:him|her|them)|sues (?:him|her|them)|against (?:him|her|them))\b[\s:,—–-]*$/i;

/** "Director Roe is sued⏎- in his official capacity, …⏎- in his individual capacity": of the one of whom the words above the list speak. */
function ofLead(passage: Passage): Meant | undefined {
  for (const [n, block] of passage.above.entries()) {
    const text = block.prose.running.trimEnd();
    const found = lead.exec(text);
    if (found) {
      const last = sentencesOf(text).at(-1);
      const above = passage.above.slice(n + 1);
      const meant = last && meantBy({ ...passage, block, above }, { start: last.start, end: found.index });
      return meant?.parties.length ? meant : undefined;
    }
    // Another item of the list.
    if (!candidatesOf(block).some(({ suing }) => suing === 'item')) return undefined;
  }
  return undefined;
}

/** "Roe, in her official capacity as Warden, …"; "Officers Roe and Doe, in their individual capacities." */
function ofVerbless(candidate: Candidate, passage: Passage): Meant | undefined {
  const { phrase, sentence, suing } = candidate;
  const region = { start: sentence.start, end: phrase.start };
  const text = passage.block.prose.running;
  // "Same as Roe, individual capacity.": of the one whom the paragraph is about.
  if (/^\W*(?:the\s+)?same (?:as|with|for)\b/i.test(text.slice(sentence.start, phrase.start)))
    return ofItem(sentence.start, { ...passage, above: [] });
  const isOfPerson = /\b(?:his|hers?)\b/i.test(text.slice(phrase.start, phrase.end));
  const natural = ({ parties }: Mention): boolean =>
    parties.some((index) => isNatural(passage.naming.parties[index] as Party));
  const inRegion = namesIn(passage, region);
  // "Roe, deputy of Kell County: individual capacity" speaks of Roe.
  const last = inRegion.findLast(natural) ?? (isOfPerson ? undefined : inRegion.at(-1));
  if (suing === 'fragment') {
    const isAmong =
      candidate.after > sentence.start ||
      /^\s*(?:[,;]|and\b|or\b|(?:only|alone|solely)\b)/.test(text.slice(phrase.end, sentence.end));
    const ofOne = !phrase.plural && !phrase.all && (phrase.adverb || isOfPerson);
    // "Kell, Poe in her individual capacity, and Roe in his": each goes with the name before it.
    const gap = last && text.slice(last.end, phrase.start);
    if (ofOne && gap !== undefined && (isAmong ? /^[\s,(]*$/ : /^[\s(]*$/).test(gap))
      return together([last as Mention]);
    return inItsClause(candidate, passage) ?? named({ ...passage, above: [] }, region);
  }
  const words = text.slice(region.start, region.end);
  if (!last || phrase.start - last.end > 90 || /\bplaintiffs?\b/i.test(words)) return undefined;
  // "Defendants Roe and Poe, individually, and Defendant Weiss, in her official capacity": of both.
  const [first] = inRegion;
  const row =
    first && phrase.adverb && /^[\s,]*$/.test(text.slice(last.end, phrase.start)) ? rowOf(inRegion, text) : [];
  if (row.length > 1) return together(row);
  return { parties: last.parties, scope: 'one' };
}

/** Whom a sentence names before a phrase, or behind it; "in his" speaks of the nearest. */
function inSentence({ phrase, sentence }: Candidate, passage: Passage): Meant | undefined {
  const alone = { ...passage, above: [] };
  const before = { start: sentence.start, end: phrase.start };
  const behind = { start: phrase.end, end: sentence.end };
  if (!phrase.individual && !phrase.official) return named(alone, sentence);
  if (/\b(?:his|her)\b/i.test(passage.block.prose.running.slice(phrase.start, phrase.end))) {
    const nearest = namesIn(passage, before).at(-1) ?? namesIn(passage, behind)[0];
    return nearest && together([nearest]);
  }
  return named(alone, before) ?? named(alone, behind);
}

/** The names that "Defendants" or a plural title opens and "and" closes, with nothing else between them. */
function rowOf(mentions: readonly Mention[], text: string): readonly Mention[] {
  const [first] = mentions;
  const opens =
    first &&
    /\b(?:[Dd]efendants|DEFENDANTS|\p{Lu}\p{L}+s)\s+$/u.test(text.slice(Math.max(0, first.start - 24), first.start));
  const isRow = mentions.every(({ end }, i) => {
    const next = mentions[i + 1];
    return !next || /^(?:,\s*)?(?:and\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,2}$/u.test(text.slice(end, next.start).trimStart());
  });
  return opens && isRow ? mentions : [];
}
