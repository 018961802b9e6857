/** What a date parenthetical says: "(8th Cir. Feb. 9, 1995)", "[D Kan 2006]", "(2018)". */
export interface Decided {
  readonly year: number;
  /** Where the year stands in the content. */
  readonly yearAt: number;
  readonly court: string | undefined;
  readonly date: string | undefined;
  readonly weight: string | undefined;
}

const yearLast = /(?:^|[^\d])((?:1[6-9]|20)\d\d)(?:[-–]\d{2,4})?(?:[ \n]?[A-D])?[ \n]?$/;
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const monthDay = new RegExp(
  `(?:^|[ ,])(${month}[ ](?:\\d{1,2}(?:[-–]\\d{1,2})?,?)?|${month},?|\\d{1,2}[ ]${month}|\\d{1,2}/\\d{1,2}/)[ ]?$`,
);
const weightWord =
  /(?:,[ ])?\b(en banc|per curiam|mem\.|table|unpublished|in chambers)\b(?:[ ]?\(?(?:table|mem\.)\)?)?,?/i;
/** Words that a court's name is made of, besides capitals: "9th", "and", "of". */
const courtLike =
  /^(?:[A-Z0-9][\w.’'&/-]*|of|and|the|for|&|—|-|,|en|banc)(?:,?[ ](?:[A-Z0-9][\w.’'&/-]*\)?|\([A-Z][\w.]*\)|of|and|the|for|&|—|-|,))*,?$/;
const longest = 90;

/** Reads the content of a date parenthetical; undefined where it is none. */
export function readDecided(content: string): Decided | undefined {
  if (content.length > longest) return undefined;
  const text = content.replace(/\s/g, ' ');
  const found = yearLast.exec(text);
  if (!found) return undefined;
  const yearAt = text.lastIndexOf(found[1] as string, text.length - 4);
  let before = text.slice(0, yearAt).trim().replace(/,$/, '');
  let date: string | undefined;
  const day = monthDay.exec(`${before} `);
  if (day?.[1]) {
    date = `${text.slice(before.length - day[1].trim().length, yearAt).trim()} ${found[1]}`.trim();
    before = before
      .slice(0, before.length - day[1].trim().length)
      .trim()
      .replace(/,$/, '');
  }
  const weight = weightWord.exec(before);
  if (weight) before = before.replace(weight[0], '').trim().replace(/,$/, '');
  before = before.replace(/^(?:decided|dated|filed|argued|cert\. denied|as amended|amended)\b[ ]?/i, '').trim();
  if (before && !courtLike.test(before)) return undefined;
  if (/^(?:West|Lexis|LexisNexis|Supp|Thomson)/i.test(before)) before = '';
  if (
    /^(?:[Hh]olding|[Ee]ffective|[Ss]ee|[Qq]uoting|[Cc]iting|[Ii]n|[Ss]ince|[Oo]n|[Ff]rom|[Uu]ntil|[Bb]y)\b/.test(
      before,
    )
  )
    return undefined;
  return { year: Number(found[1]), yearAt, court: before || undefined, date, weight: weight?.[1] };
}

const weights =
  /^(?:en banc|per curiam|mem\.?|table|plurality(?: op(?:inion|\.))?|unpublished.*|summary order|(?:internal )?(?:citations?|quotation|quotations|alterations?|footnotes?|emphasis|brackets|ellipsis).*|cleaned up|dict(?:um|a)|in chambers|opinion of .*|[\w.’'& -]+,? (?:C\.? ?)?JJ?\.,? ?.*|(?:majority|lead|concurring|dissenting|slip) op.*|on (?:reh|pet).*|not precedential|non-precedential|equally divided.*)$/is;

/** Whether a parenthetical tells the weight of a decision and not what it holds. */
export function isWeight(content: string): boolean {
  return content.length < 120 && weights.test(content.trim());
}

/** The short name that a parenthetical gives: `("Fact Concerts")`, `(hereinafter "Monell")`, `(Viking River)`. */
export function aliasIn(content: string): string | undefined {
  const text = content.trim().replace(/\s+/g, ' ');
  if (text.length > 60) return undefined;
  const called =
    /^(?:hereinafter|hereafter|the)?,? ?[“"‘']([A-Z][^“”"]{1,50}?)[”"’'],?$/.exec(text) ??
    /^(?:hereinafter|hereafter),? ([A-Z].{1,50})$/.exec(text);
  if (called) return (called[1] as string).replace(/,$/, '');
  return /^[A-Z][\w.’'&-]*(?: (?:[A-Z][\w.’'&-]*|of|the|and|&|[IVX]+)){0,5}$/.test(text) && !/\d{4}$/.test(text)
    ? text
    : undefined;
}
