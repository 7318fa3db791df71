import type { RefusalKind, RefusalRow } from '../knowledge/refusals.ts';
import { THUNDERBIRD_PACKAGES, thunderbirdDialogs } from '../knowledge/thunderbird-dialogs.ts';
import type { ReadCause } from '../model/refusal.ts';
import type { Found } from './find.ts';

/** A sentence of a dialog: what stands between the names that are filled in. */
interface Dialog {
  readonly row: RefusalRow;
  /** In lower case and without accents, in their order. */
  readonly parts: readonly string[];
  readonly longest: string;
}

/** Most characters of a name that is filled in. */
const FILLED_IN = 300;

const causes: Record<keyof typeof thunderbirdDialogs, readonly [ReadCause, RefusalKind]> = {
  'client-guess': ['ambiguous', 'client-guess'],
  disconnected: ['ambiguous', 'disconnected'],
  'no-way': ['unreachable', 'no-way'],
  'oauth-dialog': ['ambiguous', 'oauth-dialog'],
  'refused-dialog': ['unreachable', 'refused-dialog'],
  'no-answer': ['unreachable', 'no-answer'],
  certificate: ['tls', 'certificate'],
  'not-imap': ['ambiguous', 'not-imap'],
  'auth-method': ['tls', 'auth-method'],
  kerberos: ['login-refused', 'kerberos'],
  'login-dialog': ['ambiguous', 'login-dialog'],
  wrapper: ['unknown', 'wrapper'],
  'cannot-connect': ['ambiguous', 'cannot-connect'],
};

let dialogs: readonly Dialog[] | null = null;

/** Thunderbird's dialogs in a text, in every language it speaks. */
export function dialogsIn(text: string): Found[] {
  dialogs ??= Object.entries(thunderbirdDialogs).flatMap(([kind, lines]) =>
    lines.split('\n').map((line) => dialogOf(kind as keyof typeof thunderbirdDialogs, line)),
  );
  const plain = flat(text);
  return dialogs.flatMap((dialog) => (plain.includes(dialog.longest) ? (foundIn(plain, text, dialog) ?? []) : []));
}

function dialogOf(kind: keyof typeof thunderbirdDialogs, line: string): Dialog {
  const [languages = '', name = '', ...words] = line.split(' ');
  const parts = flat(words.join(' '))
    .split('*')
    .map((part) => part.replace(/^[^\p{L}\p{M}\d]{1,20}|[^\p{L}\p{M}\d]{1,20}$/gu, ''))
    .filter((part) => part !== '');
  const [cause, of] = causes[kind];
  const row: RefusalRow = {
    id: `thunderbird-${name}-${languages.split(',')[0]}`,
    side: 'client',
    rank: kind === 'wrapper' ? 0 : 1,
    pattern: /(?!)/,
    cause,
    kind: of,
    software: 'Thunderbird',
    source: `${name} (${languages}), ${THUNDERBIRD_PACKAGES}`,
  };
  return { row, parts, longest: [...parts].sort((a, b) => b.length - a.length)[0] ?? '' };
}

function foundIn(plain: string, text: string, { row, parts, longest }: Dialog): Found | null {
  // Every part before the longest has to stand in front of it, and near.
  const anchor = parts.indexOf(longest);
  let start = plain.indexOf(longest);
  let end = start + longest.length;
  for (const part of parts.slice(0, anchor).reverse()) {
    const at = plain.lastIndexOf(part, start - part.length);
    if (at < 0 || start - at - part.length > FILLED_IN) return null;
    start = at;
  }
  for (const part of parts.slice(anchor + 1)) {
    const at = plain.indexOf(part, end);
    if (at < 0 || at - end > FILLED_IN) return null;
    end = at + part.length;
  }
  return { row, match: { 0: text.slice(start, end), index: start, input: text } };
}

const letters = new Map<string, string>();

/** Lower case, no accents, and as long as before: places stay what they were. */
function flat(text: string): string {
  // Composed first, so that an accent is no character of its own.
  return text.replace(/[^a-z0-9 ]/g, (letter) => {
    const known = letters.get(letter);
    if (known !== undefined) return known;
    const lower = letter.normalize('NFD').charAt(0).toLowerCase();
    const one = lower.length === 1 ? lower : letter;
    letters.set(letter, one);
    return one;
  });
}
