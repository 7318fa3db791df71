import { embeddedIn, isMarkup } from '../base/embedded-report.ts';
import { readJsonFile } from '../base/json-file.ts';
import { writeWhole } from '../base/write-file.ts';
import { readSavedFacts } from '../model/generated/saved-facts.ts';
import type { Report, SavedFacts } from '../model/report.ts';
import { say } from '../words/say.ts';

/** A sheet of 10,000 accounts has about 20 MB. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Keeps what was found out, for `--from`. There is no secret among the facts. @throws UserError */
export async function saveSheet(path: string, { tool, schema, at, facts }: Report): Promise<void> {
  const saved: SavedFacts = { tool, schema, at, facts };
  await writeWhole(path, `${JSON.stringify(saved, null, 2)}\n`, say('output-facts'));
}

/**
 * Reads what `--save` kept. A JSON report and an HTML report will do as well, since they hold the same facts. The file
 * may come from a stranger: what does not have the shape of a fact is refused, and control characters are taken out.
 *
 * @throws UserError when it is no fact sheet
 */
export function readSheet(path: string): SavedFacts {
  return readJsonFile(path, {
    read: readSavedFacts,
    maxBytes: MAX_BYTES,
    hint: say('saved-facts-hint'),
    documentIn: (text) => (isMarkup(text) ? embeddedIn(text) : text),
  });
}
