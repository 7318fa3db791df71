/**
 * Nothing grows faster than its input: every reader, plan, rule and reporter, with five hundred items and with four
 * times as many. `npm run fuzz` takes 16,000.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { recommender } from '../../src/derive/recommendation.ts';
import { lintPaths } from '../../src/engine/lint.ts';
import { diagnoseFiles } from '../../src/engine/offline.ts';
import type { SettingsContent } from '../../src/model/config-format.ts';
import { type FactSheet, type Facts, factsOf } from '../../src/model/facts.ts';
import type { Edit } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { editsOf } from '../../src/plan/edits.ts';
import { valuesBetween } from '../../src/plan/values.ts';
import { applyPolicy, defaultPolicy } from '../../src/policy/policy.ts';
import { formats, readContent } from '../../src/programs/formats.ts';
import { terminalByFile } from '../../src/reporters/by-file.ts';
import { bare } from '../../src/reporters/html-parts.ts';
import { machineFormats, type ReportFormat, reportFormats } from '../../src/reporters/index.ts';
import { terminal } from '../../src/reporters/terminal.ts';
import type { View } from '../../src/reporters/view.ts';
import { rules } from '../../src/rules/index.ts';
import { usualOptions } from '../../src/rules/options.ts';
import { FACTS } from '../../src/rules/page.ts';
import { english } from '../../src/words/english.ts';
import { exampleOf } from '../support/examples.ts';
import { growth, isInProportion } from '../support/growth.ts';
import { laidOver } from '../support/laid-over.ts';
import { manyOf } from '../support/many.ts';

const MOST = process.env['FUZZ_MINUTES'] ? 16_000 : 2000;
const TIMEOUT = { timeout: 300_000 };
const never = new AbortController().signal;
const MB = 1024 * 1024;

async function expectProportion(most: number, prepare: (count: number) => () => unknown): Promise<void> {
  expect(await growth(most, prepare)).toSatisfy(isInProportion);
}

/** Of the format's accounts, or of its lines. @throws nothing: a file that is refused was read */
async function contentOf(format: string, count: number): Promise<SettingsContent> {
  const { path, text, siblings } = manyOf(format);
  const beside = new Map(Object.entries(siblings?.(count) ?? {}).map(([name, all]) => [name, Buffer.from(all)]));
  return readContent({ path, bytes: Buffer.from(text(count)), sibling: (name) => beside.get(name) ?? null });
}

async function reportOn({ accounts, alone = [], documents }: SettingsContent, path: string): Promise<Report> {
  const files = { read: [path], unread: [], passedOver: 0 };
  const request = { accounts: [...accounts, ...alone], documents, files };
  return (await diagnoseFiles(request, never, defaultPolicy('/'))).report;
}

describe.each(formats.map(({ id, maxBytes = 4 * MB, apply }) => ({ id, maxBytes, apply })))('$id', ({
  id,
  maxBytes,
  apply,
}) => {
  const { path, text } = manyOf(id);
  const fits = Math.floor((0.9 * maxBytes) / (text(1000).length / 1000));
  const most = Math.min(MOST, fits);

  test('is read in proportion to its size', TIMEOUT, () =>
    expectProportion(most, (count) => () => contentOf(id, count).catch(refused)),
  );

  test.runIf(apply !== undefined)('is changed in proportion to the edits', TIMEOUT, async () => {
    const inputs = new Map<number, { bytes: Buffer; edits: readonly Edit[] }>();
    for (const count of [Math.ceil(most / 4), most]) {
      const { findings } = await reportOn(await contentOf(id, count), path);
      inputs.set(count, { bytes: Buffer.from(text(count)), edits: editsOf(findings, true).files.get(path) ?? [] });
    }
    expect(inputs.get(most)?.edits).not.toEqual([]);
    await expectProportion(most, (count) => async () => {
      const { bytes, edits } = inputs.get(count) ?? { bytes: Buffer.alloc(0), edits: [] };
      await valuesBetween(path, bytes, apply?.(bytes, edits) ?? bytes);
    });
  });
});

