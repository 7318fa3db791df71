import { addressIn, userIn } from '../split/fields.ts';
import { withoutPrefix } from '../split/prefix.ts';
import { jsonRecord } from './record.ts';

/** A line of a log taken apart, with what decides its meaning in front. */
export interface TakenApart {
  /** The message without names, addresses and numbers: lines with the same one mean the same. */
  readonly shape: string;
  readonly message: string;
  readonly program: string | null;
  readonly user: string | null;
  readonly address: string | null;
  /** As it is written; of the journal the microseconds. */
  readonly time: string | null;
  readonly count: number;
}

const REPEATED = /message repeated (\d{1,6}) times: \[ ?/;
const BRACE = 0x7b;
/** Farthest compose puts the name of a container before the line. */
const CONTAINER = 64;

/** Takes a line apart that somebody may have to be told of. Null: it is about sending mail. */
export function takenApart(given: string): TakenApart | null {
  const bar = given.indexOf(' | ');
  const line = bar > 0 && bar < CONTAINER ? given.slice(bar + 3) : given;
  return quickly(line) ?? slowly(line);
}

/**
 * Dovecot's lines about a sign-in, which are most of a log: `TIME mx dovecot: imap-login: MESSAGE: user=<jo>, …, rip=…`.
 * A regular expression for each would take longer than all the rest.
 */
function quickly(line: string): TakenApart | null {
  const at = line.indexOf('user=<');
  if (at < 0 || line.includes('repeated')) return null;
  const end = line.indexOf('>', at);
  const begin = line.charCodeAt(0) === BRACE ? beginInJson(line, at) : afterPrefix(line);
  const time = quickTime(line);
  if (begin < 0 || begin > at || end < 0 || time === null) return null;
  const shape = line.slice(begin, at);
  // Escaped: what it says has to be unescaped first.
  if (shape.includes('\\')) return null;
  const rip = line.indexOf('rip=', end);
  const stop = rip < 0 ? -1 : line.indexOf(',', rip);
  const user = end === at + 6 ? null : line.slice(at + 6, end);
  const address = rip < 0 ? null : line.slice(rip + 4, stop < 0 ? line.length : stop);
  return { shape, message: shape, program: null, user, address, time, count: 1 };
}

const afterPrefix = (line: string): number => line.indexOf(': ') + 2 || -1;

function beginInJson(line: string, before: number): number {
  for (const name of ['"MESSAGE":"', '"log":"']) {
    const found = line.lastIndexOf(name, before);
    if (found >= 0) return found + name.length;
  }
  return -1;
}

const JOURNAL = '"__REALTIME_TIMESTAMP":"';
const DOCKER = '"time":"';

/** `Oct  1 10:00:01`, `2026-10-01T10:00:01+02:00` and those of journal and Docker, by the places of their marks. */
function quickTime(line: string): string | null {
  if (line[3] === ' ' && line[6] === ' ' && line[9] === ':') return line.slice(0, 15);
  if (line[4] === '-' && line[10] === 'T') return line.slice(0, line.indexOf(' '));
  if (line.charCodeAt(0) !== BRACE) return null;
  const journal = line.indexOf(JOURNAL);
  if (journal >= 0) return line.slice(journal + JOURNAL.length, journal + JOURNAL.length + 16);
  const docker = line.indexOf(DOCKER);
  return docker < 0 ? null : line.slice(docker + DOCKER.length, line.indexOf('"', docker + DOCKER.length));
}

const SENDING = /^(?:postfix|exim|sendmail|opendkim|amavis|rspamd|spamd)\b/;

function slowly(line: string): TakenApart | null {
  const record = jsonRecord(line);
  const head = record ? withoutPrefix(record.message) : (bySyslog(line) ?? withoutPrefix(line));
  const program = head.program ?? record?.program ?? null;
  if (program !== null && SENDING.test(program)) return null;
  const repeated = REPEATED.exec(head.rest);
  const message = repeated ? head.rest.slice(repeated.index + repeated[0].length) : head.rest;
  const user = userIn(message);
  const address = addressIn(message);
  return {
    shape: shapeOf(message, user, address),
    message,
    program,
    user,
    address,
    time: record?.time ?? head.time,
    count: Number(repeated?.[1] ?? 1),
  };
}

/** `Oct  1 10:00:01 mx cyrus/imaps[301]: `, by the places of its marks. */
function bySyslog(line: string): ReturnType<typeof withoutPrefix> | null {
  const time = line.charCodeAt(0) === BRACE ? null : quickTime(line);
  const colon = time === null ? -1 : line.indexOf(': ', time.length);
  if (time === null || colon < 0) return null;
  const space = line.lastIndexOf(' ', colon);
  const bracket = line.indexOf('[', space);
  const program = line.slice(space + 1, bracket > space && bracket < colon ? bracket : colon);
  return /^[\w./-]{1,60}$/.test(program) ? { time, program, rest: line.slice(colon + 2) } : null;
}

function shapeOf(message: string, user: string | null, address: string | null): string {
  const unnamed = user === null ? message : message.replace(user, '*');
  return (address === null ? unnamed : unnamed.replace(address, '*')).replace(/\d+|<[^<>\s]{1,100}>/g, '0');
}
