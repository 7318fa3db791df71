import { describe, expect, test } from 'vitest';
import { isAtLimit, whoIsConnected } from '../../src/refusals/who.ts';

const held = (text: string) => whoIsConnected(text)?.map(({ user, service, count }) => [user, service, count]);
const both = [
  ['jo@example.org', 'imap', 3],
  ['anna', 'imap', 1],
];

describe('lists of who is connected, as the servers print them', () => {
  test.each([
    [
      'doveadm who (2.3)',
      'username       # proto (pids)      (ips)\njo@example.org 3 imap  (2940 2942 2943) (127.0.0.1)\nanna           1 imap  (2950)      (127.0.0.1)\n',
    ],
    [
      'doveadm who (2.4)',
      'username # service (pids) (ips)                           \nanna     1 imap    (5041) (127.0.0.1)                     \njo@example.org 3 imap    (5035 5033 5038) (127.0.0.1)                     \n',
    ],
    [
      'doveadm who -1 (2.3)',
      'username                             proto pid  ip       \nanna                                 imap  2950 127.0.0.1\njo@example.org                       imap  2940 127.0.0.1\njo@example.org                       imap  2942 127.0.0.1\njo@example.org                       imap  2943 127.0.0.1\n',
    ],
    [
      'doveadm who -1 (2.4)',
      'username                        service pid  ip        dest_ip\njo@example.org                  imap    5035 127.0.0.1        \nanna                            imap    5041 127.0.0.1        \njo@example.org                  imap    5033 127.0.0.1        \njo@example.org                  imap    5038 127.0.0.1        \n',
    ],
    [
      'doveadm -f tab who',
      'username\t#\tproto\t(pids)\t(ips)\njo@example.org\t3\timap\t(2940 2942 2943)\t(127.0.0.1)\nanna\t1\timap\t(2950)\t(127.0.0.1)\n',
    ],
    [
      'doveadm -f flow who -1',
      'username=anna proto=imap pid=2950 ip=127.0.0.1\nusername=jo@example.org service=imap pid=2940 ip=127.0.0.1 dest_ip=\nusername=jo@example.org proto=imap pid=2942 ip=127.0.0.1\nusername=jo@example.org proto=imap pid=2943 ip=127.0.0.1\n',
    ],
    [
      'cyr_info proc',
      '6393 imap localhost [127.0.0.1] anna  \n6334 imap localhost [127.0.0.1] jo@example.org user.jo Idle\n6383 imap localhost [127.0.0.1]   \n6379 imap localhost [127.0.0.1] jo@example.org  \n6380 imap localhost [127.0.0.1] jo@example.org  \n',
    ],
  ])('%s', (_name, text) => {
    expect(held(text)).toEqual(both);
  });

  test.each([
    'Too many connections',
    '',
    'username and password are wrong',
    '12 people came',
  ])('"%s" is none', (text) => {
    expect(whoIsConnected(text)).toBeNull();
  });
});

test('a limit by account and address: known where the list names the addresses one by one', () => {
  const one = { user: 'jo', service: 'imap', count: 4 };
  const from = (count: number | null) => ({ address: '192.0.2.1', count });
  expect(isAtLimit({ ...one, addresses: [from(4)] }, 4)).toBe(true);
  expect(isAtLimit({ ...one, addresses: [from(3), from(1)] }, 4)).toBe(false);
  expect(isAtLimit({ ...one, addresses: [from(null), from(null)] }, 4)).toBeNull();
  expect(isAtLimit({ ...one, addresses: [from(null), from(null)] }, 5)).toBe(false);
});
