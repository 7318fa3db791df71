import { expect, test } from 'vitest';
import { readConfig } from '../../../src/programs/formats.ts';
import { format } from '../../../src/programs/goimapnotify/format.ts';
import { say } from '../../../src/words/say.ts';
import { fixturePath } from '../fixture.ts';
import { readOne, readText, server, takes } from '../read.ts';

const config = (keys: object): string => JSON.stringify({ host: 'h.example', username: 'jo', ...keys });

test('is known by its name or by its boxes', () => {
  expect(takes(format, '/home/jo/.config/imapnotify/imapnotify.conf')).toBe(true);
  expect(takes(format, 'goimapnotify.yaml')).toBe(true);
  expect(takes(format, 'x.json', '[ { "host": "h", "boxes": []')).toBe(true);
  expect(takes(format, 'x.json', '"boxes":')).toBe(false);
});

test.each([
  [{ tls: true }, 'jo h.example:993 tls'],
  [{ tls: true, port: 1993 }, 'jo h.example:1993 tls'],
  [{ tls: true, port: '1993' }, 'jo h.example:1993 tls'],
  [{ tls: true, port: 0 }, 'jo h.example:993 tls'],
  [{ tls: 'true' }, 'jo h.example:993 tls'],
  [{ TLS: true, PORT: 143, TLSOptions: { StartTLS: true } }, 'jo h.example:143 starttls'],
  [{ port: 143 }, 'jo h.example:143 none'],
  [{ tls: true, port: 143, tlsOptions: { starttls: true } }, 'jo h.example:143 starttls'],
  [{ tls: true, port: 143, tlsOption: { starttls: true } }, 'jo h.example:143 starttls'],
  [{ port: 143, tlsOption: { starttls: true } }, 'jo h.example:143 none'],
  [{ tls: true, tlsOptions: { starttls: false }, tlsOption: { starttls: true } }, 'jo h.example:993 tls'],
])('%j is %s', async (keys, expected) => {
  expect(server(await readOne(format, config(keys)))).toBe(expected);
});

test('a connection for each box; without boxes, every folder there is', async () => {
  const boxes = async (keys: object) => (await readOne(format, config(keys))).settings;
  expect(await boxes({ boxes: ['a', 'b'] })).toMatchObject({
    pushFolders: { value: 2, source: 'file' },
    maxConnections: { value: 2 },
    idle: { value: true },
  });
  expect(await boxes({ boxes: [] })).toMatchObject({ pushFolders: { value: null, source: 'default' } });
  expect(await boxes({})).toMatchObject({ pushFolders: { value: null, source: 'default' } });
});

test('one object, a list, or a list under configurations', async () => {
  const [a, b] = [{ host: 'a' }, { host: 'b', username: 'jo', alias: 'Work' }];
  for (const document of [[a, b], { configurations: [a, b] }]) {
    const accounts = await readText(format, JSON.stringify(document));
    expect(accounts.map(({ account }) => account)).toEqual(['a', 'Work']);
  }
  expect((await readOne(format, config({}))).account).toBe('jo@h.example');
});

test('a server that only a command knows is not looked up', async () => {
  await expect(readText(format, '{"hostCmd":"cat host","boxes":[]}')).rejects.toMatchObject({
    text: say('goimapnotify-no-host', { file: 'file' }),
  });
});

test('broken YAML and broken JSON are refused, with the line and nothing of what is in it', async () => {
  const yaml = fixturePath('goimapnotify/bad/broken.goimapnotify.yaml');
  await expect(readConfig(yaml)).rejects.toMatchObject({
    text: say('yaml-invalid', { file: yaml, line: 4, column: 26 }),
    line: 4,
  });
  const conf = fixturePath('goimapnotify/bad/broken.goimapnotify.conf');
  const text = say('json-invalid', { file: conf, line: 1, column: 78 });
  await expect(readConfig(conf)).rejects.toMatchObject({ text });
});

const YAML = `# goimapnotify
configurations:
  - host: imap.example.org
    port: 993
    TLS: true
    tlsOptions:
      rejectUnauthorized: true
    idleLogoutTimeout: 60
    username: jo@example.org
    passwordCMD: "pass mail"
    boxes:
      - mailbox: INBOX
        onNewMail: mbsync inbox
      - mailbox: Work
  - host: imap.example.net
    port: 143
    tlsOptions: { starttls: true }
    username: jo
    alias: Other
`;

test('YAML, its usual form: each account, with the lines of its settings', async () => {
  const [first, second, ...more] = await readText(format, YAML);
  expect(more).toEqual([]);
  expect(first && server(first)).toBe('jo@example.org imap.example.org:993 tls');
  expect(first?.account).toBe('jo@example.org');
  expect(first?.settings).toMatchObject({
    pushFolders: { value: 2, source: 'file', key: 'boxes', line: 11 },
    idleRefreshMinutes: { value: 60, source: 'file', key: 'idleLogoutTimeout', line: 8 },
  });
  expect(second && server(second)).toBe('jo imap.example.net:143 none');
  expect(second?.settings).toMatchObject({
    pushFolders: { value: null, source: 'default' },
    idleRefreshMinutes: { value: 25, source: 'default' },
  });
});

test('YAML is the same with other line ends, a byte order mark, and without the list', async () => {
  for (const text of [YAML.replaceAll('\n', '\r\n'), `\ufeff${YAML}`, `---\n${YAML}`]) {
    expect(await readText(format, text)).toHaveLength(2);
  }
  const [one] = await readText(format, 'host: h\ntls: yes\nport: 993\nboxes: [a, b, c]\nonNewMail: x\n');
  expect(one?.settings.pushFolders).toMatchObject({ value: 3, line: 4 });
  expect(one?.security).toBe('tls');
});

test.each([
  [YAML, true],
  ['host: h\nboxes:\n  - INBOX\nonNewMail: x\n', true],
  ['configurations:\n  - name: release\n', false],
  ['boxes:\n  - cardboard\n', false],
])('%j is known by what is in it: %s', (text, expected) => {
  expect(takes(format, 'x.yaml', text)).toBe(expected);
});

test('JSON has lines too where there is one account', async () => {
  const one = await readOne(format, '{"host": "h",\n"idleLogoutTimeout": 45,\n\n"boxes": ["a", "b"]}');
  expect(one.settings).toMatchObject({ idleRefreshMinutes: { value: 45, line: 2 }, pushFolders: { line: 4 } });
});

test('the real fixtures', async () => {
  const [home] = await readConfig(fixturePath('goimapnotify/ok/goimapnotify.json'));
  expect(home && server(home)).toBe('jo@example.org imap.example.org:993 tls');
  expect(home?.settings.pushFolders).toMatchObject({ value: 1 });
  const [work] = await readConfig(fixturePath('goimapnotify/bad/goimapnotify.conf'));
  expect(work?.settings).toMatchObject({ pushFolders: { value: 4 }, maxConnections: { value: 4 } });
});
