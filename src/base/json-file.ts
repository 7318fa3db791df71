import { UserError } from './errors.ts';
import { fileProblems } from './file-problem.ts';
import { parseJson, placeIn } from './json-lines.ts';
import { Misfit } from './misfit.ts';
import { readPlainFile } from './read-file.ts';
import { plain } from './text.ts';

/** What a JSON file has to be. */
export interface JsonFile<T> {
  /** What the file is to the user, for example "The baseline". */
  readonly what: string;
  /** @throws Misfit */
  readonly read: (document: unknown) => T;
  /** Larger files are refused unread. */
  readonly maxBytes: number;
  /** What to do when it is something else. */
  readonly hint: string;
  /** Where in the text of the file the document is; null: there is none. */
  readonly documentIn?: (text: string) => string | null;
}

/** @throws UserError naming the file, and the line or the place in the document, when it is not what it should be */
export function readJsonFile<T>(path: string, { what, read, maxBytes, hint, documentIn }: JsonFile<T>): T {
  const bytes = readPlainFile(path, maxBytes);
  const named = `${what} ${plain(path)}`;
  if (!(bytes instanceof Uint8Array)) throw new UserError(`${named} cannot be used: ${fileProblems[bytes]}.`, hint);
  const whole = new TextDecoder().decode(bytes);
  const text = documentIn ? documentIn(whole) : whole;
  if (text === null) throw new UserError(`${named} is not understood. It is a page with no report in it.`, hint);
  const document = parseJson(text);
  if (!('value' in document)) {
    throw new UserError(`${placeIn(named, document)}: this is not valid JSON (${document.message}).`, hint);
  }
  try {
    return read(document.value);
  } catch (error) {
    if (error instanceof Misfit) throw new UserError(`${named} is not understood. ${sentence(error)}`, hint);
    throw error;
  }
}

function sentence({ message }: Misfit): string {
  return message.endsWith('?') ? message : `${message}.`;
}
