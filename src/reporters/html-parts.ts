/** The parts of the HTML report. What there is to say comes from where the terminal has it. */
import { filesOf } from '../derive/files-read.ts';
import type { Demand } from '../model/demand.ts';
import type { FactSheet } from '../model/facts.ts';
import type { Report } from '../model/report.ts';
import type { Style } from '../terminal/terminal.ts';
import type { Words } from '../words/words.ts';
import { type Area, areasOf } from './areas.ts';
import { budgetTable } from './budget.ts';
import { inWords, sortedByFile, whereIn } from './by-file.ts';
import { type Markup, markup, NONE } from './markup.ts';
import { doThis, type SpelledFinding, type SpelledRemedy, spelled } from './spelled.ts';
import { fixCommand, LET_IT_BE_DONE, placeInWords, skippedInWords, statusOf } from './terminal.ts';
import { watchLines } from './watch.ts';

const same = (text: string): string => text;

/** Text as it is: the page colours by itself, and its reader has every character. */
const symbols = { ok: '✔', warn: '!', fail: '✖', skip: '–', note: 'i' } as const;

export const bare = (words: Words): Style => ({
  ...{ bold: same, dim: same, red: same, green: same, yellow: same },
  symbols,
  unicode: true,
  width: 100,
  words,
});

/** A symbol says nothing to somebody who hears the page; the word beside it does. */
export function statusMark(status: Area['status'], word: string): Markup {
  return markup`<span class="status"><span aria-hidden="true">${symbols[status]}</span> ${word}</span>`;
}

const areaWords = { ok: 'fine', warn: 'warning', fail: 'problem', skip: 'not checked', note: 'note' } as const;

export function areasPart({ facts, findings }: Report, words: Words): Markup {
  // A report about files has one line of this kind, with all that its files say once more.
  const areas = facts.files === undefined ? areasOf(facts, findings, words) : [];
  if (areas.length === 0) return NONE;
  return markup`<section>
<h2>What was checked</h2>
<table class="areas">
<thead><tr><th scope="col">Status</th><th scope="col">Area</th><th scope="col">What was found</th></tr></thead>
<tbody>
${areas.map(areaRow)}</tbody>
</table>
</section>
`;
}

function areaRow({ status, title, text, ruleId }: Area): Markup {
  const rule = ruleId === null ? NONE : markup` <code class="dim">${ruleId}</code>`;
  return markup`<tr class="${status}"><td class="status">${statusMark(status, areaWords[status])}</td><th scope="row">${title}</th><td>${text}${rule}</td></tr>
`;
}

export function watchPart(facts: FactSheet, words: Words): Markup {
  const lines = watchLines(facts, bare(words)).slice(1);
  if (lines.length === 0) return NONE;
  const chart = lines.map((line) => markup`${line}\n`);
  // It can be wider than the screen: whoever has no mouse moves it with the keys, hence the tabindex.
  return markup`<section>
<h2>How long IDLE lived</h2>
<pre tabindex="0">${chart}</pre>
</section>
`;
}

/** Bit by bit: there may be ten thousand files. */
export function* findingsPart(report: Report, words: Words): Generator<Markup> {
  if (report.facts.files !== undefined) {
    yield* byFile(report, words);
  } else if (report.findings.length > 0) {
    yield markup`<section>
<h2>Findings</h2>
`;
    for (const finding of report.findings)
      yield article(spelled(finding, words), words, finding.at ? placeInWords(finding.at) : '', 'h3');
    yield markup`${fixPart(report)}</section>
`;
  }
}

function* byFile(report: Report, words: Words): Generator<Markup> {
  const { files, across } = sortedByFile(report);
  yield markup`<section>
<h2>Files</h2>
`;
  for (const { file, findings, demands } of files) {
    yield markup`<h3 class="file">${file}</h3>\n${programsPart(demands, findings.length === 0)}`;
    for (const finding of findings) yield article(spelled(finding, words), words, whereIn(file, finding), 'h4');
  }
  if (across.length > 0) yield markup`<h3 class="file">All files together</h3>\n`;
  for (const finding of across) yield article(spelled(finding, words), words, '', 'h4');
  yield markup`${fixPart(report)}</section>
`;
}

function programsPart(demands: readonly Demand[], fine: boolean): Markup {
  if (demands.length === 0) return fine ? markup`<p class="dim">No IMAP account in it</p>\n` : NONE;
  const status = fine ? markup`<span class="ok">${statusMark('ok', 'fine')}</span> · ` : NONE;
  return markup`<p class="dim">${status}${demands.map(inWords).join('; ')}</p>\n`;
}

const severityWords = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

function article(finding: SpelledFinding, words: Words, where: string, heading: 'h3' | 'h4'): Markup {
  const { ruleId, severity, message, evidence, remedy } = finding;
  const status = statusOf[severity];
  const title = markup`${statusMark(status, severityWords[severity])} <code>${ruleId}</code>`;
  const place = where === '' ? NONE : markup`<p class="dim"><code>${where}</code></p>\n`;
  const level = heading === 'h3' ? markup`<h3>${title}</h3>` : markup`<h4>${title}</h4>`;
  return markup`<article class="${status}">
${level}
<p class="message">${message}</p>
${place}${listed('ul', evidence)}${remedy === null ? NONE : remedyPart(remedy, words)}</article>
`;
}

function remedyPart({ text, steps }: SpelledRemedy, words: Words): Markup {
  return markup`<div class="remedy">
<p><strong>${doThis(words)}</strong> ${text}</p>
${listed('ol', steps)}</div>
`;
}

function listed(kind: 'ul' | 'ol', texts: readonly string[]): Markup {
  if (texts.length === 0) return NONE;
  const items = texts.map((text) => markup`<li>${text}</li>\n`);
  return kind === 'ul' ? markup`<ul>\n${items}</ul>\n` : markup`<ol>\n${items}</ol>\n`;
}

function fixPart(report: Report): Markup {
  const command = fixCommand(report);
  return command === null ? NONE : markup`<p class="fix">${LET_IT_BE_DONE}: <code>${command}</code></p>\n`;
}

export function budgetPart(facts: FactSheet): Markup {
  const table = budgetTable(facts);
  if (table === null) return NONE;
  const row = ({ name, today, after, text }: typeof table.together): Markup =>
    markup`<tr><th scope="row">${name}</th><td class="number">${today}</td><td class="number">${after}</td><td>${text}</td></tr>
`;
  return markup`<section>
<h2>Who gets how many connections</h2>
<p>${table.title}</p>
<table>
<thead><tr><th scope="col">Mail program</th><th scope="col" class="number">Today</th><th scope="col" class="number">After</th><th scope="col">To set</th></tr></thead>
<tbody>
${table.rows.map(row)}</tbody>
<tfoot>
${row(table.together)}</tfoot>
</table>
</section>
`;
}

export function notCheckedPart(report: Report, words: Words): Markup {
  const files = filesOf(report).unread.map(({ because, hint }) =>
    [because, ...(hint === null ? [] : [hint])].map((text) => words.show(text)).join(' '),
  );
  const all = [...files, ...skippedInWords(report, words)];
  if (all.length === 0) return NONE;
  return markup`<section>
<h2>Not checked</h2>
${listed('ul', all)}</section>
`;
}
