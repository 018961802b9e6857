import { isMisspelt } from '../text/misspelling.js';

/** With the abbreviations of those who write by hand: "ind. cap.", "off. cap."; and as typed in a hurry: "indivdual", "capasity". */
export const isIndividual = (word: string): boolean =>
  /^(?:individual|personal|indi?v?|indv|pers)$/.test(word) ||
  isMisspelt(word, 'individual', 2) ||
  isMisspelt(word, 'personal', 1);
export const isOfficial = (word: string): boolean =>
  /^(?:official|off|offic)$/.test(word) || (word.startsWith('of') && isMisspelt(word, 'official', 2));
export const isCapacity = (word: string): boolean =>
  /^(?:capacity|capacities|caps?)$/.test(word) || isMisspelt(word, 'capacity', 2) || isMisspelt(word, 'capacities', 2);
/** Words that are short for an adjective of capacity, before a full stop. */
export const abbreviations = /^(?:indi?v?|indv|pers|off|offic)$/;