function refused(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const healthy: unknown = JSON.parse(readFileSync(`${root}fixtures/facts/healthy.json`, 'utf8'));

/** The facts in which the rule finds something, as its example has them. */
async function exampleFacts(ruleId: string): Promise<FactSheet> {
  const [first] = exampleOf(ruleId)?.bad ?? [];
  if (first?.name === FACTS) return (laidOver(healthy, JSON.parse(first.text)) as Report).facts;
  return (await lintPaths([`${root}fixtures/rules/${ruleId}/bad`])).report.facts;
}

/** Every list of the sheet so many times as long, with other names in each copy. Lists inside lists stay as they are. */
function multiplied(value: unknown, times: number): unknown {
  if (Array.isArray(value)) {
    return Array.from({ length: times }, (_, n) => value.map((element) => renamed(element, n))).flat();
  }
  return mapped(value, (member) => multiplied(member, times));
}

const NAMES = new Set(['file', 'account', 'user', 'path', 'listedAs', 'key']);

function renamed(value: unknown, n: number): unknown {
  if (Array.isArray(value)) return value.map((element) => renamed(element, n));
  return mapped(value, (member, name) =>
    typeof member === 'string' && NAMES.has(name) ? member.replace(/^[^.]*/, `$&${n}`) : renamed(member, n),
  );
}

function mapped(value: unknown, one: (member: unknown, name: string) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, one(member, name)]));
}

describe('a rule judges many in proportion', () => {
  const recommend = recommender({}, usualOptions);

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', TIMEOUT, async (id, rule) => {
    const example = await exampleFacts(id);
    let found = 0;
    await expectProportion(MOST, (count) => {
      const facts = factsOf(multiplied(example, count) as FactSheet, rule.needs) as Facts;
      return () => {
        found = 0;
        for (const _ of rule.check(facts, { ...usualOptions, recommend })) found += 1;
      };
    });
    expect(found).toBeGreaterThan(0);
  });
});

test('many entries to be ignored and many findings', TIMEOUT, async () => {
  const report = await reportOn(await contentOf('thunderbird-prefs', MOST / 4), 'profile/prefs.js');
  const finding = report.findings.find(({ ruleId }) => ruleId === 'polling/too-slow');
  if (finding === undefined) throw new Error('there is nothing to ignore');
  let ignored = 0;
  await expectProportion(MOST, (count) => {
    const numbers = Array.from({ length: count }, (_, n) => n);
    const findings = numbers.map((n) => ({ ...finding, subject: `jo${n}@example.org`, fingerprint: `${n}` }));
    const entry = { rule: finding.ruleId, reason: 'known' };
    const ignore = numbers.map((n) =>
      n % 2 === 0 ? { ...entry, account: `jo${n}@example.org` } : { ...entry, file: `**/a*b*${n}` },
    );
    const policy = { ...defaultPolicy('/'), ignore };
    return () => {
      ignored = applyPolicy({ findings, skipped: [], crashed: false }, policy, {}).ignored.length;
    };
  });
  expect(ignored).toBe(MOST / 2);
});

describe('a report of many findings', async () => {
  const view: View = { style: bare(english), areasShown: false, quiet: false, verbose: true, seconds: null };
  const layOut = async (format: ReportFormat, report: Report): Promise<void> => {
    if (format !== 'terminal') for (const _ of (await machineFormats[format]())(report, '/', english));
    else for (const _ of [terminal(report, view), ...terminalByFile(report, view)]);
  };
  test.each(reportFormats)('%s', TIMEOUT, async (format) => {
    const reports = new Map<number, Report>();
    for (const count of [MOST / 16, MOST / 4]) {
      reports.set(count, await reportOn(await contentOf('thunderbird-prefs', count), 'profile/prefs.js'));
    }
    expect(reports.get(MOST / 4)?.findings.length).toBeGreaterThan(MOST);
    await expectProportion(MOST / 4, (count) => () => layOut(format, reports.get(count) as Report));
  });
});
