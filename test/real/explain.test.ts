/** What a real Dovecot prints and logs, explained. */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readText } from '../../src/refusals/text.ts';
import { whoIsConnected } from '../../src/refusals/who.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import { hold } from '../support/hold.ts';
import { describeWith } from '../support/require.ts';

describeWith('dovecot', 'explain, of a real Dovecot', () => {
  let dovecot: Dovecot;
  let release: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    dovecot = await startDovecot({ users: { jo: 'secret', anna: 'secret' }, limit: 3 });
    release = [
      await hold(dovecot.ports.plain, 'jo', 'secret', 3),
      await hold(dovecot.ports.plain, 'anna', 'secret', 1),
    ];
  });
  afterAll(async () => {
    for (const one of release) await one();
    await dovecot.stop();
  });

  const doveadm = (...args: readonly string[]): string =>
    execFileSync('doveadm', ['-c', join(dirname(dovecot.mail), 'dovecot.conf'), ...args], { encoding: 'utf8' });

  test.each([
    [['who']],
    [['who', '-1']],
    [['-f', 'tab', 'who']],
    [['-f', 'flow', 'who', '-1']],
  ])('doveadm %j', (args) => {
    expect(whoIsConnected(doveadm(...args))?.map(({ user, count }) => [user, count])).toEqual([
      ['jo', 3],
      ['anna', 1],
    ]);
  });

  test('its log names who was refused, and by which limit', async () => {
    await expect(hold(dovecot.ports.plain, 'jo', 'secret', 1)).rejects.toThrow();
    await expect.poll(() => dovecot.log()).toContain('Maximum number of connections');
    const [first] = readText(dovecot.log());
    expect(first).toMatchObject({ cause: 'connection-limit', user: 'jo', limit: 3, scope: 'user+ip' });
  });
});
