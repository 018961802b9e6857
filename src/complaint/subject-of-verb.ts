import { openings } from './blocks-around.js';
import type { Candidate } from './candidate.js';
import { isGroup } from './groups.js';
import { rowBehind, withSame } from './likewise.js';
import { beforeName } from './name-forms.js';
import { inItsClause, named, namesIn, together } from './named.js';
import { fronted, nameBehind, objectOf } from './object-of-verb.js';
import type { Meant, Passage } from './passage.js';
import { ofTwo } from './pronouns.js';
import { isSubject, meantBy } from './subject.js';

/** Whom a verb of suing, or "against", has for its subject or its object. */
export function ofVerb(candidate: Candidate, passage: Passage): Meant | undefined {
  const { phrase, sentence, verb, suing } = candidate;
  const text = passage.block.prose.running;
  const own =
    // "the former is sued in …, the latter in …".
    (candidate.after > sentence.start ? ofTwo(passage, { start: candidate.after, end: phrase.start }) : undefined) ??
    ofSecondVerb(candidate, passage) ??
    following(candidate, passage) ??
    namedSince(candidate, passage) ??
    included(candidate, passage) ??
    inItsClause(candidate, passage);
  if (own) return own;
  // "the deputies sued here as Does 1-3, in their individual capacities".
  if (suing === 'sued' && /^\s*(?:here(?:in)?\s+)?as\s/i.test(text.slice(verb.end, phrase.start))) {
    const called = namesIn(passage, { start: verb.end, end: phrase.start });
    if (called.length) return together(called);
  }
  // "Roe is proceeded against in his official capacity": nobody stands behind the word.
  const isPassive =
    suing === 'sued' &&
    !/\p{L}/u.test(text.slice(verb.end, phrase.start)) &&
    /\b(?:is|are)\b/i.test(text.slice(sentence.start, verb.start));
  if (suing === 'sues' || (!isPassive && /against|from|as to|^vs?$/i.test(text.slice(verb.start, verb.end)))) {
    const object = nameBehind(phrase, passage) ?? objectOf(candidate, passage) ?? fronted(candidate, passage);
    if (object?.parties.length) return withSame(ofLast(candidate, passage) ?? object, candidate, passage);
    // "She sues individually": how the plaintiff sues.
    if (suing !== 'sues') return undefined;
    const isOwn = phrase.adverb && !/\p{L}/u.test(text.slice(verb.end, phrase.start));
    const [nearest] = namesIn(passage, { start: phrase.end, end: sentence.end });
    if (isOwn && (!nearest || nearest.start - phrase.end > 20 || /[;,.]/.test(text.slice(phrase.end, nearest.start))))
      return undefined;
    // "In her individual capacity, she is named in the Second Claim".
    const pronoun =
      /^[\s,]*(?:(?:he|she|they)\b|-?\s*(?:claims?|actions?|suits?) (?:against|as to) (?:him|her|them)\b)/i.exec(
        text.slice(phrase.end, sentence.end),
      );
    if (pronoun) return meantBy(passage, { start: phrase.end, end: phrase.end + pronoun[0].length });
    return named({ ...passage, above: [] }, { start: phrase.end, end: sentence.end });
  }
  if (/^\W*(?:\d{1,4}[.)]\s+)?(?:also\s+)?$/i.test(text.slice(sentence.start, verb.start))) {
    const item = verbFirst(candidate, passage) ?? ofItem(sentence.start, passage);
    if (item) return item;
  }
  const clause = text.slice(sentence.start, verb.start).lastIndexOf(';');
  const region = { start: sentence.start + clause + 1, end: verb.start };
  const read = meantBy(passage, region);
  // "Two are sued individually: Roe and Poe".
  const counted = /\b(?:two|three|four|five|six)\s*$/i.test(text.slice(region.start, region.end))
    ? verbFirst(candidate, passage)
    : undefined;
  if (counted) return counted;
  const subject =
    read.parties.length || /\bplaintiffs?\b/i.test(text.slice(region.start, region.end))
      ? read
      : (ofRunIn(sentence.start, passage) ?? read);
  return withSame(exceptBehind(subject, candidate, passage), candidate, passage);
}

