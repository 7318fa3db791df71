import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/programs/formats.ts';
import { format as mutt } from '../../../src/programs/mutt/format.ts';
import { format as neomutt } from '../../../src/programs/neomutt/format.ts';
import { say } from '../../../src/words/say.ts';
import { fixturePath } from '../fixture.ts';
import { readOne, readText, server, takes, values } from '../read.ts';

describe('which of the two reads a file', () => {
  test.each([
    ['/home/jo/.muttrc', '', true, false],
    ['/home/jo/.neomuttrc', '', false, true],
    ['/home/jo/my-neomutt.conf', 'set folder=imaps://h/', false, true],
    ['/home/jo/mail.conf', 'set folder=imaps://h/', true, false],
    ['/home/jo/mail.conf', '  set\timap_user = jo', true, false],
    ['/home/jo/mail.conf', 'set color', false, false],
    ['/home/jo/neomutt/colors', 'color index', false, false],
  ])('%s with %j', (path, head, isMutt, isNeomutt) => {
    expect([takes(mutt, path, head), takes(neomutt, path, head)]).toEqual([isMutt, isNeomutt]);
  });

  test('each says whose account it is', async () => {
    const text = 'set folder=imaps://jo@h.example/';
    expect(await readOne(mutt, text)).toMatchObject({ client: 'mutt', format: 'muttrc' });
    expect(await readOne(neomutt, text)).toMatchObject({ client: 'neomutt', format: 'neomuttrc' });
  });
});

const one = (...lines: string[]) => readOne(mutt, lines.join('\n'), '.muttrc');

describe('encryption', () => {
  test.each([
    ['imaps', [], 'tls'],
    ['IMAPS', [], 'tls'],
    ['imap', [], 'starttls'],
    ['imap', ['set ssl_starttls=no'], 'starttls'],
    ['imap', ['set ssl_force_tls=no'], 'starttls'],
    ['imap', ['set ssl_force_tls=no', 'set ssl_starttls=no'], 'none'],
    ['imap', ['unset ssl_force_tls ssl_starttls'], 'none'],
    ['imap', ['set nossl_force_tls nossl_starttls'], 'none'],
    ['imaps', ['set ssl_force_tls=no', 'set ssl_starttls=no'], 'tls'],
  ])('%s with %j is %s', async (scheme, lines, security) => {
    expect((await one(`set folder=${scheme}://h.example/`, ...lines)).security).toBe(security);
  });
});

describe('addresses', () => {
  test.each([
    ['imaps://h.example/', ' h.example:993 tls'],
    ['imap://h.example', ' h.example:143 starttls'],
    ['imaps://h.example:1993/x', ' h.example:1993 tls'],
    ['imaps://h.example:99999/', ' h.example:993 tls'],
    ['imaps://jo%40x.example@h.example/', 'jo@x.example h.example:993 tls'],
    ['imaps://jo%zz@h.example/', 'jo%zz h.example:993 tls'],
    ['imaps://jo:canary-Zx81@h.example/', 'jo h.example:993 tls'],
    ['imaps://[2001:db8::1]:993/', ' 2001:db8::1:993 tls'],
  ])('%s', async (url, expected) => {
    const account = await one(`set folder="${url}"`);
    expect(server(account)).toBe(expected);
    expect(JSON.stringify(account)).not.toContain('canary');
  });

  test('imap_user counts where the address names nobody', async () => {
    const lines = ['set imap_user=jo', 'set folder=imaps://h.example/'];
    expect(await one(...lines)).toMatchObject({ user: 'jo', account: 'jo@h.example' });
    expect((await one('set imap_user=jo', 'set folder=imaps://ann@h.example/')).user).toBe('ann');
    expect((await one('set folder=imaps://h.example/')).account).toBe('h.example');
  });

  test('what was set before is filled in, in both ways of writing it', async () => {
    const lines = ['set my_h=h.example', 'set folder="imaps://$my_h/"', `set record="imaps://x.\${my_h}/"`];
    expect((await readText(mutt, lines.join('\n'))).map(({ host }) => host)).toEqual(['h.example', 'x.h.example']);
  });

  test('unknown names, commands and other schemes name no server', async () => {
    for (const value of ['"imaps://$my_h/"', '"imaps://`pass host`/"', '~/Mail', 'pops://h.example/']) {
      expect(await readText(mutt, `set folder=${value}`)).toEqual([]);
    }
  });

  test('every server once: spool file, archives and mailboxes', async () => {
    const accounts = await readText(
      mutt,
      ['set folder=imaps://jo@a/', 'set spool_file=imaps://jo@a/INBOX', 'set record=imaps://jo@b/Sent']
        .concat('mailboxes imaps://jo@c/x =Local "imaps://jo@a/y"')
        .join('\n'),
    );
    expect(accounts.map(({ account }) => account)).toEqual(['jo@a', 'jo@b', 'jo@c']);
  });
});

