import { EMBEDDED } from '../base/embedded-report.ts';
import { mailboxOf } from '../derive/mailbox.ts';
import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import type { Area } from './areas.ts';
import { extent } from './by-file.ts';
import { areasPart, bare, findingsPart, fixPart, notCheckedPart, statusMark, watchPart } from './html-parts.ts';
import { picturePart } from './html-picture.ts';
import { css } from './html-style.ts';
import { countPart } from './html-time.ts';
import { actionsPart, verdictPart } from './html-verdict.ts';
import { jsonPieces } from './json.ts';
import { type Markup, markup } from './markup.ts';
import { endpointOf } from './place.ts';
import { countsInWords } from './summary.ts';

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
  yield actionsPart(report, fixPart(report, words), words);
  yield picturePart(report.facts, words);
  yield watchPart(report.facts, words);
  yield countPart(report.facts, words);
  yield markup`<details>
<summary>${words.say('page-details')}</summary>
`;
  yield areasPart(report, words);
  yield* findingsPart(report, words);
  yield notCheckedPart(report, words);
  yield markup`</details>
`;
  yield footPart(report, words);
}

function headPart(report: Report, words: Words): Markup {
  const title = titleOf(report, words);
  const mark = (status: Area['status']): Markup => statusMark(status, words.say(`status-${status}`));
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
<p class="dim">${about(report, words)}</p>
${verdictPart(report, mark, words)}<p class="dim">${countsInWords(report, bare(words))}</p>
`;
}

/** Whose mail, and when: two reports can be told apart and put in order. */
function about({ facts, at }: Report, words: Words): string {
  const user = mailboxOf(facts)?.user ?? null;
  return user === null ? words.say('page-at', { madeAt: at }) : words.say('page-about', { user, madeAt: at });
}

function titleOf(report: Report, words: Words): string {
  if (report.facts.files !== undefined) return words.say('page-title-settings', { extent: extent(report) });
  const endpoint = endpointOf(report);
  return endpoint === null ? words.say('page-title-check') : words.say('page-title-check-of', { endpoint });
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
