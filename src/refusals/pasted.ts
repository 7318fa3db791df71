import { plain } from '../base/text.ts';

/** Longest text that is read, in characters: more than any dialog, and a page or two of a log. */
export const PASTED = 65_536;

/** A pasted text, taken apart into what the patterns are run over. */
export interface Pasted {
  /** The whole text in one line, each of its lines, and what a server said inside them. */
  readonly pieces: readonly string[];
  /** Lines that come from a server for sending mail. */
  readonly sending: readonly string[];
}

/**
 * Undoes what copying does to a text: line breaks inside a dialog, quote marks of a mail, HTML, typographic quotes and
 * blanks, time stamps before the server's words.
 */
export function takeApart(text: string): Pasted {
  const lines = linesOf(text);
  const isSending = senderOf(lines.join('\n'));
  const sending = lines.filter(isSending);
  const reading = lines.filter((line) => !isSending(line));
  const whole = reading.join(' ');
  return { pieces: [whole, ...reading.flatMap((line) => [line, ...protocolPart(line)])], sending };
}

/** The words of a server that came without the tag or the star in front: as either. */
export function serverWords(text: string): string[] {
  const bare = text
    .slice(0, 2000)
    .replace(/^(?:\* |[a-z0-9.]{1,20} (?=(?:no|bad|bye)\b))?(?:(?:no|bad|bye)\b)?[\s:"'-]{0,5}/i, '')
    .trim();
  return bare ? [text.trim(), `x NO ${bare}`, `* BYE ${bare}`, ...untrailed(bare).map((one) => `x NO ${one}`)] : [];
}

/** A dialog goes on after the server's sentence: the sentence alone. */
function untrailed(text: string): string[] {
  const end = text.indexOf('. ');
  return end > 0 ? [text.slice(0, end + 1)] : [];
}

function linesOf(text: string): string[] {
  const written = undoHtml(text.slice(0, PASTED)).normalize('NFKC').slice(0, PASTED);
  return undoQuotes(written)
    .replace(/\\r\\n|\\n/g, '\n')
    .split(/[\r\n\u2028\u2029]/)
    .map((line) => unquoted(plain(line, PASTED)))
    .filter((line) => line.length > 2 && !/^(?:subject|betreff|oggetto|objet|sujet)\s?:/i.test(line));
}

function undoQuotes(text: string): string {
  return text
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[\u00ad\u200b]/g, '');
}

/** Without the `>` of a quoted mail and without quotation marks around the whole. */
function unquoted(line: string): string {
  return line.replace(/^[>|\s"']{1,40}/, '').replace(/["'\s]{1,40}$/, '');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '"',
  raquo: '"',
  rsquo: "'",
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Eacute: 'É',
  Uuml: 'Ü',
  szlig: 'ß',
};

function undoHtml(text: string): string {
  return text
    .replace(/<\/?(?:br|p|div|li|ul|tr|table|blockquote|pre)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?(?:b|i|em|strong|span|code|tt|td|a|font)\b[^<>]{0,200}>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (as, decimal, hex, name) => {
      if (name) return entities[name] ?? entities[String(name).toLowerCase()] ?? as;
      const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
    });
}

/** A server's answer inside a line of a log or a dialog, from its tag or star on. */
const ANSWER = /(?:^|[\s"'(<>:|\]])((?:\*|[A-Za-z0-9][A-Za-z0-9.]{0,19}) (?:NO|BAD|BYE|OK)(?= ))/;

function protocolPart(line: string): string[] {
  const match = ANSWER.exec(line);
  const from = match?.[1] === undefined ? -1 : match.index + match[0].length - match[1].length;
  if (from > 0) return [line.slice(from)];
  if (/^BYE /i.test(line)) return [`* ${line}`];
  return /^(?:NO|BAD) /i.test(line) ? [`x ${line}`] : [];
}

const SENDING =
  /\bE?SMTP|\b[245]\d\d[ -][245]\.\d{1,3}\.\d{1,3}\b|\b(?:MAIL FROM|RCPT TO)\b|too many recipients|outgoing (?:mail )?server|postausgang|sending of the message|senden der nachricht|invio del messaggio|l'envoi du message/i;
const READING = /\bIMAP4?\b|\bPOP3\b|\* (?:BYE|OK|NO) |\b(?:NO|BAD) \[|imap-login|pop3-login/i;

/** Tells a line about sending mail: its limits are other ones. A text that is only about sending is so in every line. */
function senderOf(text: string): (line: string) => boolean {
  if (!SENDING.test(text)) return () => false;
  if (!READING.test(text)) return () => true;
  return (line) => SENDING.test(line) && !READING.test(line);
}
