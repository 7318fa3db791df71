import { describe, expect, test } from 'vitest';
import { listOfClients } from '../../src/cli/commands/explain-clients.ts';
import { glossary } from '../../src/knowledge/glossary.ts';
import { serverById, servers } from '../../src/knowledge/servers.ts';
import * as layout from '../../src/reporters/explanations.ts';
import { ruleById, rules } from '../../src/rules/index.ts';
import { english } from '../../src/words/english.ts';

const rule = ruleById('connections/over-limit');
const dovecot = serverById('dovecot');
if (rule === null || dovecot === null) throw new Error('no rule, or no server');

describe.each([40, 60, 100])('at %d columns', (width) => {
  const room = { width, unicode: true };
  test.each<[string, string]>([
    ['a rule', layout.ruleInFull(rule, english, room)],
    ['all rules', layout.ruleTable(rules, english, room)],
    ['a server', layout.serverInFull(dovecot, english, room)],
    ['all servers', layout.serverTable(servers, english, room)],
    ['all limits', layout.limitTable(servers, english, room)],
    ['a program', layout.clientInFull('thunderbird', english, room)],
    ['a word', layout.termInFull(glossary[2], english, room)],
    ['all programs', listOfClients(english, room)],
  ])('%s stays within them, but for commands and words that cannot be broken', (_what, text) => {
    const wide = text.split('\n').filter((line) => line.length > width && !line.includes('imap-doctor'));
    expect(wide.filter((line) => (line.split(' ').at(-1) ?? '').length < width / 3)).toEqual([]);
  });

  test('nothing is lost', () => {
    const words = (text: string): string => text.replace(/\s+/g, ' ');
    expect(words(layout.ruleInFull(rule, english, room))).toContain(
      words(english.show({ id: 'connections-over-limit.why', args: {} })),
    );
    for (const part of dovecot.source.split(' ')) expect(layout.serverInFull(dovecot, english, room)).toContain(part);
  });
});
