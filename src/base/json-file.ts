import { UserError } from './errors.ts';
import { problemText } from './file-problem.ts';
import { invalidJson, parseJson } from './json-lines.ts';
import { type Message, message } from './message.ts';
import { Misfit } from './misfit.ts';
import { readPlainFile } from './read-file.ts';
import { plain } from './text.ts';

/** What a JSON file has to be. */
export interface JsonFile<T> {
  /** @throws Misfit */
  readonly read: (document: unknown) => T;
  /** Larger files are refused unread. */
  readonly maxBytes: number;
  /** What to do when it is something else. */
  readonly hint: Message;
  /** Where in the text of the file the document is; null: there is none. */
  readonly documentIn?: (text: string) => string | null;
}

/** @throws UserError naming the file, and the line or the place in the document, when it is not what it should be */
export function readJsonFile<T>(path: string, { read, maxBytes, hint, documentIn }: JsonFile<T>): T {
  const bytes = readPlainFile(path, maxBytes);
  const file = plain(path);
  if (!(bytes instanceof Uint8Array)) {
    throw new UserError(message('json-unusable', { file, fileProblem: problemText(bytes) }), hint);
  }
  const whole = new TextDecoder().decode(bytes);
  const text = documentIn ? documentIn(whole) : whole;
  if (text === null) throw new UserError(message('json-no-report', { file }), hint);
  const document = parseJson(text);
  if (!('value' in document)) throw new UserError(invalidJson(file, document), hint);
  try {
    return read(document.value);
  } catch (error) {
    if (error instanceof Misfit) throw new UserError(message('json-misfit', { file, because: error.text }), hint);
    throw error;
  }
}