/** "against Roe, Poe, and Weiss in her individual capacity": hers, the last of three or more, and not the others'. */
function ofLast({ phrase, verb, after, sentence }: Candidate, passage: Passage): Meant | undefined {
  const text = passage.block.prose.running;
  if (after > sentence.start || !/^in (?:his|her)\s(?!or\b)/i.test(text.slice(phrase.start, phrase.end)))
    return undefined;
  const names = namesIn(passage, { start: verb.end, end: phrase.start });
  const [first, last] = [names[0], names.at(-1)];
  const isTitled = first && /\p{L}s\s+$|\beach\b/u.test(text.slice(verb.end, first.start));
  return last &&
    names.length > 2 &&
    !isTitled &&
    /^\s$/.test(text.slice(last.end, phrase.start)) &&
    /,\s+and\s+(?:\p{Lu}[\p{L}.]*\s+){0,2}$/u.test(text.slice(verb.end, last.start))
    ? together([last])
    : undefined;
}

/** "… only: Roe", "… is Roe"; "…, Roe has". */
const areNamed = new RegExp(
  String.raw`^\s*(?:only|alone|solely)?,?\s*(?:,\s+and\s+(?:called|known|referred)\b[^.;]{1,80}?["”,]\s+)?(?::|\b(?:is|are)\b:?)\s*${beforeName}$`,
  'u',
);
const hasSubject = new RegExp(String.raw`^(?:\s+as\s+[^,.;]{1,60})?,\s+${beforeName}$`, 'u');

/** "Sued in his official capacity, Roe has …", "Named in an individual capacity only: Roe and Poe", "Made Defendant herein is Roe, …, individually": the subject stands behind its verb. */
function verbFirst({ phrase, sentence, verb }: Candidate, passage: Passage): Meant | undefined {
  const text = passage.block.prose.running;
  const between = namesIn(passage, { start: verb.end, end: phrase.start });
  if (between.length) return together(between);
  const behind = namesIn(passage, { start: phrase.end, end: sentence.end }).filter(
    (mention) =>
      isSubject(text, mention) &&
      !/\b(?:not|of)\s+(?:the\s+|\p{Lu}[\p{L}.]*\s+)*$/u.test(text.slice(phrase.end, mention.start)),
  );
  const [next] = behind;
  if (!next) return undefined;
  const gap = text.slice(phrase.end, next.start);
  if (areNamed.test(gap)) return together(behind);
  return hasSubject.test(gap) ? together([next]) : undefined;
}

/** "Roe is sued in his individual capacity, and Poe is sued in her official capacity": the second verb has a subject of its own. */
function ofSecondVerb({ after, sentence, verb }: Candidate, passage: Passage): Meant | undefined {
  if (after <= sentence.start || verb.start < after) return undefined;
  const since = { start: after, end: verb.start };
  return namesIn(passage, since).length ? meantBy(passage, since) : undefined;
}

/** "Everyone is sued in an official capacity except Roe and Poe": of a group those are left out whom the words behind except. */
function exceptBehind(meant: Meant, { phrase, sentence, verb }: Candidate, { block, naming }: Passage): Meant {
  // "all persons sued except Roe, in their individual capacities".
  const between = block.prose.running.slice(verb.end, phrase.start);
  if (
    meant.parties.length > 1 &&
    /^\s*,?\s*(?:except(?:ing)?(?: for)?|other than|save for|apart from)\s/i.test(between)
  ) {
    const names = naming.of(block).filter((mention) => mention.start >= verb.end && mention.end <= phrase.start);
    return {
      ...meant,
      parties: meant.parties.filter((index) => !names.some(({ parties }) => parties.includes(index))),
    };
  }
  const { running } = block.prose;
  // "The one exception is Commissioner Roe, who …", in the sentence behind.
  const exception = rowBehind(
    { block, naming, above: [] },
    sentence.end,
    /^\s*the\s+(?:one|only|sole|single|lone|two)\s+exceptions?\s+(?:is|are)\s+(?:the\s+)?$/i,
  );
  if (exception && meant.parties.length > 1) {
    const out = exception.row.flatMap(({ parties }) => [...parties]);
    return { ...meant, parties: meant.parties.filter((index) => !out.includes(index)) };
  }
  const behind = running.slice(phrase.end, sentence.end);
  const except =
    /^\s*(?:only|alone)?,?\s*(?:except(?:ing)?(?: for)?|other than|save for|apart from|but not)\s[^;:]*/i.exec(behind);
  if (!except || meant.parties.length < 2) return meant;
  const end = phrase.end + except[0].length;
  const out = naming.of(block).filter((mention) => mention.start >= phrase.end && mention.start < end);
  return { ...meant, parties: meant.parties.filter((index) => !out.some(({ parties }) => parties.includes(index))) };
}

