import { keyOf, type Message, type Text } from '../base/message.ts';
import { filesOf } from '../derive/files-read.ts';
import type { FactSheet } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { bySeverity } from '../model/finding-order.ts';
import { okValue } from '../model/outcome.ts';
import type { JudgedReport } from '../model/report.ts';
import { say } from '../words/say.ts';
import { assumption, demandsHere, type Story } from './story.ts';

/** The worst finding in its own words, else that nothing is wrong. */
export function anythingElse(report: JudgedReport): Story {
  const pressing = report.findings.filter(({ severity }) => severity !== 'info').sort(bySeverity);
  const [worst] = pressing;
  if (worst === undefined) return { headline: nothing(report), because: measured(report.facts) };
  const accounts = new Set(pressing.map(({ at, subject }) => `${at?.file}\n${subject}`)).size;
  if (report.facts.files !== undefined && accounts > 1) {
    return {
      headline: say('verdict-files', { problems: pressing.length, files: filesIn(pressing) }),
      because: most(pressing),
    };
  }
  return { headline: worst.message, because: worst.at === null ? worst.evidence : others(pressing) };
}

function nothing(report: JudgedReport): Message {
  const { facts } = report;
  if (!isWhole(report)) return say('verdict-nothing-partly');
  return facts.files === undefined ? say('verdict-nothing') : say('verdict-nothing-in-files');
}

/** Everything that was looked for could be looked at. */
export function isWhole({ facts }: Pick<JudgedReport, 'facts'>): boolean {
  const { stopped = null } = okValue(facts.connections) ?? {};
  if (stopped === 'deadline' || stopped === 'interrupted') return false;
  return filesOf({ facts }).unread.length === 0 && Object.values(facts).every(({ status }) => status === 'ok');
}

/** What was counted, and for whom: a number that was assumed says so. */
function measured(facts: FactSheet): Message[] {
  const count = okValue(facts.connections);
  const counted = count?.stopped === 'wanted' ? [say('verdict-all-accepted', { opened: count.opened })] : [];
  const demands = demandsHere(facts);
  return [...counted, ...(demands.length === 1 ? assumption(demands[0]) : [])];
}

function filesIn(findings: readonly Finding[]): number {
  return new Set(findings.map(({ at }) => at?.file ?? '')).size;
}

/** What else is wrong with the same account, each sentence once. */
function others(findings: readonly Finding[]): Text[] {
  const [first, ...rest] = [...new Map(findings.map(({ message }) => [keyOf(message), message])).values()];
  return first === undefined ? [] : rest;
}

/** What is wrong most often: with how many accounts. */
function most(findings: readonly Finding[]): Text[] {
  const counts = new Map<string, number>();
  const serious = new Set(findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId));
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return [...counts]
    .sort(([a, timesA], [b, timesB]) => Number(serious.has(b)) - Number(serious.has(a)) || timesB - timesA)
    .map(([ruleId, times]) =>
      say('verdict-rule-times', { problem: { id: `${ruleId.replace('/', '-')}.title`, args: {} }, times }),
    );
}
