import { plain } from '../base/text.ts';
import type { InlineIgnore } from '../model/inline-ignore.ts';

/**
 * `// imap-doctor: ignore RULE reason`, and the same behind `#` or `;` or in `<!-- -->`: by itself in a line it is about
 * the next line that is no comment, behind something in a line (`//` and `<!-- -->` alone: elsewhere it would be part of
 * the value) about that line. `ignore-file` is about the whole file, and its findings that have no line.
 */
const WORD = 'imap-doctor:';
const SIGN = Buffer.from(WORD);
const MARKS = ['//', '<!--', '#', ';'];
/** Comments. More are nobody's exceptions. */
const MOST = 1000;
/** Characters. What comes after so many is not looked at. */
const LONGEST = 2000;

/** What the comments of a file say, in the order of its lines. Never throws. */
export function inlineIgnores(bytes: Uint8Array): InlineIgnore[] {
  // Nearly every file has none, and one look tells.
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(SIGN) < 0) return [];
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  const found: InlineIgnore[] = [];
  // From the last line to the first: then the next line that is no comment is known.
  let next = lines.length;
  for (let line = lines.length; line > 0; line -= 1) {
    const text = (lines[line - 1] ?? '').trim().slice(0, LONGEST);
    const comment = commentIn(text, line, next);
    if (comment !== null) found.push(comment);
    if (!/^(?:$|\/\/|[#;]|<!--)/.test(text)) next = line;
  }
  return found.reverse().slice(0, MOST);
}

function commentIn(text: string, line: number, next: number): InlineIgnore | null {
  const at = text.indexOf(WORD);
  const mark = at < 0 ? null : MARKS.find((one) => text.slice(0, at).trimEnd().endsWith(one));
  if (mark == null) return null;
  const isAlone = text.startsWith(mark) && text.slice(0, at).trim() === mark;
  if (!isAlone && mark !== '//' && mark !== '<!--') return null;
  const said = text
    .slice(at + WORD.length)
    .replace('-->', '')
    .trim();
  const [what = '', rule = '', ...reason] = said.split(/\s+/);
  if (what !== 'ignore' && what !== 'ignore-file') return null;
  const about = what === 'ignore-file' ? null : isAlone ? next : line;
  return { line, about, rule: plain(rule, 80), reason: plain(reason.join(' '), 300) };
}
