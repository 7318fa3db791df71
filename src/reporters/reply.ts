import type { Text } from '../base/message.ts';
import { plain } from '../base/text.ts';
import { worstOf } from '../model/finding-order.ts';
import type { Report } from '../model/report.ts';
import { type ActionGroup, groupsOf } from '../verdict/groups.ts';
import type { MessageId } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import { isCustomersTask, isForCustomers } from './for-customers.ts';
import { sameFor, whereTo } from './verdict.ts';

/** A mail with more to do is not read to its end. */
const MOST_PARTS = 4;

/** Longest line, in characters. */
const LONGEST = 1000;

/** What a customer wants to know of how the verdict is known. */
const REASSURING: ReadonlySet<string> = new Set(['verdict-password-correct', 'verdict-all-accepted']);

/** Not to sign in to a server nobody vouches for: said whoever takes the steps. */
const WARNING: MessageId = 'tls-untrusted.remedy';

/** A mail to the customer: what is wrong in plain words and the steps, without anything internal. */
export function reply(report: Report, _root: string, words: Words): string {
  const paragraphs = [
    [words.say('reply-greeting')],
    whatIsWrong(report).map((sentence) => words.show(sentence)),
    ...whatToDo(report, words),
    [words.say('reply-closing')],
    [words.say('reply-regards')],
  ];
  return `${paragraphs.map((lines) => lines.map((line) => plain(line, LONGEST)).join('\n')).join('\n\n')}\n`;
}

function whatIsWrong(report: Report): Text[] {
  const { because } = report.verdict;
  const reasons = because.filter(isForCustomers).filter(({ id }) => REASSURING.has(id));
  return [headlineOf(report), ...reasons];
}

/** The headline where it was written for people; where it is the message of a finding, the title of its rule. */
function headlineOf({ verdict: { headline }, findings }: Report): Text {
  const worst = worstOf(findings);
  const isPlain = isForCustomers(headline) && headline.id.startsWith('verdict-');
  return isPlain || worst === undefined ? headline : { id: `${worst.ruleId.replace('/', '-')}.title`, args: {} };
}

function whatToDo({ verdict: { actions } }: Report, words: Words): string[][] {
  const parts = groupsOf(actions.filter(isCustomersTask)).flatMap((group) => groupLines(group, words));
  if (parts.length === 0) return actions.length === 0 ? [] : [[words.say('reply-nothing-to-do')]];
  const more = parts.length - MOST_PARTS;
  return [...parts.slice(0, MOST_PARTS), ...(more > 0 ? [[words.say('ticket-more', { more })]] : [])];
}

/** Where, then the steps by number. Without its steps, what to do says too little, unless it never took any. */
function groupLines(group: ActionGroup, words: Words): string[][] {
  const what = group.actions.map((action) => action.what).filter(isForCustomers);
  const first = group.steps.length > 0 ? what.filter(({ id }) => id === WARNING) : what;
  const lines = [...first, ...group.steps.filter(isForCustomers)].map((step) => words.show(step));
  if (lines.length === 0) return [];
  return [[whereTo(group, words), ...[...lines, ...sameFor(group, words)].map((line, i) => `${i + 1}. ${line}`)]];
}
