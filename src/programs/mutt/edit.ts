import { latin1 } from '../../base/bytes.ts';
import { UserError } from '../../base/errors.ts';
import type { Edit } from '../../model/finding.ts';
import type { Scalar } from '../../model/json.ts';
import { say } from '../../words/say.ts';
import { truth } from '../key-file.ts';
import { changed, oneForEach } from '../key-file-edit.ts';
import { newlineOf, spliced } from '../splice.ts';
import { type Assignment, lastOf, type MuttFile, parseMutt } from './commands.ts';

/**
 * A muttrc with the edits made: a `name=value` is changed in place; where there is none (or `unset`), a `set` at the end
 * counts last.
 *
 * @throws UserError when the file does not hold what the edits expect, or when a line at its end would not be read: it
 *   ends inside an open quote, or in a line that goes on
 */
export function editMutt(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const text = latin1(bytes);
  const before = parseMutt(text);
  const last = lastOf(before);
  const due = oneForEach(edits).filter((edit) => isDue(edit, last.get(edit.key)));
  if (due.length === 0) return bytes;
  const after = edited(text, due, last);
  verify(before, parseMutt(after), due);
  return Buffer.from(after, 'latin1');
}

function isDue(edit: Edit, found: Assignment | undefined): boolean {
  if (isSame(found, edit.to)) return false;
  if (isSame(found, edit.from) || (found === undefined && edit.from === null)) return true;
  throw changed(edit);
}

function edited(text: string, edits: readonly Edit[], last: ReadonlyMap<string, Assignment>): string {
  const newline = newlineOf(text);
  const inside = edits.flatMap(({ key, to }) => {
    const span = last.get(key)?.span;
    return span ? [{ ...span, text: written(to) }] : [];
  });
  const fresh = edits.filter(({ key }) => !last.get(key)?.span);
  const before = fresh.length > 0 && text !== '' && !text.endsWith('\n') ? newline : '';
  const sets = fresh.map(({ key, to }) => `set ${key} = ${written(to)}${newline}`);
  return [spliced(text, inside), before, ...sets].join('');
}

function written(to: Scalar): string {
  return typeof to === 'boolean' ? (to ? 'yes' : 'no') : String(to);
}

/** The edits and nothing else must be what a reader sees. */
function verify(before: MuttFile, after: MuttFile, edits: readonly Edit[]): void {
  const [old, now] = [lastOf(before), lastOf(after)];
  const wanted = new Map(edits.map(({ key, to }) => [key, to]));
  const isMade = edits.every(({ key, to }) => isSame(now.get(key), to));
  const isElse = [...old].some(([key, { value }]) => !wanted.has(key) && now.get(key)?.value !== value);
  const isMore = [...now.keys()].some((key) => !wanted.has(key) && !old.has(key));
  if (isMade && !isElse && !isMore && after.mailboxes.join('\n') === before.mailboxes.join('\n')) return;
  const [{ file } = { file: '' }] = edits;
  throw new UserError(say('muttrc-end-open', { file }), say('muttrc-end-open-hint'));
}

function isSame(found: Assignment | undefined, wanted: Edit['from']): boolean {
  if (found === undefined || found.value === null || wanted === null) return false;
  return typeof wanted === 'boolean' ? truth(found.value) === wanted : found.value === String(wanted);
}