/** "…: (a) Roe, for …; (b) Poe, for …": those whom the paragraph names behind, or with whom the items of the list below begin. */
function following(candidate: Candidate, passage: Passage): Meant | undefined {
  const { block, naming, below = [] } = passage;
  if (!candidate.following) return undefined;
  const behind = namesIn(passage, { start: candidate.phrase.end, end: block.prose.text.length });
  const first = behind.length ? behind : below.flatMap((item) => openings(item, naming.of(item)));
  return first.length ? together(first) : undefined;
}

/** "- **Jane Roe**, warden. *Sued in her official capacity.*": the one with whom the item, or the paragraph, begins, or whose name stands alone above it. */
export function ofItem(at: number, passage: Passage): Meant | undefined {
  const { block, naming, above } = passage;
  const text = block.prose.running;
  const from = text.lastIndexOf('\n\n', at) + 1;
  const first = namesIn(passage, { start: from, end: at }).find((mention) => isSubject(text, mention));
  if (first) return together([first]);
  const [term] = above;
  const [mention] = term && term.prose.text.trim().length < 80 ? naming.of(term) : [];
  return mention && together([mention]);
}

/** "**Officer Roe.** An adult of this county, sued in …": the one whose name stands alone as the title of the paragraph. */
function ofRunIn(at: number, { block, naming }: Passage): Meant | undefined {
  const text = block.prose.running;
  const from = text.lastIndexOf('\n\n', at) + 1;
  const [first] = naming.of(block).filter(({ start, end }) => start >= from && end <= at);
  const isTitle = first && first.start - from < 40 && /^\W*(?:\([^()]*\)\W*)?\.?\s*$/.test(text.slice(first.end, at));
  return isTitle ? together([first]) : undefined;
}

/** "Plaintiff sues Roe in his official capacity and Doe in both": of two phrases each goes with the names right before it. */
function namedSince({ after, sentence, verb, phrase }: Candidate, passage: Passage): Meant | undefined {
  const text = passage.block.prose.running;
  if (after <= sentence.start || after <= verb.start) return undefined;
  const since = namesIn(passage, { start: after, end: phrase.start });
  const [first, last] = [since[0], since.at(-1)];
  // "the Sheriff is sued in his official capacity and the five deputies individually".
  const words = text.slice(after, phrase.start);
  if (!since.length && /^[\s,]*(?:and|but|while)\s+(?:the|all|each)\b/i.test(words) && isGroup(words, passage.naming))
    return meantBy(passage, { start: after, end: phrase.start });
  if (!first || !last) return undefined;
  // "Roe is sued in his individual capacity, Poe in his official capacity": the verb is left out.
  const isGapped =
    /^\s*[,;]\s*(?:\p{L}+\s+){0,2}$/u.test(text.slice(after, first.start)) &&
    /^[\s,([]*$/.test(text.slice(last.end, phrase.start));
  const isJoined =
    /^[\s,]*(?:and\b|but\b|while\b)/i.test(text.slice(after)) &&
    phrase.start - last.end <= 40 &&
    !text.slice(after, phrase.start).includes(';');
  return isGapped || isJoined ? together(since) : undefined;
}

/** "against the Defendants, including Sheriff Roe in his official capacity": of the one who is singled out. */
function included({ phrase }: Candidate, { block, naming }: Passage): Meant | undefined {
  const text = block.prose.running;
  const last = naming.of(block).findLast(({ end }) => end <= phrase.start);
  if (!last || !/^[\s,]*$/.test(text.slice(last.end, phrase.start))) return undefined;
  // "all of the Defendants, including the Does, in their individual capacities": of all.
  if (phrase.plural && text[last.end] === ',') return undefined;
  const before = text.slice(Math.max(0, last.start - 30), last.start);
  return /\bincluding\s+(?:\p{L}+\s+)?$/u.test(before) ? { parties: last.parties, scope: 'one' } : undefined;
}
