import type { RefusalRow } from '../knowledge/refusals.ts';
import type { ReadCause } from '../model/refusal.ts';
import { announcedLimit, type Found, findRows, innerText } from './find.ts';
import { judge } from './grammar/judge.ts';
import type { Inferred, Place } from './grammar/rule.ts';
import { Sentence } from './grammar/sentence.ts';
import type { Reading } from './reading.ts';
import { answerIn, asAnswers, codeIn, isAnswer, wordsIn } from './split/answer.ts';
import type { Event } from './split/events.ts';
import { serviceOf } from './split/service.ts';
import { tellsMore, weightOf, weightOfRow } from './weights.ts';

/** What one event means. */
export interface Judged extends Pick<Reading, 'cause' | 'kind' | 'scope' | 'limit' | 'proven' | 'inferred'> {
  /** The lower, the more it tells. */
  readonly weight: number;
  readonly rows: readonly Found[];
}

/** Where an event stands. */
interface Context {
  /** The whole text it is part of. Default: itself. */
  readonly whole?: string;
  /** Which rows count here. Default: all. */
  readonly isWanted?: (row: RefusalRow) => boolean;
  /** The dialogs of mail programs in it. Default: none are looked for. */
  readonly findDialogs?: (text: string) => Found[];
}

/** Layers 3 and 4 for one event: the tables first, the grammar where they do not know or only half know. */
export function judged(event: Pick<Event, 'text' | 'lines' | 'program'>, context: Context = {}): Judged {
  const { whole = event.text, isWanted = () => true, findDialogs = () => [] } = context;
  if (serviceOf(`${event.program ?? ''} ${event.text}`, whole) === 'sending') return sending(event);
  const sentence = new Sentence(wordsIn(event.text));
  const pieces = piecesOf(event).map((piece) => (piece === event.text ? sentence.spared(piece) : piece));
  const dialogs = findDialogs(pieces[0] ?? '');
  const isWrapper = ({ row }: Found): boolean => row.rank === 0;
  const wrappers = [...dialogs.filter(isWrapper), ...findRows(pieces, (row) => row.rank === 0 && isWanted(row))];
  const inside = wrappers.flatMap((wrapper) => asAnswers(innerText(wrapper)));
  const isReason = (row: RefusalRow): boolean => row.rank > 0 && row.kind !== 'other-protocol' && isWanted(row);
  const found = [...findRows([...pieces, ...inside], isReason), ...dialogs.filter((one) => !isWrapper(one))].sort(
    (a, b) => weightOfRow(a.row) - weightOfRow(b.row),
  );
  const words = wordsBeside(found, sentence, event.text);
  const rows = [...wrappers, ...found];
  const best = mostTelling(found);
  if (words && tellsMore(words, best?.row)) {
    return { ...words, proven: false, inferred: true, weight: weightOf(words), rows };
  }
  const row = best ?? wrappers[0];
  return row ? completed(fromRow(row, rows), words) : nothing(rows);
}

/**
 * The grammar's answer. The words of a dialog that is known are its own and say nothing more; what is left beside them
 * may be the server's, and counts where it names a reason.
 */
function wordsBeside(found: readonly Found[], sentence: Sentence, text: string): Inferred | null {
  const dialogs = found.filter(({ row }) => row.side === 'client' && row.cause !== 'unreachable');
  if (dialogs.length === 0) return judge(sentence, placeOf(text));
  const left = dialogs.reduce((now, { match }) => now.replace(match[0], ' '), text);
  const words = judge(new Sentence(wordsIn(left)), placeOf(left));
  return words && reasons.has(words.cause) && words.kind !== 'server-trouble' ? words : null;
}

const reasons: ReadonlySet<ReadCause> = new Set([
  'connection-limit',
  'server-full',
  'throttled',
  'login-refused',
  'tls',
]);

/** The password is never blamed while another line speaks of a limit: a program that was let in often enough has it. */
function mostTelling(found: readonly Found[]): Found | undefined {
  const [best] = found;
  if (best?.row.cause !== 'wrong-password') return best;
  return found.find(({ row }) => row.cause === 'connection-limit' && row.rank < 3) ?? best;
}

function piecesOf({ text, lines }: Pick<Event, 'text' | 'lines'>): string[] {
  // Cut at any place, also within a number: put together without a blank.
  const all = lines.length > 1 ? [text, ...lines, lines.join('')] : [text];
  return [...new Set(all.flatMap((line) => [line, answerIn(line) ?? line]))];
}

const placeOf = (text: string): Place => ({ code: codeIn(text), answer: isAnswer(text), bye: /\bBYE\b/.test(text) });

function sending({ text }: Pick<Event, 'text'>): Judged {
  const rows = findRows([text], ({ kind }) => kind === 'other-protocol');
  const said = judge(new Sentence(wordsIn(text)), placeOf(text));
  if (rows.length === 0 && said === null) return nothing([]);
  const judgement = { cause: 'not-a-limit', kind: 'other-protocol', scope: null, limit: null } as const;
  return { ...judgement, proven: rows.length > 0, inferred: rows.length === 0, weight: 12, rows };
}

function fromRow(best: Found, rows: readonly Found[]): Judged {
  const { cause, kind = null, scope = null, rank } = best.row;
  const same = rows.filter(({ row }) => row.cause === cause);
  const limit = announcedLimit(best) ?? same.map(announcedLimit).find((number) => number !== null) ?? null;
  const proven = rank > 0 && cause !== 'ambiguous' && cause !== 'unknown';
  return { cause, kind, scope, limit, proven, inferred: false, weight: weightOfRow(best.row), rows };
}

/** Number and scope from the words where the row has none: it knows the sentence and not what stands beside it. */
function completed(known: Judged, words: Inferred | null): Judged {
  if (words?.cause !== known.cause || known.cause === 'ambiguous') return known;
  return { ...known, limit: known.limit ?? words.limit, scope: known.scope ?? words.scope };
}

const nothing = (rows: readonly Found[]): Judged => ({
  cause: 'unknown',
  kind: null,
  scope: null,
  limit: null,
  proven: false,
  inferred: false,
  weight: 99,
  rows,
});
