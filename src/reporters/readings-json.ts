import type { ExplainedText, PrintedReading } from '../model/explained-text.ts';
import { adviceFor, meaningOf, possibleCauses, possibleInWords } from '../refusals/answers.ts';
import type { Reading } from '../refusals/reading.ts';
import type { Words } from '../words/words.ts';

/** The JSON of `explain`: all readings, and the first one's fields at the top for scripts that expect one. */
export function readingsAsData(readings: readonly [Reading, ...Reading[]], words: Words): ExplainedText {
  const [first, ...others] = readings;
  const top = asData(first, words);
  return { ...top, readings: [top, ...others.map((reading) => asData(reading, words))] };
}

function asData(reading: Reading, words: Words): PrintedReading {
  const { cause, kind, scope, limit, proven, inferred, user, addresses, count, first, last, quote, matches } = reading;
  return {
    cause,
    kind,
    scope,
    limit,
    proven,
    inferred,
    user,
    addresses,
    count,
    first,
    last,
    quote,
    possible: possibleCauses(reading).map((id) => ({ id, text: words.show(possibleInWords(id)) })),
    matches: matches.map((match) => ({
      id: match.id,
      meaning: words.show(meaningOf({ cause: match.cause, kind: match.kind, scope: match.scope, limit: null })),
      source: match.source,
    })),
    meaning: words.show(meaningOf(reading)),
    advice: adviceFor(reading).map((step) => words.show(step)),
  };
}
