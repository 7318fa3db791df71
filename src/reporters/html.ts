import { EMBEDDED } from '../base/embedded-report.ts';
import type { Report } from '../model/report.ts';
import { isWhole } from '../verdict/anything-else.ts';
import type { Words } from '../words/words.ts';
import { extent } from './by-file.ts';
import { areasPart, bare, budgetPart, findingsPart, notCheckedPart, statusMark, watchPart } from './html-parts.ts';
import { css } from './html-style.ts';
import { jsonPieces } from './json.ts';
import { type Markup, markup } from './markup.ts';
import { endpointOf } from './place.ts';
import { verdict } from './terminal.ts';

/** Nothing is loaded and nothing runs, even if an attacker manages to write into the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as a page in one file: for the person who asked for help, and with all facts for the person who helps. */
export function html(report: Report, words: Words): string {
  return [...htmlPieces(report, '', words)].join('');
}

export function* htmlPieces(report: Report, _root: string, words: Words): Generator<string> {
  for (const part of parts(report, words)) yield part.html;
  yield EMBEDDED.open;
  // In JSON a "<" occurs only inside strings: escaped, no string can end the element.
  for (const piece of jsonPieces(report, _root, words)) yield piece.replaceAll('<', '\\u003c');
  yield `${EMBEDDED.close}\n</body>\n</html>\n`;
}

function* parts(report: Report, words: Words): Generator<Markup> {
  yield headPart(report, words);
  yield areasPart(report, words);
  yield watchPart(report.facts, words);
  yield* findingsPart(report, words);
  yield budgetPart(report.facts, words);
  yield notCheckedPart(report, words);
  yield footPart(report, words);
}

function headPart(report: Report, words: Words): Markup {
  const title = titleOf(report, words);
  const { status, word } = worst(report, words);
  return markup`<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>imap-doctor: ${title}</title>
<style>${{ html: css }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="sum ${status}">${statusMark(status, word)}: ${verdict(report, bare(words))}</p>
`;
}

function titleOf(report: Report, words: Words): string {
  if (report.facts.files !== undefined) return words.say('page-title-settings', { extent: extent(report) });
  const endpoint = endpointOf(report);
  return endpoint === null ? words.say('page-title-check') : words.say('page-title-check-of', { endpoint });
}

function worst(report: Report, words: Words): { status: 'fail' | 'warn' | 'ok' | 'note'; word: string } {
  const { error, warning } = report.summary;
  if (error > 0) return { status: 'fail', word: words.say('page-problems') };
  if (warning > 0) return { status: 'warn', word: words.say('page-warnings') };
  return isWhole(report)
    ? { status: 'ok', word: words.say('page-fine') }
    : { status: 'note', word: words.say('page-incomplete') };
}

function footPart({ tool, facts, findings }: Report, words: Words): Markup {
  const command = facts.files === undefined ? 'check' : 'lint';
  const [first] = findings;
  const more =
    first === undefined
      ? markup``
      : markup` ${words.say('page-more')} <code>imap-doctor explain ${first.ruleId}</code>`;
  return markup`<footer>
<p class="dim">${words.say('page-made-by', tool)} <code>imap-doctor ${command} --from FILE</code>.${more}</p>
</footer>
</main>
`;
}
