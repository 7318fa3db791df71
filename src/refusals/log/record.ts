/** One message of a log, out of whatever wraps it. */
export interface LogRecord {
  readonly time: string | null;
  readonly program: string | null;
  readonly message: string;
}

/** Longest line that is taken for JSON, in characters. */
const LONGEST = 65_536;

/** `journalctl -o json` and Docker's json-file: the message with its time. Null: no such line. */
export function jsonRecord(line: string): LogRecord | null {
  if (line.charCodeAt(0) !== 0x7b || line.length > LONGEST) return null;
  try {
    return recordFrom(JSON.parse(line));
  } catch {
    return null;
  }
}

function recordFrom(value: unknown): LogRecord | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map(Object.entries(value));
  const message = ['MESSAGE', 'log'].map((name) => textIn(fields.get(name))).find(Boolean);
  if (!message) return null;
  return { time: timeIn(fields), program: textIn(fields.get('SYSLOG_IDENTIFIER')), message: message.trimEnd() };
}

/** The journal writes what is not plain text as a list of bytes. */
function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value) || !value.every((byte) => Number.isInteger(byte))) return null;
  return Buffer.from(value).toString('utf8');
}

/** Microseconds since 1970 in the journal; ISO 8601 elsewhere. */
function timeIn(fields: ReadonlyMap<string, unknown>): string | null {
  const micro = fields.get('__REALTIME_TIMESTAMP');
  if (typeof micro === 'string' && /^\d{16}$/.test(micro)) return micro;
  const time = fields.get('time') ?? fields.get('timestamp') ?? fields.get('@timestamp');
  if (typeof time === 'string') return time.slice(0, 40);
  return typeof time === 'number' && time > 0 && time < 8.64e15 ? new Date(time).toISOString() : null;
}
