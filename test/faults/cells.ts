/** Every step of a conversation, and everything that can go wrong at it. */
import type { Fault } from '../../src/demo/faults.ts';
import type { Security } from '../../src/model/security.ts';

/** Where a fault strikes, in the words of the embedded server, and on what kind of connection. */
export const steps = {
  connect: 'tls',
  handshake: 'starttls',
  greeting: 'none',
  capability: 'none',
  starttls: 'starttls',
  login: 'none',
  id: 'none',
  namespace: 'none',
  list: 'none',
  examine: 'none',
  idle: 'none',
  idling: 'none',
  done: 'none',
  logout: 'none',
} as const satisfies Record<string, Security>;

export type StepName = keyof typeof steps;

const ends = (bytes: string | Uint8Array): Fault['do'] => ({ bytes, and: 'close' });
const hangs = (bytes: string | Uint8Array): Fault['do'] => ({ bytes, and: 'stall' });

/** The connection goes wrong, and no line of IMAP is said. */
export const silent = {
  close: 'close',
  reset: 'reset',
  stall: 'stall',
  drip: 'drip',
} as const satisfies Record<string, Fault['do']>;

/** What comes is no line of IMAP. */
export const noise = {
  garbage: 'garbage',
  'an endless line': 'flood',
  'a literal of 2 GB': hangs('* LIST {2147483648}\r\n'),
  'a wrong tag': hangs('zz99 OK done\r\n'),
  'control characters': hangs('\u001b]0;owned\u0007\u001b[2J\u001b[31m\u202egnp.exe\u2066\u0000\u009b5m\r\n'),
  NUL: hangs('\0\0\0\0\r\n'),
  'invalid UTF-8': hangs(Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80, 13, 10])),
} as const satisfies Record<string, Fault['do']>;

export const halves = {
  'half a line, then close': ends('* OK [CAPABILITY IMAP4rev1 ID'),
} as const satisfies Record<string, Fault['do']>;

/** The response codes of RFC 5530 section 3. */
export const rfc5530 = [
  'UNAVAILABLE',
  'AUTHENTICATIONFAILED',
  'AUTHORIZATIONFAILED',
  'EXPIRED',
  'PRIVACYREQUIRED',
  'CONTACTADMIN',
  'NOPERM',
  'INUSE',
  'EXPUNGEISSUED',
  'CORRUPTION',
  'SERVERBUG',
  'CLIENTBUG',
  'CANNOT',
  'LIMIT',
  'OVERQUOTA',
  'ALREADYEXISTS',
  'NONEXISTENT',
] as const;

/** Those RFC 9051 section 7.1 adds that can stand in a NO or BAD. */
export const rfc9051 = [
  'ALERT',
  'APPENDUID 1 2',
  'BADCHARSET (UTF-8)',
  'CAPABILITY IMAP4rev2',
  'CLOSED',
  'COPYUID 1 2 3',
  'HASCHILDREN',
  'NOTSAVED',
  'PARSE',
  'PERMANENTFLAGS ()',
  'READ-ONLY',
  'READ-WRITE',
  'TRYCREATE',
  'UIDNEXT 1',
  'UIDNOTSTICKY',
  'UIDVALIDITY 1',
  'UNKNOWN-CTE',
] as const;

/** A refusal in words that say nothing, so that the code alone speaks. */
export const said = (kind: 'NO' | 'BAD', code: string): Fault['do'] => ({ line: `{tag} ${kind} [${code}] Not now` });
export const bye = (code: string | null): Fault['do'] => ends(`* BYE ${code === null ? '' : `[${code}] `}Not now\r\n`);

/** A TLS record that says `fatal: handshake_failure` (RFC 8446 section 6). */
export const ALERT: Fault['do'] = ends(Buffer.from([0x15, 3, 3, 0, 2, 2, 0x28]));
