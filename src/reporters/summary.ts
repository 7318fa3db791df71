/** How much there is of everything, and what was not checked. */
import { keyOf, type Message, type Text } from '../base/message.ts';
import { worstOf } from '../model/finding-order.ts';
import type { Report } from '../model/report.ts';
import { inAscii } from '../terminal/ascii.ts';
import type { Style } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { isWhole } from '../verdict/anything-else.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import type { View } from './view.ts';

/** What is left out, and how to see it. */
export function moreLines({ findings, skipped }: Report, { style, verbose }: View): string[] {
  if (verbose || findings.length + skipped.length === 0) return [];
  const more = style.words.say('more-with-verbose', { findings: findings.length, checks: skipped.length });
  return wrap(more, style, '').map(style.dim);
}

export function skippedLines(report: Report, style: Style): string[] {
  return skippedInWords(report).flatMap((what) => [
    '',
    ...wrap(`${style.symbols.skip} ${style.words.say('not-checked', { because: what })}`, style, '', '  ').map(
      style.dim,
    ),
  ]);
}

/**
 * Rules that could not be judged, by reason: shown, so that nothing unchecked looks fine. Of those that would have
 * needed more than was looked at (without a server most of them) there is the number; the JSON report has them all.
 */
export function skippedInWords({ skipped, facts }: Report): Message[] {
  const reasons = new Map<string, { because: Text; ids: string[] }>();
  const notProbed = skipped.filter(({ code }) => code === 'not-probed');
  for (const { ruleId, code, because } of skipped) {
    if (code === 'not-probed') continue;
    const reason = reasons.get(keyOf(because));
    if (reason) reason.ids.push(ruleId);
    else reasons.set(keyOf(because), { because, ids: [ruleId] });
  }
  return [
    ...[...reasons.values()].map(({ because, ids }) => say('not-checked-rules', { ids, because })),
    ...(notProbed.length > 0 ? [say(whatTheyNeed(facts), { rules: notProbed.length })] : []),
  ];
}

/** What the rules nobody looked for the facts of would take. */
function whatTheyNeed(facts: Report['facts']) {
  // Files alone, or nobody found a server to ask.
  if (facts.files !== undefined || facts.reach === undefined) return 'not-checked-need-server';
  return facts.watch === undefined ? 'not-checked-need-watch' : 'not-checked-need-check';
}

/** The last line. One line however long it is, because it ends with a command to copy. */
export function summaryLine(report: Report, { style, seconds }: View): string {
  const at = ` · ${style.words.say('summary-at', { madeAt: report.at })}`;
  const time = seconds === null ? '' : ` · ${style.words.say('summary-took', { elapsed: seconds * 1000 })}`;
  const worst = worstOf(report.findings);
  const next = worst ? ` · ${style.words.say('explain-more', { ruleId: worst.ruleId })}` : '';
  const line = `${countsInWords(report, style)}${at}${time}${next}`;
  return style.unicode ? line : inAscii(line);
}

/** `1 error, 6 checks not run` */
export function countsInWords(report: Report, style: Style): string {
  const { summary } = report;
  const { words } = style;
  const nothing = isWhole(report) ? style.green(words.say('nothing-wrong')) : words.say('nothing-wrong-partly');
  return [
    summary.error === 0 && summary.warning === 0 ? nothing : '',
    summary.error > 0 ? style.red(words.say('errors', { errors: summary.error })) : '',
    summary.warning > 0 ? style.yellow(words.say('warnings', { warnings: summary.warning })) : '',
    summary.info > 0 ? words.say('notes', { notes: summary.info }) : '',
    summary.ignored > 0 ? words.say('ignored', { ignored: summary.ignored }) : '',
    ...baselineParts(summary, words),
    summary.skipped > 0 ? words.say('checks-not-run', { checks: summary.skipped }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function baselineParts({ baseline }: Report['summary'], words: Words): string[] {
  if (!baseline) return [];
  const { known, gone, notChecked } = baseline;
  return [
    words.say('baseline-known', { notes: known }),
    gone > 0 ? words.say('baseline-gone', { notes: gone }) : '',
    notChecked > 0 ? words.say('baseline-not-checked', { notes: notChecked }) : '',
  ];
}
