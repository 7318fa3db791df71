import { expect, test } from 'vitest';
import { CRASHED } from '../../src/rules/judgement.ts';
import { english } from '../../src/words/english.ts';
import { defineRule, titleOf, whyOf } from '../../src/words/rule.ts';

test('the texts of a rule are attributes of the message named after it', () => {
  expect(titleOf({ id: CRASHED })).toEqual({ id: 'internal-rule-crashed.title', args: {} });
  expect(english.show(titleOf({ id: CRASHED }))).toBe('A rule crashed');
  expect(english.show(whyOf({ id: CRASHED }))).toContain('bug in imap-doctor');
});

test('a rule without texts in the catalogue, and one that reads a fact it does not name, do not compile', () => {
  const rule = { severity: 'info', sources: [], needs: ['idle'] } as const;
  // @ts-expect-error The catalogue has no nothing-like-it.title.
  expect(defineRule({ ...rule, id: 'nothing/like-it', check: () => [] }).id).toBe('nothing/like-it');
  // @ts-expect-error It needs idle and reads session.
  expect(defineRule({ ...rule, id: CRASHED, check: ({ session }) => [session] as never }).needs).toEqual(['idle']);
  expect(defineRule({ ...rule, id: CRASHED, check: ({ idle }) => [idle] as never }).needs).toEqual(['idle']);
});
