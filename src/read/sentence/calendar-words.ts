const DATE_WORD = /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept\.?|Oct\.?|Nov\.?|Dec\.?)$/;

/** Whether a word is a day's or a month's: these are written like names. */
export const isDateWord = (word: string): boolean => DATE_WORD.test(word);

const OF_TIME = /^(?:late|early|on|last|this|night|evening|morning|afternoon|week|month|today|yesterday|in|the|\d+|of)$/i;

/** Whether a word may stand in "late on Monday", "on the night of 3 May". */
export const isTimeWord = (word: string): boolean => isDateWord(word) || OF_TIME.test(word);
