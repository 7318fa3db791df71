import { UserError } from '../base/errors.ts';
import type { Message } from '../base/message.ts';
import { plain } from '../base/text.ts';
import type { Edit } from '../model/finding.ts';
import type { Scalar } from '../model/json.ts';
import { say } from '../words/say.ts';

/**
 * Compare and swap: what to do about an edit when `now` stands at its key (null: nothing does).
 *
 * @returns true to write it, false when the value is there already
 * @throws UserError when the value is another one than the edit was made for
 */
export function isDue({ file, key, from, to }: Edit, now: Scalar | null): boolean {
  if (now === to) return false;
  if (now === from) return true;
  throw new UserError(outdated({ file: plain(file), key: plain(key) }, now, from), say('edit-outdated-hint'));
}

function outdated(place: { file: string; key: string }, now: Scalar | null, from: Scalar | null): Message {
  const shown = (value: Scalar): string => plain(JSON.stringify(value), 80);
  if (now === null) return say('edit-outdated-removed', place);
  if (from === null) return say('edit-outdated-added', { ...place, now: shown(now) });
  return say('edit-outdated-value', { ...place, now: shown(now), before: shown(from) });
}
