import { en } from './generated/en.ts';
import { Words } from './words.ts';

/** English: the source of every other language, and what machine formats carry. */
export const english: Words = new Words('en', en);
