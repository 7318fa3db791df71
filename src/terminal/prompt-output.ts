import { Writable } from 'node:stream';
import { inAscii } from './ascii.ts';
import type { Output } from './io.ts';

/**
 * stderr as the prompts see it. They decide about colour and symbols by themselves: Node.js 20 paints although
 * NO_COLOR is set, and the locale is ignored. So what may not be shown is removed on the way out.
 */
export function promptOutput(stderr: Output, allowed: { color: boolean; unicode: boolean }): Output {
  if (allowed.color && allowed.unicode) return stderr;
  const filtered = (text: string): string => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    const shown = allowed.color ? text : text.replace(/\u001b\[[\d;]*m/g, '');
    return allowed.unicode ? shown : inAscii(shown);
  };
  const output = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => void stderr.write(filtered(String(chunk)), () => done()),
  });
  return Object.defineProperties(output, {
    isTTY: { value: true },
    columns: { get: () => stderr.columns },
    // As with stderr itself, the end of a prompt is not the end of the stream.
    _isStdio: { value: true },
  });
}
