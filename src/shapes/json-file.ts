import { UserError } from '../base/errors.ts';
import { fileProblems } from '../base/file-problem.ts';
import { readPlainFile } from '../base/read-file.ts';
import { plain } from '../base/text.ts';
import { type Shape, ShapeError } from './shape.ts';

/**
 * Reads a JSON document of a known shape.
 *
 * @param what what the file is to the user, for example "The baseline"
 * @param maxBytes larger files are refused unread
 * @param documentIn where in the text of the file the document stands; null: there is none
 * @throws UserError naming the file, and the line or the place in the document, when it is not what it should be
 */
export function readJsonFile<T>(
  path: string,
  what: string,
  shape: Shape<T>,
  maxBytes: number,
  hint: string,
  documentIn: (text: string) => string | null = (text) => text,
): T {
  const bytes = readPlainFile(path, maxBytes);
  const named = `${what} ${plain(path)}`;
  if (!(bytes instanceof Uint8Array)) throw new UserError(`${named} cannot be used: ${fileProblems[bytes]}.`, hint);
  const text = documentIn(new TextDecoder().decode(bytes));
  if (text === null) throw new UserError(`${named} is not understood. It is a page with no report in it.`, hint);
  const document = parsed(text, named, hint);
  try {
    return shape.read(document, '');
  } catch (error) {
    if (error instanceof ShapeError) throw new UserError(`${named} is not understood. ${error.message}.`, hint);
    throw error;
  }
}

function parsed(text: string, named: string, hint: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UserError(`${named} is not valid JSON${lineOf(text, message)}: ${plain(message, 120)}.`, hint);
  }
}

/** Node 20 says `at position 12`, later ones add the line themselves. */
function lineOf(text: string, message: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined || /line \d+/.test(message)) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}
