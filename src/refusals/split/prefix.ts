/** What a log puts in front of a message. */
export interface Prefix {
  /** As it is written; null where there is none. */
  readonly time: string | null;
  readonly program: string | null;
  /** The message alone. */
  readonly rest: string;
}

const COMPOSE = /^[\w.-]{1,60}[-_]\d{1,3}\s{1,20}\| |^[\w.-]{2,60}\s{1,20}\| /;
const PRI = /^<\d{1,3}>(?:1 )?/;
const TIMES: readonly RegExp[] = [
  // Oct  1 10:00:01, Oct 01 2026 10:00:01
  /^(?:[A-Z][a-z]{2} {1,2}\d{1,2} (?:\d{4} )?\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)/,
  // 2026-10-01T10:00:01.123+02:00, 2026-10-01 10:00:01,123, 2026/10/01 10:00:01
  /^\[?(?:\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z| ?[+-]\d{2}:?\d{2})?)\]?/,
  // 01-Oct-2026 10:00:01, 01.10.2026 10:00:01, 10/01/2026 10:00:01
  /^\[?\d{1,2}[-./](?:[A-Z][a-z]{2}|\d{1,2})[-./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,6})?(?: [AP]M)?(?: [+-]\d{4})?\]?/,
  // [Thu Oct 01 10:00:01 2026], 10:00:01.123
  /^\[?[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})? \d{4}\]?/,
  /^\[?\d{2}:\d{2}:\d{2}(?:[.,]\d{1,6})?\]?/,
];
/** `mx dovecot[812]: `, `cyrus/imaps[301]: `, `dovecot: `; the host in front is optional. */
const PROGRAM = /^(?:[\w.-]{1,100} )?([A-Za-z][\w./-]{1,60})(?:\[\d{1,9}\])?: /;

/** Takes the prefixes of compose, syslog, journal and programs off a line. */
export function withoutPrefix(line: string): Prefix {
  const bare = line.replace(COMPOSE, '').replace(PRI, '');
  const time = timeOf(bare);
  const message = time === null ? bare : bare.slice(time.length).replace(/^[\s:,-]{1,5}/, '');
  const named = PROGRAM.exec(message);
  const isPrefix =
    named !== null && (time !== null || /\[\d{1,9}\]: $|^(?:dovecot|imapd|pop3d|postfix|cyrus)/.test(named[0]));
  return {
    time: time?.replace(/^\[|\]$/g, '') ?? null,
    program: isPrefix ? (named[1] ?? null) : null,
    rest: isPrefix ? message.slice(named[0].length) : message,
  };
}

function timeOf(line: string): string | null {
  for (const pattern of TIMES) {
    const match = pattern.exec(line);
    if (match) return match[0];
  }
  return null;
}
