const ending = /[.!?…。！？।؟։]["'”’»“)\]]*$/u;

/** Whether a text ends as a sentence does. */
export const isSentence = (text: string): boolean => ending.test(text);
