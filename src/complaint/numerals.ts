/** The number words and the ordinals that pleadings count with; the first of each is one. */
export const cardinals: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
export const ordinals: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** What number a number word stands for; 0 where it is none. */
export const numberOfWord = (word: string): number => cardinals.indexOf(word.toLowerCase()) + 1;
