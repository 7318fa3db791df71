import { describe, expect, test } from 'vitest';
import { runRules } from '../../src/engine/judge.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import { rules } from '../../src/rules/index.ts';
import { english } from '../../src/words/english.ts';
import { titleOf, whyOf } from '../../src/words/rule.ts';
import { cases } from './cases.ts';

const hits = (ruleId: string, sheet: FactSheet) =>
  runRules(sheet, rules).findings.filter((finding) => finding.ruleId === ruleId);

test('every case belongs to a rule', () => {
  const ids = rules.map(({ id }) => id);
  expect(Object.keys(cases).filter((id) => !ids.includes(id as never))).toEqual([]);
});

test.each(
  rules.map((rule) => [rule.id, rule] as const),
)('%s says why it matters, and where that is known from', (_id, rule) => {
  expect(english.show(titleOf(rule))).toMatch(/^[A-Z]/);
  expect(english.show(whyOf(rule)).length).toBeGreaterThan(60);
  expect(rule.sources.length).toBeGreaterThan(0);
});

describe.each(Object.keys(cases))('%s', (id) => {
  const own = cases[id];

  test.each(Object.entries(own?.catches ?? {}))('catches: %s', (_name, sheet) => {
    const findings = hits(id, sheet);
    expect(findings.length).toBe(1);
    const [finding] = findings;
    expect(['error', 'warning', 'info']).toContain(finding?.severity);
    expect(english.show(finding?.message ?? '')).toMatch(/[.!?]$|\.$/);
    expect(english.show(finding?.remedy?.text ?? '')).toMatch(/\.$/);
  });

  test.each(Object.entries(own?.silent ?? {}))('silent: %s', (_name, sheet) => {
    expect(hits(id, sheet)).toEqual([]);
  });
});
