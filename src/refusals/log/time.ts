const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const DAY_MS = 86_400_000;
/** The journal's way. */
const MICROSECONDS = /^\d{16}$/;

/**
 * When a line of a log was written, in ms since 1970; null where that cannot be told. Syslog leaves the year out: it is
 * the last one in which that moment is not to come.
 */
export function timeOf(text: string, now: number): number | null {
  if (MICROSECONDS.test(text)) return Number(text) / 1000;
  const syslog = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) (?:(\d{4}) )?(\d{2}):(\d{2}):(\d{2})/.exec(text);
  if (syslog) return syslogTime(syslog, now);
  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})[T ](\d{2}:\d{2}:\d{2})[.,]?\d{0,9} ?(Z|[+-]\d{2}:?\d{2})?/.exec(text);
  if (!iso) return null;
  const [, year, month, day, clock, zone = ''] = iso;
  const at = Date.parse(`${year}-${month}-${day}T${clock}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(at) ? null : at;
}

function syslogTime([, name = '', day, year, hour, minute, second]: RegExpExecArray, now: number): number | null {
  const month = MONTHS.indexOf(name) / 3;
  if (!Number.isInteger(month) || month < 0) return null;
  const inYear = (of: number): number =>
    new Date(of, month, Number(day), Number(hour), Number(minute), Number(second)).getTime();
  if (year) return inYear(Number(year));
  const thisYear = new Date(now).getFullYear();
  // A clock that is ahead by some hours makes no line a year old.
  return inYear(thisYear) <= now + DAY_MS ? inYear(thisYear) : inYear(thisYear - 1);
}

/** As a reader wants to see it: as the log writes it, and the journal's numbers as a date. */
export const shownTime = (text: string): string =>
  MICROSECONDS.test(text) ? new Date(Number(text) / 1000).toISOString() : text;

/** `2h`, `30m`, `7d`, or a date with or without a time: the moment it means; null where it means none. */
export function sinceOf(text: string, now: number): number | null {
  const [, number, unit = ''] = /^(\d{1,5}) ?(m|min|h|d|w)$/.exec(text.trim()) ?? [];
  const units: Readonly<Record<string, number>> = { m: 60_000, min: 60_000, h: 3_600_000, d: DAY_MS, w: 7 * DAY_MS };
  if (number !== undefined) return now - Number(number) * (units[unit] ?? 0);
  const at = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/.test(text.trim())
    ? Date.parse(text.trim().length === 10 ? `${text.trim()}T00:00` : text.trim().replace(' ', 'T'))
    : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
