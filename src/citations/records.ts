import { type Draft, draft } from './draft.js';

const entry =
  /(?:ECF|CM\/ECF|Docs?\.?|Documents?|Dkts?\.?|Docket|D\.?E\.?|Docket Entry)[ \n]{0,2}(?:Nos?\.?|Entry|Entries|#)?[ \n]{0,2}[[(#]?\d{1,4}(?:-\d{1,3}){0,2}[\])]?(?!\d|-\d)/y;
const pleading =
  /(?:Compl(?:aint)?|FAC|SAC|TAC|Answer|Ans|Pet(?:ition)?|Mot|Motion|Mem|Memorandum|Br|Brief|Opp['’]n|Opp|Resp|Response|Reply|SUMF|SUF|SOF|PSOF|DSOF|SAF|SMF|Facts|Statement|Decl|Declaration|Aff|Affidavit|Order|Op|Report|R&R|Stip|Info|Indictment|Notice|PSR|Interrog|RFA|Ltr)\.?[\])]?,?[ \n]{1,2}(?:(?:at|p{1,2}\.|¶{1,2}|§{1,2}|Nos?\.)[ \n]{0,2}\d{1,4}(?!\d|,\d{3}))/y;
const exhibit =
  /(?:Ex|Exs|Exh|Exhs|Exhibits?|Attach|Attachment|Appx|Appendix)\.?[ \n]{1,2}(?:[A-Z]{1,3}|\d{1,3})(?:-\d{1,3})?(?![A-Za-z])/y;
const transcript =
  /(?:(?:Tr|Trans|Transcript|Dep|Depo|Hr['’]g[ \n]Tr|Trial[ \n]Tr)\.?,?[ \n]{1,2}(?:at[ \n]{1,2}|p{1,2}\.[ \n]?)?\d{1,4}(?::\d{1,2}(?:[-–]\d{1,4}(?::\d{1,2})?)?)?|(?:R|J\.?A|S\.?A|P\.?A|A\.?R|CP|RP|C\.?R|App)\.?[ \n]{1,2}at[ \n]{1,2}\d{1,5}|(?:J\.?A|R\.?E|ROA|CP|RP)\.?[ \n]{0,2}\d{1,5})(?!\w)/y;
/** Sources that are neither authority of ours nor record, but that an *Id.* can mean: restatements, treatises, reports of Congress. */
const source =
  /(?:Restatement[ \n](?:\((?:First|Second|Third|Fourth)\)[ \n])?of[ \n][A-Z][\w ,&:]{2,60}?[ \n]§{1,2}[ \n]?\d{1,4}\w{0,2}|Wright[ \n](?:&|and)[ \n]Miller[^;()§]{0,90}§{1,2}[ \n]?\d[\d.]{0,9}|(?:H\.R\.|S\.)[ \n]?(?:Conf\.[ \n])?Rep\.[ \n]No\.[ \n]\d{1,3}-\d{1,5}|Black[’']s[ \n]Law[ \n]Dictionary[ \n](?:\d{1,4}[ \n])?\(\d{1,2}(?:th|d|nd|rd)[ \n]ed\.[ \n]\d{4}\)|Cong\.[ \n]Rec\.[ \n][HSE]?\d{1,6})/y;
const more =
  /(?:,?[ \n]{1,2}(?:at[ \n]{1,2}|¶{1,2}[ \n]{0,2}|p{1,2}\.[ \n]?|Ex\.[ \n])(?:\d{1,5}|[A-Z]\b)|:\d{1,3})(?:[:.]\d{1,3})?(?:[-–]\d{1,5}(?::\d{1,3})?)?(?:,[ \n]?\d{1,5}(?:[-–:]\d{1,5})?(?![ \n][A-Z]))*/y;

const heads = new Map<string, RegExp>();
for (const word of 'ECF CM/ECF Doc Docs Document Documents Dkt Dkts Docket DE'.split(' ')) heads.set(word, entry);
for (const word of 'Compl Complaint FAC SAC TAC Answer Ans Pet Petition Mot Motion Mem Memorandum Br Brief Oppn Opp Resp Response Reply SUMF SUF SOF PSOF DSOF SAF SMF Facts Statement Decl Declaration Aff Affidavit Order Op Report R&R Stip Info Indictment Notice PSR Interrog RFA Ltr'.split(
  ' ',
))
  heads.set(word, pleading);
for (const word of 'Ex Exs Exh Exhs Exhibit Exhibits Attach Attachment Appx Appendix'.split(' '))
  heads.set(word, exhibit);
for (const word of 'Tr Trans Transcript Dep Depo Hrg Trial JA SA PA AR CP RP CR App RE ROA R'.split(' '))
  heads.set(word, transcript);

for (const word of 'Restatement Wright HR S Blacks Cong'.split(' ')) heads.set(word, source);

/** Words (without full stops and apostrophes) that can begin a cite to the record. */
export const recordHeads: ReadonlySet<string> = new Set(heads.keys());

/** "ECF No. 12 at 3", "Compl. ¶ 14", "Doc. 22-1", "Ex. A", "Smith Dep. 45:2-10": cites to the record of the case. */
export function readRecord(text: string, at: number, key: string): Draft | undefined {
  const pattern = heads.get(key);
  if (!pattern) return undefined;
  pattern.lastIndex = at;
  if (!pattern.test(text)) return undefined;
  let end = pattern.lastIndex;
  for (let n = 0; n < 4; n++) {
    more.lastIndex = end;
    if (!more.test(text)) break;
    end = more.lastIndex;
  }
  const whole = text.slice(at, end).replace(/\s+/g, ' ');
  return draft('record', at, end, { reporter: key, page: whole });
}
