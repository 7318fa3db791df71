import { latin1 } from '../../base/bytes.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes as text: UTF-8 where they are that, else one character each. */
function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return latin1(bytes);
  }
}

const byPairs = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replace(/[^0-9a-f]/gi, ''), 'hex'));

/** Quoted-printable, told by its `=3D`: a bare `=10` is a setting's value and stays. */
export function undoQuotedPrintable(text: string): string {
  const soft = text.replace(/=[ \t]{0,4}\r?\n/g, (end) => (/=3D/i.test(text) ? '' : end));
  if (!/=3D/i.test(text)) return soft.replace(/([A-Za-z])=\r?\n(?=[a-z])/g, '$1');
  return soft.replace(/(?:=[2-9A-F][0-9A-F]){1,200}/gi, (run) => decoded(byPairs(run)));
}

/** `%20`, and `+` for a blank in what has no other. */
export function undoUrl(text: string): string {
  if (!/%(?:20|2[0-9A-F]|3[ADEF]|40|5[BD])/i.test(text)) return text;
  const spaced = text.replace(/\S{1,2000}/g, (word) => (/%[0-9A-F]{2}/i.test(word) ? word.replaceAll('+', ' ') : word));
  return spaced.replace(/(?:%[0-9A-F]{2}){1,200}/gi, (run) => decoded(byPairs(run)));
}

/** What programs write into strings: `\n`, `\u00e9`, `\xc3\xa9`, `\303\251`, and what syslog makes of a line end (`#012`). */
export function undoBackslashes(text: string): string {
  const lines = text.replace(/#012/g, '\n').replace(/#011/g, ' ').replace(/#033/g, '\u001b');
  return lines.includes('\\') ? once(lines.includes('\\\\') ? once(lines) : lines) : lines;
}

const simple: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', '"': '"', "'": "'", '/': '/', '\\': '\\' };

function once(text: string): string {
  return text
    .replace(/(?:\\x[0-9a-f]{2}){1,200}/gi, (run) => decoded(byPairs(run.replace(/\\x/gi, ''))))
    .replace(/(?:\\[0-3][0-7]{2}){1,200}/g, (run) => {
      const codes = run.match(/[0-7]{3}/g) ?? [];
      return decoded(Uint8Array.from(codes, (code) => Number.parseInt(code, 8)));
    })
    .replace(/\\u\{?([0-9a-f]{4})\}?/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\([nrt"'/\\])/g, (as, letter) => simple[letter] ?? as);
}

/** The characters Windows-1252 has between 0x80 and 0x9f. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 that was read as Windows-1252 (`Ã©` for é), and Windows-1252 that was read as Latin-1 (Node.js 20 does). */
export function undoMojibake(text: string): string {
  const letters = text.replace(/[\u0080-\u009f]/g, (code) => windows[code.charCodeAt(0) - 0x80] ?? ' ');
  return letters.replace(/[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g, (run) => {
    const bytes = Uint8Array.from(run, (letter) => {
      const at = windows.indexOf(letter);
      return at >= 0 ? 0x80 + at : letter.charCodeAt(0);
    });
    try {
      return utf8.decode(bytes);
    } catch {
      return run;
    }
  });
}
