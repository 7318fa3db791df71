import type { FactName, FactSheet, Facts } from '../model/facts.ts';
import type { Finding, SkippedRule } from '../model/finding.ts';
import type { Failure, Outcome, Skipped } from '../model/outcome.ts';
import type { Problem, Rule, RuleOptions } from '../model/rule.ts';
import { type Step, StepFailed, StepSkipped } from '../model/step.ts';
import { usualOptions } from '../rules/options.ts';
import { fingerprintOf, numbered } from './fingerprint.ts';

export interface Progress {
  started?(step: Step<never>): void;
  finished?(step: Step<never>, sheet: FactSheet): void;
  /** What the step under way is at, where it takes long. */
  note?(text: string): void;
}

/** Runs the steps in their order. Never throws: what goes wrong becomes the outcome of that fact. */
export async function gather<C>(
  start: FactSheet,
  steps: readonly Step<C>[],
  context: C,
  signal: AbortSignal,
  progress: Progress = {},
): Promise<FactSheet> {
  let sheet = start;
  for (const step of steps) {
    progress.started?.(step);
    sheet = { ...sheet, [step.provides]: await outcomeOf(step, sheet, context, signal) };
    progress.finished?.(step, sheet);
  }
  return sheet;
}

async function outcomeOf<C>(
  step: Step<C>,
  sheet: FactSheet,
  context: C,
  signal: AbortSignal,
): Promise<Outcome<Facts[FactName]>> {
  if (signal.aborted) return { status: 'skipped', ...abortedWhy(signal) };
  const missing = firstMissing(sheet, step.needs);
  if (missing) return { status: 'skipped', code: missing.code, because: missing.because };
  try {
    return { status: 'ok', value: await step.run(sheet, context) };
  } catch (error) {
    if (signal.aborted) return { status: 'failed', error: abortedFailure(signal, step.title) };
    if (error instanceof StepSkipped) {
      return { status: 'skipped', code: error.code, because: error.message };
    }
    if (error instanceof StepFailed) return { status: 'failed', error: error.failure };
    return { status: 'failed', error: internalFailure(error) };
  }
}

/** The reason an abort was asked for: `deadline` when the time was up, else the user's interrupt. */
function abortedWhy(signal: AbortSignal): Pick<Skipped, 'code' | 'because'> {
  return signal.reason === 'deadline'
    ? { code: 'deadline', because: 'the time allowed was up' }
    : { code: 'interrupted', because: 'interrupted' };
}

function abortedFailure(signal: AbortSignal, title: string): Failure {
  const deadline = signal.reason === 'deadline';
  return {
    code: deadline ? 'deadline' : 'interrupted',
    message: deadline ? `The time allowed was up (${title}).` : `Interrupted (${title}).`,
    hint: deadline ? 'Allow more time with --timeout SECONDS.' : 'Run the check again.',
    evidence: null,
  };
}

function internalFailure(error: unknown): Failure {
  return {
    code: 'internal',
    message: 'This check crashed; that is a mistake in imap-doctor.',
    hint: 'Please report it with the version and this text.',
    evidence: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}

/** The first of these facts that is not there, and why. */
function firstMissing(sheet: FactSheet, names: readonly FactName[]): MissingFact | null {
  return names.map((name) => missingFact(sheet, name)).find((missing) => missing !== null) ?? null;
}

export type MissingFact = Omit<SkippedRule, 'ruleId'>;

/** Why a fact is not there; null when it is. */
export function missingFact(sheet: FactSheet, needs: FactName): MissingFact | null {
  const outcome = sheet[needs];
  if (outcome === undefined) return { code: 'not-probed', needs, because: 'not probed' };
  if (outcome.status === 'ok') return null;
  if (outcome.status === 'failed') return { code: 'not-gathered', needs, because: without[needs] };
  return { code: outcome.code, needs, because: outcome.because };
}

/** What the later checks say when this fact could not be gathered. */
const without: Record<FactName, string> = {
  discovery: 'the server was not found',
  files: 'no files were named',
  accounts: 'no settings could be read',
  documents: 'no settings could be read',
  reach: 'the server was not reached',
  session: 'nobody was signed in',
  server: 'the software is not known',
  idle: 'IDLE could not be tried',
  mailboxes: 'the folder list could not be read',
  demands: 'what the mail programs want is not known',
  connections: 'the connections could not be counted',
  budget: 'the shares could not be worked out',
  watch: 'IDLE could not be watched',
};

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedRule[];
  /** A rule threw: the report cannot be trusted to be complete (exit code 3). */
  readonly crashed: boolean;
}

/** What a judgement goes by besides the facts. */
export interface Yardstick {
  readonly options: RuleOptions;
  /** The folder that file names in fingerprints are relative to. */
  readonly root: string;
}

/** Runs the rules over the sheet. Pure: same sheet and yardstick, same answer, in the same order. */
export function runRules(
  sheet: FactSheet,
  rules: readonly Rule<FactName>[],
  { options, root }: Yardstick = { options: usualOptions, root: process.cwd() },
): Judgement {
  const findings: Finding[] = [];
  const skipped: SkippedRule[] = [];
  let crashed = false;
  for (const rule of rules) {
    const missing = firstMissing(sheet, rule.needs);
    if (missing) {
      skipped.push({ ruleId: rule.id, ...missing });
      continue;
    }
    try {
      for (const problem of rule.check(factsFor(rule, sheet), options)) findings.push(findingOf(rule, problem, root));
    } catch (error) {
      crashed = true;
      findings.push(crashFinding(rule, error, root));
    }
  }
  return { findings: distinct(findings), skipped, crashed };
}

/** No two findings of a report share a fingerprint. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const n = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, n);
    return n === 1 ? finding : { ...finding, fingerprint: numbered(finding.fingerprint, n) };
  });
}

function factsFor(rule: Rule<FactName>, sheet: FactSheet): Facts {
  const facts: Partial<Record<FactName, unknown>> = {};
  for (const name of rule.needs) {
    const outcome = sheet[name];
    if (outcome?.status === 'ok') facts[name] = outcome.value;
  }
  // Holds exactly what the rule declared: its own type keeps it from looking at more.
  return facts as Facts;
}

function findingOf(rule: Rule<FactName>, problem: Problem, root: string): Finding {
  return {
    ruleId: rule.id,
    severity: rule.severity,
    message: problem.message,
    evidence: problem.evidence,
    at: problem.at ?? null,
    remedy: problem.remedy ?? null,
    subject: problem.subject ?? null,
    fingerprint: fingerprintOf(rule.id, problem, root),
  };
}

/** The finding that stands for a rule that threw. */
export const CRASHED = 'internal/rule-crashed';

function crashFinding(rule: Rule<FactName>, error: unknown, root: string): Finding {
  return {
    ruleId: CRASHED,
    severity: 'error',
    message: `The rule ${rule.id} crashed; that is a mistake in imap-doctor.`,
    evidence: [error instanceof Error ? `${error.name}: ${error.message}` : String(error)],
    at: null,
    remedy: null,
    subject: rule.id,
    fingerprint: fingerprintOf(CRASHED, { subject: rule.id }, root),
  };
}
