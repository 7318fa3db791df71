import { embeddedIn, isMarkup } from '../base/embedded-report.ts';
import { writeWhole } from '../base/write-file.ts';
import type { FactSheet } from '../model/facts.ts';
import type { Report } from '../model/report.ts';
import { factSheet } from '../shapes/facts.ts';
import { readJsonFile } from '../shapes/json-file.ts';
import { tool } from '../shapes/report.ts';
import { constant, object, optional } from '../shapes/shape.ts';

/** A sheet of 10,000 accounts has about 20 MB. */
const MAX_BYTES = 256 * 1024 * 1024;

const saved = object<{ schema: 1; tool?: Report['tool']; facts: FactSheet }>({
  schema: constant(1),
  tool: optional(tool),
  facts: factSheet,
});

/** Keeps what was found out, for `--from`. There is no secret among the facts. @throws UserError */
export async function saveSheet(path: string, { tool, schema, facts }: Report): Promise<void> {
  await writeWhole(path, `${JSON.stringify({ tool, schema, facts }, null, 2)}\n`, 'The facts');
}

/**
 * Reads what `--save` kept; a JSON report and an HTML report do as well, for they hold the same facts. The file may come from a
 * stranger: what has not the shape of a fact is refused, and control characters are taken out.
 *
 * @throws UserError when it is no fact sheet
 */
export function readSheet(path: string): FactSheet {
  const hint = '--from expects a file written by --save, --format json or --format html.';
  return readJsonFile(path, 'The fact sheet', saved, MAX_BYTES, hint, documentIn).facts;
}

function documentIn(text: string): string | null {
  return isMarkup(text) ? embeddedIn(text) : text;
}
