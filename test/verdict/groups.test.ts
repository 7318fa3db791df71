/** Actions by place: the way to the settings once, what is changed there, the restart at the end. */
import { expect, test } from 'vitest';
import type { Text } from '../../src/base/message.ts';
import type { Action } from '../../src/model/verdict.ts';
import { groupsOf } from '../../src/verdict/groups.ts';
import { say } from '../../src/words/say.ts';

const action = (what: string, steps: Text[], more: Partial<Action> = {}): Action => ({
  program: 'thunderbird',
  account: 'jo',
  by: 'tool',
  what,
  connections: null,
  cost: null,
  steps,
  edits: [],
  safety: 'safe',
  ruleIds: ['a/b'],
  ...more,
});

test('shared steps are there once, and the restart is the last', () => {
  const restart = say('thunderbird-step-restart');
  const [group] = groupsOf([
    action('fewer', ['open', 'jo', 'set 1', restart]),
    action('check', ['open', 'jo', 'tick']),
    action('other', ['elsewhere']),
  ]);
  expect(group?.steps).toEqual(['open', 'jo', 'set 1', 'tick', 'elsewhere', restart]);
});

test('accounts for which the same is to be done are one group; another program is another', () => {
  const groups = groupsOf([
    action('fewer', ['under jo']),
    action('fewer', ['under ann'], { account: 'ann' }),
    action('fewer', ['x'], { program: 'evolution' }),
    action('ask', [], { program: null, account: null, by: 'host' }),
  ]);
  expect(groups.map(({ program, accounts, by }) => [program, accounts, by])).toEqual([
    ['thunderbird', ['jo', 'ann'], 'tool'],
    ['evolution', ['jo'], 'tool'],
    [null, [], 'host'],
  ]);
  expect(groups[0]?.steps).toEqual(['under jo']);
});
