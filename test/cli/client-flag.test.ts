import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { parseClient } from '../../src/cli/client-flag.ts';
import { clientAccount } from '../support/client.ts';

const target = { host: 'imap.example.org', port: 993, security: 'tls', user: 'jo' } as const;

describe('--client', () => {
  test('count and options', () => {
    expect(clientAccount('thunderbird=2:connections=3,idle=off', target)).toMatchObject({
      client: 'thunderbird',
      count: 2,
      host: 'imap.example.org',
      settings: {
        maxConnections: { value: 3, source: 'command-line' },
        idle: { value: false },
        pollMinutes: { value: 10, source: 'default' },
      },
    });
    expect(parseClient('connections=12')).toMatchObject({ client: 'connections', count: 12 });
    expect(parseClient('IOS:connections=4').settings.maxConnections.value).toBe(4);
  });

  test.each([
    ['jo@example.org*support', 'jo@example.org'],
    ['jo', 'jo'],
    ['*', '*'],
  ])('%s is the mailbox of %s, who never reads who signed in for them', (user, account) => {
    expect(clientAccount('thunderbird', { ...target, user })).toMatchObject({ account, user });
  });

  test.each([
    '',
    'pine',
    'thunderbird=0',
    'thunderbird=x',
    'thunderbird:',
    'thunderbird:connections',
    'thunderbird:connections=0',
    'thunderbird:idle=maybe',
    'connections=100000',
  ])('"%s" is refused', (text) => expect(() => parseClient(text)).toThrow(UserError));
});
