import { andLine, isVersus } from './caption-sides.js';
import { core, kindOf } from './chunk-kind.js';
import { readName } from './party-name.js';
import { roleLine } from './roles.js';

const noise =
  /^(?:\(?do not use\b|check (?:one|only one|all that apply|the box|whether|if)\b|\(?(?:plaintiff|defendant)['’]?s?['’]? names?\b|(?:plaintiff|defendant)(?:\(s\)|s)?, full names?\b|(?:[a-z][.)]\s+)?full names?\(?s?\)? (?:and [\w ]{1,30})?of (?:the )?(?:plaintiff|defendant)|names? (?:and address(?:es)? )?(?:are )?(?:presently )?unknown\b|address(?:es)? unknown\b|address\b|tel\b|phone|e-?mail|jury trial|demand for|jury demand|civil action|case\b.*(?:no\b|number|:)|number\s*:|division\s*:|cause no|docket|index no|no\.\s*[\d:][\w:-]*(?:\s+\([\w ]{1,8}\)|\s+\p{Lu}{1,5})*$|judge:|magistrate judge:|hon\. \S+ \S+,? judge$|filed\b|(?:please )?(?:hold|withhold) service\b|\d+:\d\d-(?:cv|cr|mc|at|mi)\b|\(?(?:write|if the|the names|do not|note:|please|see attached|to be filled)|et\.? al)/iu;

/** Where a page of a converted filing ends: its number and the court's stamp stand between two lines of one sentence. */
const pageBreak =
  /\n(?:[ \t]{0,80}\n){1,4}(?:[ \t]*(?:case\s+\d+:\d\d-\S+[ \t]+(?:document|doc\.?|ecf)[^\n]*|page \d+(?: of \d+)?|-\s?\d{1,3}\s?-)[ \t]{0,80}\n(?:[ \t]{0,80}\n){0,4}){1,4}/gi;

/** "1. JANE ROE          4. JOHN POE": the numbers of a list in two columns. */
const secondColumn = /(?<=^\s*\(?\d{1,2}[.)]\s[^\n]{2,80}?)[ \t\u00a0\u2000-\u200a]{3,}\(?\d{1,2}[.)]\s+(?=\p{Lu})/gmu;

const honorable = String.raw`[ \t]*hon(?:\.|orable)[ \t]+[^;,\n]{3,60}\n`;
const magistrate = String.raw`[ \t]*(?:mag(?:\.|istrate)[ \t]+judge|magistrate)[ \t]+[^;,\n]{3,60}\n`;
const caseNumber = String.raw`(?:case|civil|cause|docket|no\.)[^;\n]{0,60}\n`;
/** "Case No. 1⏎Hon. Jane Roe⏎Mag. Judge Miguel Poe": who tries the case, before a blank line and a list that has semicolons. A judge alone may be sued. */
const judges = new RegExp(
  String.raw`^\s{0,40}(?:${caseNumber}(?:${honorable}|${magistrate}){1,2}|${honorable}${magistrate})[ \t]*\n(?=[\s\S]*;)`,
  'i',
);

const ruleLine = /^[-_=*~x.\s\\]{3,}$/;

const serve =
  /^(?:serve\b|service(?: of process| address)?\s*(?::|at\b|on\b|to\b|upon\b|$)|c\/o\b|attn\b|registered agent)/i;

/** "SGT. JANE ROE, Serve: 2 Levee Street; and": service in the line of a name, up to what separates it from the next or says a capacity. */
const served =
  /,?[ \t]{1,4}\(?(?:[Ss]erve(?: at| on)?|SERVE(?: AT| ON)?|[Ss]ervice(?: [Aa]ddress)?|SERVICE(?: ADDRESS)?) ?:[ \t][^;\n]{0,200}?(?=;|,?[ \t]+and[ \t]+\p{Lu}|,?[ \t]+(?:and[ \t]+)?(?:individually|INDIVIDUALLY|(?:in|IN)[ \t]+(?:his|her|their|HIS|HER|THEIR))\b|,?[ \t]*(?:and)?[ \t]*$)/gmu;

const streetLine =
  /^(?:\d{1,6}[a-z]?\s+(?!(?:through|thru|to|and|or)\b)\S*\p{L}|p\.?\s?o\.?\s+box\b|(?:suite|floor|room|apt)\.?\s+\w+$|(?:one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:\p{L}+\s+){1,3}(?:street|avenue|plaza|center|square|place|tower|way|drive)\b)/iu;

const cityLine = /^[\p{L}. '’-]+,\s*[\p{L}. ]+\s+\d{5}(?:-\d{4})?[;,.]?(?:\s+and)?$/u;

/**
 * Blanks out, length for length, lines that are no part of the list: service and the address under it, case numbers, rules, instructions, the employer
 * above a street address.
 */
export function blankNoise(text: string): string {
  const lines = text
    .replace(pageBreak, (found) => `\n${' '.repeat(found.length - 1)}`)
    .replace(judges, (found) => '\n'.padStart(found.length))
    .replace(secondColumn, (found) => '\n;'.padEnd(found.length))
    .split('\n');
  let serving = false;
  let street = false;
  return lines
    .map((line, i) => {
      const words = line.trim();
      const blank = ' '.repeat(line.length);
      const underStreet = street;
      street = false;
      if (!words || andLine.test(words)) {
        serving = false;
        return line;
      }
      if (serving && !/capacit|individual|official/i.test(words) && !startsInCapitals(words.replace(served, '')))
        return blank;
      street =
        (streetLine.test(words) || (underStreet && cityLine.test(words))) &&
        i > 0 &&
        (lines[i - 1] as string).trim() !== '';
      if (street)
        return blank.slice(0, line.search(/[;,]?\s*(?:and)?\s*$/)) + line.slice(line.search(/[;,]?\s*(?:and)?\s*$/));
      // A service address that ends with what parts two parties ends there.
      serving = isService(words) && !/;(?:\s+and)?[\s:)|]*$/i.test(words);
      if (isService(words) && !serving) return blank;
      if (serving || isNoise(words)) return blank;
      if (isEmployer(lines, i)) return blank;
      if (streetLine.test(lines[i + 1]?.trim() ?? '') && isUnderParty(lines, i) && !/capacit|individually/i.test(words))
        return blank;
      return line
        .replace(served, (found) => ' '.repeat(found.length))
        .replace(/,?\s+c\/o\s.*?(?=\s+and\s+\p{Lu}|[,;]|$)/gu, (found) => ' '.repeat(found.length))
        .replace(/^\s*(?:\(\d{1,2}\)|\d{1,2}[.)])(?=\s)/, (found) =>
          (/\b1\b/.test(found) ? ' ' : ';').padEnd(found.length),
        );
    })
    .join('\n');
}

/** "Serve: …", "c/o …"; "C/O Nunez" is a correctional officer. */
function isService(words: string): boolean {
  if (!serve.test(words)) return false;
  const officer = /^C\/O\s+(.+)$/.exec(words)?.[1];
  return (
    officer === undefined || !/^(?:person|doe)$/.test(readName(core((officer.split(/[,;]/)[0] as string).trim())).kind)
  );
}

function isNoise(words: string): boolean {
  const instruction =
    /^\*?\(.{25,}\)\*?$/.test(words) &&
    /^[*(]*[a-z]|\b(?:write|list|names?|attach)\b/i.test(words) &&
    !/capacit|individually/i.test(words);
  return noise.test(words) || ruleLine.test(words) || roleLine.test(words) || isVersus(words) || instruction;
}

/** A name in capitals under an address in mixed case begins the next party. */
function startsInCapitals(words: string): boolean {
  // "OFFICER JANE ROE, Badge No. 4471".
  const [name = ''] = words.split(/,\s+(?=badge|star|shield|serial)/i, 1);
  const letters = name.replace(/[^\p{L}]/gu, '');
  return letters.length > 5 && letters === letters.toUpperCase() && !/\d/.test(name);
}

/** "OFFICER JANE ROE⏎Metropolitan Police Department⏎Fourth District⏎600 Main Street": what stands in small letters between a name in capitals and its street. */
function isEmployer(lines: readonly string[], i: number): boolean {
  let first = i;
  while (lines[first - 1]?.trim() && !andLine.test(lines[first - 1] as string)) first--;
  const words = (lines[i] as string).trim();
  const party = (lines[first] as string).trim();
  const isPerson = /^(?:person|doe)$/.test(readName(core(party)).kind) && !/[;,]$/.test(party);
  if (
    first === i ||
    first < i - 4 ||
    !isPerson ||
    /^(?:person|doe)$/.test(readName(core(words)).kind) ||
    !startsInCapitals((lines[first] as string).trim()) ||
    startsInCapitals(words)
  )
    return false;
  if (/capacit|individual|official|[;,]$/i.test(words)) return false;
  const street = lines.slice(i + 1, i + 4).findIndex((line) => !line.trim() || streetLine.test(line.trim()));
  return street >= 0 && streetLine.test((lines[i + 1 + street] as string).trim());
}

/** Whether a line stands under another of its paragraph that is no "and": with a street below it is an employer's address. */
function isUnderParty(lines: readonly string[], i: number): boolean {
  const above = lines[i - 1]?.trim() ?? '';
  // "CHIEF OF POLICE⏎JANE ROE": the title stands above its name.
  const own = readName(core(lines[i] as string));
  // "SERGEANT JANE ROE⏎12 Main Street", below another: who has a title is no employer.
  if (own.kind === 'person' && (own.title !== '' || kindOf(above) === 'office')) return false;
  // "DEPARTMENT OF PUBLIC SAFETY AND⏎CORRECTIONAL SERVICES": a name that goes on.
  if (/\s(?:and|of|for|the|&)$/i.test(above)) return false;
  return above !== '' && !andLine.test(above) && !/[;,]$/.test(above) && !streetLine.test(above);
}
