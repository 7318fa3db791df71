import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linuxSockets, rowsIn } from '../../../src/probes/local/linux.ts';
import { processesInTasklist, socketsInLsof, socketsInNetstat } from '../../../src/probes/local/listed.ts';
import { heldIn } from '../../../src/probes/local/local-connections.ts';
import { addressKey, endpoint } from '../../../src/probes/local/sockets.ts';

const key = (text: string): string => addressKey(text) ?? '';
const target = {
  addresses: new Set([key('192.0.2.1'), key('2001:db8::1')]),
  ports: new Set([993, 143]),
};

test.each([
  ['192.0.2.1', 'c0000201'],
  ['::ffff:192.0.2.1', 'c0000201'],
  ['::ffff:c000:201', 'c0000201'],
  ['2001:db8::1', '20010db8000000000000000000000001'],
  ['[2001:DB8::1]', '20010db8000000000000000000000001'],
  ['fe80::1%eth0', 'fe800000000000000000000000000001'],
  ['::1', '00000000000000000000000000000001'],
  ['::', '00000000000000000000000000000000'],
])('%s is %s', (text, expected) => expect(addressKey(text)).toBe(expected));

test.each(['', 'mail.example.org', '1:2:3', '1::2::3:4:5:6:7:8:9', '1.2.3'])('%j is no address', (text) => {
  expect(addressKey(text)).toBeNull();
});

test('an end of a connection, as each system writes it', () => {
  const expected = { address: 'c0000201', port: 993 };
  expect(endpoint('192.0.2.1:993')).toEqual(expected);
  expect(endpoint('192.0.2.1.993')).toEqual(expected);
  expect(endpoint('[2001:db8::1]:993')).toEqual({ address: key('2001:db8::1'), port: 993 });
  expect(endpoint('*:*')).toBeNull();
});

const TCP = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 100 1 0 100 0 0 10 0
   1: 0A00020F:C001 010200C0:03E1 01 00000000:00000000 00:00000000 00000000  1000        0 101 1 0 20 4 30 10 -1
   2: 0A00020F:C002 010200C0:03E1 01 00000000:00000000 00:00000000 00000000  1000        0 102 1 0 20 4 30 10 -1
   3: 0A00020F:C003 010200C0:03E1 06 00000000:00000000 03:00000000 00000000     0        0 0 3 0
   4: 0A00020F:C004 010200C0:01BB 01 00000000:00000000 00:00000000 00000000  1000        0 104 1 0 20 4 30 10 -1
   5: 0A00020F:C005 020200C0:03E1 01 00000000:00000000 00:00000000 00000000  1000        0 105 1 0 20 4 30 10 -1
`;
const TCP6 = `  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: B80D0120000000000000000002000000:C010 B80D0120000000000000000001000000:008F 01 00000000:00000000 00:00000000 00000000  1000        0 110 1 0 20 4 30 10 -1
   1: 0000000000000000FFFF00000F02000A:C011 0000000000000000FFFF0000010200C0:03E1 01 00000000:00000000 00:00000000 00000000  1001        0 111 1 0 20 4 30 10 -1
`;

test('/proc/net/tcp: established ones to the server at the ports of mail, and nothing else', () => {
  expect(rowsIn(TCP, target, 'LE').map(({ inode }) => inode)).toEqual(['101', '102']);
  expect(rowsIn(TCP6, target, 'LE').map(({ inode, port }) => [inode, port])).toEqual([
    ['110', 143],
    ['111', 993],
  ]);
});

test('/proc: who holds them, by the files of each process; what is not shown stays without a name', () => {
  const proc = mkdtempSync(join(tmpdir(), 'imap-doctor-proc-'));
  const process = (pid: number, name: string, inodes: readonly number[]): void => {
    mkdirSync(join(proc, String(pid), 'fd'), { recursive: true });
    writeFileSync(join(proc, String(pid), 'comm'), `${name}\n`);
    for (const [i, inode] of inodes.entries()) symlinkSync(`socket:[${inode}]`, join(proc, String(pid), 'fd', `${i}`));
  };
  mkdirSync(join(proc, 'net'));
  writeFileSync(join(proc, 'net', 'tcp'), TCP);
  writeFileSync(join(proc, 'net', 'tcp6'), TCP6);
  process(7, 'thunderbird', [101, 110, 999]);
  process(8, 'python3', [102]);
  process(9, 'bash', []);
  const sockets = linuxSockets(target, proc);
  rmSync(proc, { recursive: true });
  expect(heldIn(sockets, 1)).toEqual({
    holders: [
      { client: 'thunderbird', process: 'thunderbird', connections: 2 },
      { client: null, process: 'python3', connections: 1 },
    ],
    unseen: 1,
  });
  expect(heldIn(sockets, 7).holders).toEqual([{ client: null, process: 'python3', connections: 1 }]);
});

test('lsof: the names of macOS, a blank in one included', () => {
  const text = [
    ...['p71', 'cMail', 'f31', 'n10.0.2.15:50001->192.0.2.1:993', 'f32', 'n10.0.2.15:50002->192.0.2.1:443'],
    ...['p72', 'cMicrosoft\\x20Outlook', 'f9', 'n[2001:db8::2]:50003->[2001:db8::1]:993'],
    ...['p73', 'cSafari', 'f9', 'n10.0.2.15:50004->198.51.100.7:443', ''],
  ].join('\n');
  expect(heldIn(socketsInLsof(text, target), 1).holders).toEqual([
    { client: 'macos-mail', process: 'Mail', connections: 1 },
    { client: 'outlook', process: 'Microsoft Outlook', connections: 1 },
  ]);
});

test('netstat and tasklist: whatever the language of Windows; what has no process any more does not count', () => {
  const sockets = `
Aktive Verbindungen

  Proto  Lokale Adresse         Remoteadresse          Status           PID
  TCP    0.0.0.0:135            0.0.0.0:0              ABHÖREN         1044
  TCP    10.0.2.15:50001        192.0.2.1:993          HERGESTELLT     4242
  TCP    10.0.2.15:50002        192.0.2.1:993          WARTEND         0
  TCP    10.0.2.15:50003        192.0.2.1:443          HERGESTELLT     4242
  TCP    [2001:db8::2]:50004    [2001:db8::1]:993      HERGESTELLT     4242
  UDP    0.0.0.0:5353           *:*                                    1200
`;
  const tasks =
    '"System Idle Process","0","Services","0","8 K"\r\n"thunderbird.exe","4242","Console","1","300.000 K"\r\n';
  expect(heldIn(socketsInNetstat(sockets, processesInTasklist(tasks), target), 1)).toEqual({
    holders: [{ client: 'thunderbird', process: 'thunderbird', connections: 2 }],
    unseen: 0,
  });
});