describe('settings', () => {
  test.each([
    [[], false, 'default'],
    [['set imap_idle'], true, 'file'],
    [['set imap_idle=yes'], true, 'file'],
    [['set imap_idle=yes', 'unset imap_idle'], false, 'file'],
    [['set imap_idle="`cat idle`"'], null, 'file'],
  ])('%j: IDLE is %s', async (lines, value, source) => {
    expect((await one('set folder=imaps://h/', ...lines)).settings.idle).toMatchObject({ value, source });
  });

  test('mail_check is in seconds, 5 when nothing is set; one connection', async () => {
    expect(values(await one('set folder=imaps://h/'))).toMatchObject({
      maxConnections: 1,
      idle: false,
      pollMinutes: 5 / 60,
    });
    expect(values(await one('set folder=imaps://h/', 'set mail_check=120'))).toMatchObject({ pollMinutes: 2 });
  });
});

test('a file without a mutt command is refused', async () => {
  for (const text of ['Dear support,\n', 'set folder=imaps://h/\0']) {
    await expect(readText(mutt, text)).rejects.toMatchObject({
      text: say('muttrc-not-settings', { file: 'file' }),
    });
  }
});

test('the real fixtures', async () => {
  const [account] = await readConfig(fixturePath('neomutt/ok/neomuttrc'));
  expect(account && [account.client, server(account)]).toEqual(['neomutt', 'jo@example.org imap.example.org:993 tls']);
  expect(account && values(account)).toEqual({ idleRefreshMinutes: 5, maxConnections: 1, idle: true, pollMinutes: 1 });
  const accounts = await readConfig(fixturePath('mutt/bad/muttrc'));
  expect(accounts.map(server)).toEqual(['jo mail.example.net:143 none', 'jo imap.example.org:993 tls']);
  expect(accounts[0]?.settings.idle).toMatchObject({ value: false, source: 'file', line: 8 });
});

test.each([
  ['toggle imap_idle', true],
  ['set invimap_idle', true],
  ['set imap_idle\ntoggle imap_idle', false],
  ['set imap_idle\nreset imap_idle', false],
  ['# a comment \\\nset imap_idle', false],
  ['# a comment\nset imap_idle', true],
])('%j makes IDLE %s', async (lines, idle) => {
  const account = await readOne(mutt, `set folder = imaps://h.example/\n${lines}\n`, '.muttrc');
  expect(account.settings.idle.value).toBe(idle);
});

test('what a file that a muttrc sources leaves out, the muttrc may set', async () => {
  const account = await readOne(mutt, 'set folder = imaps://h.example/\n', 'accounts/work-mutt');
  expect(account.settings.idle.value).toBeNull();
});

test.each([
  ['', 5, 'default', null],
  ['set imap_keepalive=1800', 30, 'file', 2],
  ['set imap_keepalive = "600"', 10, 'file', 2],
  ['set imap_keepalive=often', 5, 'file', 2],
  ['reset imap_keepalive', 5, 'default', null],
])('imap_keepalive: %j renews IDLE after %d minutes', async (line, value, source, at) => {
  const { settings } = await one('set folder=imaps://h.example/', line);
  expect(settings.idleRefreshMinutes).toMatchObject({ value, source, key: 'imap_keepalive', line: at });
});
