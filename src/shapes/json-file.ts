import { UserError } from '../base/errors.ts';
import { fileProblems } from '../base/file-problem.ts';
import { parseJson, placeIn } from '../base/json-lines.ts';
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
  const document = parseJson(text);
  if (!('value' in document)) {
    throw new UserError(`${placeIn(named, document)}: this is not valid JSON (${document.message}).`, hint);
  }
  try {
    return shape.read(document.value, '');
  } catch (error) {
    if (error instanceof ShapeError) throw new UserError(`${named} is not understood. ${error.message}.`, hint);
    throw error;
  }
}
