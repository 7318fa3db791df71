import type { Message } from '../base/message.ts';
/** The shape of the JSON report (`schema: 1`), from which docs/report.schema.json is made. */

import type { Edit, Finding, IgnoredFinding, Place, Remedy, SkippedRule } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { BaselineSummary, Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import { factName, factSheet, skipCode } from './facts.ts';
import {
  anything,
  constant,
  described,
  list,
  nullable,
  object,
  oneOf,
  optional,
  type Shape,
  scalar,
  text,
  whole,
} from './shape.ts';

const count = whole(0, 1_000_000_000);

const severity = oneOf<Severity>({ error: true, warning: true, info: true });

const place = object<Place>({ file: text, key: nullable(text), line: nullable(count) });

const remedy = object<Remedy>({
  text,
  steps: list(text),
  edits: list(object<Edit>({ file: text, key: text, from: nullable(scalar), to: scalar })),
  safety: oneOf<Remedy['safety']>({ safe: true, review: true }),
});

const finding = object<Finding & { messageId: string | null; args: Message['args'] }>({
  ruleId: described('topic/problem; imap-doctor explain shows what it means', text),
  severity,
  messageId: described('the message in the catalogue', nullable(text)),
  args: described('what is filled in, by name', anything),
  message: text,
  evidence: described('measured numbers and quoted words, one a line', list(text)),
  at: described('the setting, null for a finding about a server', nullable(place)),
  remedy: nullable(remedy),
  subject: described('the account or server it is about, where the rule names one', nullable(text)),
  fingerprint: described('the same problem keeps it from run to run', text),
});

const summary = object<Report['summary']>({
  error: count,
  warning: count,
  info: count,
  skipped: count,
  ignored: count,
  baseline: optional(object<BaselineSummary>({ known: count, gone: count, notChecked: count })),
});

export const tool = object<Report['tool']>({ name: text, version: text });

const report: Shape<Report> = object<Report>({
  tool,
  schema: constant(1),
  facts: described('what was found out, each with its status', factSheet),
  findings: list(finding),
  skipped: described(
    'rules that could not be judged, and why',
    list(object<SkippedRule>({ ruleId: text, code: skipCode, needs: nullable(factName), because: text })),
  ),
  ignored: described(
    'findings that imap-doctor.json says to ignore',
    list(object<IgnoredFinding>({ ruleId: text, fingerprint: text, reason: text })),
  ),
  known: described(
    'findings that are in the baseline',
    list(object<Report['known'][number]>({ ruleId: text, fingerprint: text })),
  ),
  summary,
});

/** The published schema of the report. */
export function reportSchema(): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Report of imap-doctor --format json',
    description: 'Fields may be added under schema 1; none is renamed or removed.',
    ...report.schema,
  };
}
