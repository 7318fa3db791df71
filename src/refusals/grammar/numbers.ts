import type { Concept } from './lexicon.ts';
import type { Sentence, Word } from './sentence.ts';

/** A limit nobody has: what is larger is an error number, a port or a size. */
const MOST = 100_000;

/** "(10/10)": so many of so many. */
const COUNTED = /\(\d{1,6} ?\/ ?(\d{1,6})\)/;

/**
 * The number a text announces as the limit, or null. Only one that stands where a limit stands: behind the word for it,
 * in brackets behind its noun, or in front of the noun with "only" or "maximum" beside it.
 */
export function numberIn({ text, words }: Sentence, things: readonly Concept[]): number | null {
  const counted = COUNTED.exec(text);
  if (counted && words.some(({ is }) => is.has('limit') || is.has('max') || is.has('reached')))
    return Number(counted[1]);
  let best: { readonly value: number; readonly score: number } | null = null;
  for (const [at, word] of words.entries()) {
    const value = Number(word.text);
    if (!/^\d{1,6}$/.test(word.text) || value < 1 || value > MOST || !standsAlone(text, word)) continue;
    const score = scoreOf({ text, words, at, things });
    if (score > 0 && score > (best?.score ?? 0)) best = { value, score };
  }
  return best?.value ?? null;
}

/** No part of an address, a time, a version, a port, a process number or a code in square brackets. */
function standsAlone(text: string, { start, end }: Word): boolean {
  if (/[\w.:/#@-]/.test(text[start - 1] ?? '') && !/[^\d][.:]$|[([=]$/.test(text.slice(Math.max(0, start - 2), start)))
    return false;
  return !/^(?:[:@-]\w|\.\d|\]|\/\d)/.test(text.slice(end, end + 2));
}

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly things: readonly Concept[];
}

function scoreOf({ text, words, at, things }: Place): number {
  const before = words.slice(Math.max(0, at - 6), at);
  const after = words.slice(at + 1, at + 5);
  const next = after[0]?.text ?? '';
  if (units.test(next) || codes.test(before.at(-1)?.text ?? '')) return 0;
  const bounds: readonly Concept[] = ['max', 'limit', 'only', 'allowed', 'nomore'];
  const bounded = (word: Word): boolean => bounds.some((one) => word.is.has(one));
  const isThing = (word: Word): boolean => things.some((one) => word.is.has(one));
  const bracketed = /[([=:]\s?$/.test(text.slice(0, words[at]?.start).slice(-2));
  if (/^(?:of|von|di|sur|de|van)$/.test(before.at(-1)?.text ?? '') && /^\d+$/.test(before.at(-2)?.text ?? '')) return 6;
  if (before.slice(-2).some(bounded)) return 5;
  if (/^(?:of|von|di|de)$/.test(before.at(-1)?.text ?? '') && before.some(bounded)) return 5;
  if (bracketed && before.some((word) => bounded(word) || isThing(word))) return 4;
  if (after.slice(0, 3).some(isThing) && [...before, ...after].some(bounded)) return 3;
  return before.some((word) => word.is.has('limit')) ? 2 : 0;
}

/** So long, so much: no number of connections. */
const units =
  /^(?:seconds?|secs?|s|ms|milliseconds?|minutes?|mins?|hours?|h|days?|kb|mb|gb|bytes?|minuten?|sekunden?|stunden?|tagen?|minuti|secondi|ore|minutos|segundos|horas|heures?)$/;
const codes = /^(?:error|errno|code|fehler|errore|erreur|status|pid|port|line|number)$/;
