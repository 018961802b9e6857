import type { Complaint } from '../../complaint/complaint.js';
import type { CapacityStatement, Defendant } from '../../complaint/model.js';
import { sentencesIn, signalBy, withSignal } from '../../complaint/pleading-text.js';
import { isOnCountAgainst, type ReliefItem } from '../../complaint/relief.js';
import { spanOf } from '../../complaint/statement.js';
import { limited } from '../limit-relief.js';
import { personsOf, plainName } from '../names.js';
import type { Found, Rule } from '../rule.js';

/** It says from whom, in words that name no defendant that is known: "Plaintiffs sue the two caseworkers for damages". */
const objectUnread =
  /\b(?:against|from)\s+(?!the counts?\b|(?:the\s+|each\s+)?defendants?\b)|\bsues?\s+(?!for\b|under\b|in\b|and\b|(?:the\s+)?defendants?\b)/i;

/** Whether a request for money takes a defendant in who is sued in the official capacity only. */
function takesIn(complaint: Complaint, item: ReliefItem, index: number): boolean {
  const { target } = item;
  if (target.except.includes(index) || target.individuals) return false;
  if (target.named.length && !target.all) return target.named.includes(index);
  if (!isOnCountAgainst(item, complaint.counts, index)) return false;
  if (target.all) return true;
  if (objectUnread.test(item.text)) return false;
  return !/\b(?:on|against|from) the counts? that name|\bthose (?:defendants )?(?:who|named)|\bdefendants (?:named|who|sued|liable)/i.test(
    item.text,
  );
}

function moneyOf(complaint: Complaint): ReliefItem[] {
  return complaint.relief.filter(
    ({ kinds }) => kinds.includes('compensatory') || kinds.includes('punitive') || kinds.includes('nominal'),
  );
}

const inSoManyWords = (item: ReliefItem, index: number): boolean =>
  item.target.officially.includes(index) ||
  (item.target.official &&
    !item.target.individuals &&
    (item.target.named.includes(index) || (item.target.all && !item.target.named.length)));

const lookingAhead =
  /\b(?:only|solely|exclusively|alone)\b[^.;]{0,60}\b(?:injuncti\w+|declarat\w+|prospective)|\b(?:injuncti\w+|declarat\w+|prospective)\b[^.;]{0,60}\b(?:only|solely|exclusively|alone)\b|\bno (?:money |monetary )?(?:damages|money)\b|\bclaims? against (?:him|her|them)\b[^.;]{0,20}\b(?:is|are) for (?:declarat|injunct|prospect)\w+|\b(?:not|and not) for (?:money|damages)\b|\bfor nothing else\b|\bnone from\b|\bex parte young only\b|\bunder ex parte young\b/i;
const prospective = signalBy(
  (block) =>
    block.kind === 'prose' &&
    lookingAhead.test(block.prose.running) &&
    sentencesIn(block).some(({ text, quoted }) => !quoted && lookingAhead.test(text)),
);

/** Whether the pleading says of an officer that he is sued for relief that looks ahead, and for no money. */
function isProspective(complaint: Complaint, index: number): boolean {
  for (const { placed } of withSignal(complaint.parts, prospective)) {
    const mentions = complaint.naming.of(placed.block);
    for (const { text, start, end } of sentencesIn(placed.block)) {
      if (!lookingAhead.test(text)) continue;
      // The sentence names him, or goes on about the one whom the paragraph names.
      const here = mentions.filter((mention) => mention.start >= start && mention.end <= end);
      const meant = here.length ? here : mentions.filter((mention) => mention.end <= start).slice(-1);
      if (meant.some(({ parties }) => parties.includes(index))) return true;
    }
  }
  return false;
}

/** Will v. Mich. Dep't of State Police, 491 U.S. 58, 71 & n.10 (1989); Edelman v. Jordan, 415 U.S. 651 (1974). */
export const rule: Rule = {
  id: 'capacity/state-official-damages',
  severity: 'warning',
  title: 'Damages are sought from a State officer in the official capacity',
  *check({ complaint }): Iterable<Found> {
    if (!complaint?.pleads1983) return;
    const money = moneyOf(complaint);
    for (const { defendant, index } of personsOf(complaint)) {
      if (complaint.governments[index] !== 'state') continue;
      const item = money.find(
        (request) =>
          (defendant.capacity === 'official' && takesIn(complaint, request, index)) || inSoManyWords(request, index),
      );
      const spared =
        item && !inSoManyWords(item, index) && !item.target.named.includes(index) && isProspective(complaint, index);
      if (item && !spared) yield found(complaint, defendant, item);
      const stated = item ? undefined : statedForDamages(complaint, defendant);
      if (stated)
        yield {
          ...about(defendant),
          related: [{ span: spanOf(complaint.document, stated), message: 'The statement that it is for damages.' }],
        };
    }
  },
};

/** "She is sued in her official capacity for money damages": the statement that says so. */
function statedForDamages({ document }: Complaint, { capacity, statements }: Defendant): CapacityStatement | undefined {
  if (capacity !== 'official') return undefined;
  return statements.find(({ block, words, official }) => {
    const placed = official ? document.blocks.at(block) : undefined;
    if (!placed) return false;
    const at = placed.block.prose.fromSource(words.start);
    const said = sentencesIn(placed.block).find(({ start, end }) => start <= at && at < end)?.text ?? '';
    return (
      /\bofficial capacit(?:y|ies)\b,?\s+for\s+(?:(?:money|monetary|compensatory|punitive|nominal|actual|general|and|both)\s+)*damages\b/i.test(
        said,
      ) && !/\b(?:no|not|nor|never|individual\w*|personal\w*)\b/i.test(said)
    );
  });
}

function about(defendant: Defendant): Pick<Found, 'span' | 'defendant' | 'message'> {
  const name = plainName(defendant);
  return {
    span: defendant.span,
    defendant: defendant.name,
    message: `Damages are sought from ${name}, a State officer, in the official capacity. In that capacity a State officer is not a “person” who owes damages under § 1983 (Will v. Mich. Dep’t of State Police, 491 U.S. 58, 71 & n.10 (1989)). Sue in the individual capacity for damages, or limit the official claim to prospective relief.`,
  };
}

function found(complaint: Complaint, defendant: Defendant, item: ReliefItem): Found {
  return {
    ...about(defendant),
    // Words that ask it of this officer officially are the drafter's to take back.
    fixes: item.target.official ? [] : limited(complaint, item, ['compensatory', 'punitive', 'nominal']),
    related: [{ span: item.words, message: 'The damages that are asked for.' }],
  };
}
