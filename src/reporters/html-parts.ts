/** The parts of the HTML report. What there is to say comes from where the terminal has it. */
import { filesOf } from '../derive/files-read.ts';
import type { Demand } from '../model/demand.ts';
import type { FactSheet } from '../model/facts.ts';
import type { Report } from '../model/report.ts';
import type { Style } from '../terminal/terminal.ts';
import type { Words } from '../words/words.ts';
import { type Area, areasOf } from './areas.ts';
import { sortedByFile, whereIn } from './by-file.ts';
import { inWords } from './demand.ts';
import { watchDrawing } from './html-time.ts';
import { type Markup, markup, NONE } from './markup.ts';
import { doThis, type SpelledFinding, type SpelledRemedy, spelled } from './spelled.ts';
import { skippedInWords } from './summary.ts';
import { fixCommand, placeInWords, statusOf } from './terminal.ts';

const same = (text: string): string => text;

/** Text as it is: the page colours by itself, and its reader has every character. */
const symbols = { ok: '✔', warn: '!', fail: '✖', skip: '–', note: 'i' } as const;

export const bare = (words: Words): Style => ({
  ...{ bold: same, dim: same, red: same, green: same, yellow: same },
  symbols,
  unicode: true,
  width: 100,
  command: 'imap-doctor',
  words,
});

/** A screen reader does not read out the symbol; the word beside it does the job. */
export function statusMark(status: Area['status'], word: string): Markup {
  return markup`<span class="status"><span aria-hidden="true">${symbols[status]}</span> ${word}</span>`;
}

export function areasPart({ facts, findings }: Report, words: Words): Markup {
  // A report about files has one line of this kind, with all that its files say once more.
  const areas = facts.files === undefined ? areasOf(facts, findings, words) : [];
  if (areas.length === 0) return NONE;
  return markup`<section>
<h2>${words.say('page-what-was-checked')}</h2>
<table class="areas">
<thead><tr><th scope="col">${words.say('page-status')}</th><th scope="col">${words.say('page-area')}</th><th scope="col">${words.say('page-result')}</th></tr></thead>
<tbody>
${areas.map((area) => areaRow(area, words))}</tbody>
</table>
</section>
`;
}

function areaRow({ status, title, text, ruleId }: Area, words: Words): Markup {
  const rule = ruleId === null ? NONE : markup` <code class="dim">${ruleId}</code>`;
  return markup`<tr class="${status}"><td class="status">${statusMark(status, words.say(`status-${status}`))}</td><th scope="row">${title}</th><td>${text}${rule}</td></tr>
`;
}

export function watchPart({ watch }: FactSheet, words: Words): Markup {
  if (watch?.status !== 'ok') return NONE;
  return markup`<section>
<h2>${words.say('watch-heading')}</h2>
${watchDrawing(watch.value, words)}</section>
`;
}

/** Bit by bit: there may be ten thousand files. */
export function* findingsPart(report: Report, words: Words): Generator<Markup> {
  if (report.facts.files !== undefined) {
    yield* byFile(report, words);
  } else if (report.findings.length > 0) {
    yield markup`<section>
<h2>${words.say('page-findings')}</h2>
`;
    for (const finding of report.findings)
      yield article(spelled(finding, words), words, finding.at ? placeInWords(finding.at) : '', 'h3');
    yield markup`</section>
`;
  }
}

function* byFile(report: Report, words: Words): Generator<Markup> {
  const { files, across } = sortedByFile(report);
  yield markup`<section>
<h2>${words.say('page-files')}</h2>
`;
  for (const { file, findings, demands } of files) {
    yield markup`<h3 class="file">${file}</h3>\n${programsPart(demands, findings.length === 0, words)}`;
    for (const finding of findings)
      yield article(spelled(finding, words), words, words.show(whereIn(file, finding)), 'h4');
  }
  if (across.length > 0) yield markup`<h3 class="file">${words.say('all-files-together')}</h3>\n`;
  for (const finding of across) yield article(spelled(finding, words), words, '', 'h4');
  yield markup`</section>
`;
}

function programsPart(demands: readonly Demand[], fine: boolean, words: Words): Markup {
  if (demands.length === 0) return fine ? markup`<p class="dim">${words.say('page-no-imap-account')}</p>\n` : NONE;
  const status = fine ? markup`<span class="ok">${statusMark('ok', words.say('status-ok'))}</span> · ` : NONE;
  return markup`<p class="dim">${status}${words.separated(demands.map((demand) => words.show(inWords(demand))))}</p>\n`;
}

function article(finding: SpelledFinding, words: Words, where: string, heading: 'h3' | 'h4'): Markup {
  const { ruleId, severity, message, evidence, remedy } = finding;
  const status = statusOf[severity];
  const title = markup`${statusMark(status, words.say(`severity-${severity}`))} <code>${ruleId}</code>`;
  const place = where === '' ? NONE : markup`<p class="dim"><code>${where}</code></p>\n`;
  const level = heading === 'h3' ? markup`<h3>${title}</h3>` : markup`<h4>${title}</h4>`;
  return markup`<article class="${status}">
${level}
<p class="message">${message}</p>
${place}${listed('ul', evidence)}${remedy === null ? NONE : remedyPart(remedy, words)}</article>
`;
}

function remedyPart({ text, cost, steps }: SpelledRemedy, words: Words): Markup {
  return markup`<div class="remedy">
<p><strong>${doThis(words)}</strong> ${text}</p>
${cost === null ? NONE : markup`<p>${cost}</p>\n`}${listed('ol', steps)}</div>
`;
}

function listed(kind: 'ul' | 'ol', texts: readonly string[]): Markup {
  if (texts.length === 0) return NONE;
  const items = texts.map((text) => markup`<li>${text}</li>\n`);
  return kind === 'ul' ? markup`<ul>\n${items}</ul>\n` : markup`<ol>\n${items}</ol>\n`;
}

export function fixPart(report: Report, words: Words): Markup {
  const command = fixCommand(report, 'imap-doctor');
  return command === null ? NONE : markup`<p class="fix">${words.say('fix-it-for-me')} <code>${command}</code></p>\n`;
}

export function notCheckedPart(report: Report, words: Words): Markup {
  const files = filesOf(report).unread.map(({ because, hint }) =>
    [because, ...(hint === null ? [] : [hint])].map((text) => words.show(text)).join(' '),
  );
  const all = [...files, ...skippedInWords(report).map((what) => words.show(what))];
  if (all.length === 0) return NONE;
  return markup`<section>
<h2>${words.say('page-not-checked')}</h2>
${listed('ul', all)}</section>
`;
}
