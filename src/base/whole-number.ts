import { UserError } from './errors.ts';
import { message } from './message.ts';
import { plain } from './text.ts';

/** @param name what the number is, for the message. @throws UserError when it is not a whole number in the range */
export function wholeNumber(text: string, name: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) {
    throw new UserError(message('number-out-of-range', { flag: name, least, most, typed: plain(text, 40) }));
  }
  return number;
}
