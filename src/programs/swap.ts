import { UserError } from '../base/errors.ts';
import { plain } from '../base/text.ts';
import type { Edit } from '../model/finding.ts';
import type { Scalar } from '../model/json.ts';

/**
 * Compare and swap: what to do about an edit when `now` stands at its key (null: nothing does).
 *
 * @returns true to write it, false when the value is there already
 * @throws UserError when the value is another one than the edit was made for
 */
export function isDue({ file, key, from, to }: Edit, now: Scalar | null): boolean {
  if (now === to) return false;
  if (now === from) return true;
  throw new UserError(
    `${plain(file)} has changed since it was read: ${plain(key)} is ${words(now)} now, not ${words(from)}. Nothing was written to it.`,
    'Run imap-doctor fix again.',
  );
}

function words(value: Scalar | null): string {
  return value === null ? 'not set' : plain(JSON.stringify(value), 80);
}
