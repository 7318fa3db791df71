/** Accounts and servers that need another way: each is told what works, on a real terminal with a real Dovecot. */
import { type ChildProcess, spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { makeAuthority } from '../support/certificates.ts';
import { type DnsServer, startDns } from '../support/dns.ts';
import { type Dovecot, startDovecot } from '../support/dovecot.ts';
import { hold } from '../support/hold.ts';
import { describeWith } from '../support/require.ts';
import { Conversation, converse, flat, Home, jargonIn, PASSWORD, USER } from './stage.ts';

const GMAIL = 'mario@gmail.com';

let dovecot: Dovecot;
let dns: DnsServer;
let home: Home;
let talk: Conversation | null = null;

async function begin(args: readonly string[] = []): Promise<Conversation> {
  const common = ['check', '--ca', join(home.path, 'ca.pem'), '--dns', dns.address];
  talk = new Conversation(await converse(home, [...common, ...args]));
  return talk;
}

/** Another program on this computer: signs in so many times and waits. */
async function holding(count: number): Promise<ChildProcess> {
  const script = `
const tls = require('node:tls');
let left = ${count};
for (let i = 0; i < ${count}; i += 1) {
  const socket = tls.connect({ port: ${dovecot.ports.tls}, host: '127.0.0.1', rejectUnauthorized: false });
  let step = 0;
  socket.on('data', (data) => {
    if (step++ === 0) socket.write('a LOGIN "${USER}" {${Buffer.byteLength(PASSWORD)}+}\\r\\n${PASSWORD}\\r\\n');
    else if (/^a OK/m.test(String(data)) && --left === 0) console.log('held');
  });
}`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  return child;
}

describeWith('dovecot', 'another way', () => {
  beforeAll(async () => {
    dovecot = await startDovecot({
      limit: 3,
      users: { [USER]: PASSWORD },
      folders: ['Sent', 'Trash', 'Drafts', 'Work'],
      settings: 'auth_failure_delay = 0',
    });
    dns = await startDns({
      '_imaps._tcp.casa.test': [
        { type: 'SRV', data: { priority: 0, weight: 1, port: dovecot.ports.tls, target: 'localhost' } },
      ],
      'known.test': [{ type: 'MX', data: { preference: 10, exchange: 'mx.known.test' } }],
    });
  });
  afterEach(async () => {
    await talk?.terminal.close();
    talk = null;
    home.remove();
  });
  afterAll(async () => {
    await dns.close();
    await dovecot.stop();
  });
  const setUp = (ca = dovecot.ca): void => {
    home = new Home();
    writeFileSync(join(home.path, 'ca.pem'), ca);
  };

  describeWith('tmux', 'on a terminal', () => {
    test('iPhone only: the address, the server, no Thunderbird anywhere', async () => {
      setUp();
      const one = await begin();
      await one.answer('Your mail address?', USER);
      await one.answer('Is that yours?', 'y');
      await one.answer('Where do you read this mail?', '', ['Space']);
      await one.answer('Password for', PASSWORD);
      const { screen } = await one.ended();
      expect(screen).not.toContain('Thunderbird 5');
      expect(jargonIn(screen)).toEqual([]);
      expect(one.answers).toBeLessThanOrEqual(7);
    });

    test('the sign-in is a page in the browser: no password is asked for, and the settings are put right', async () => {
      setUp();
      home.thunderbird([{ user: GMAIL, host: 'imap.gmail.com', port: 993, more: [['authMethod', 10]] }]);
      const one = await begin();
      await one.answer('Which account');
      await one.answer('Which other devices');
      const asked = await one.answer('How shall the account be checked?');
      expect(asked).toContain('The password you type on that page does not work here');
      expect(asked).toContain('https://myaccount.google.com/apppasswords');
      await one.answer(/\(Y.n.details\)/);
      const { screen, code } = await one.ended();
      expect(screen).not.toContain('Password for');
      expect(flat(screen)).toContain('Checked again: nothing is wrong in these settings now.');
      expect(jargonIn(screen)).toEqual([]);
      expect(home.prefs).toContain('max_cached_connections", 1);');
      expect(code).toBe(0);
    });

    test('a certificate nobody vouches for: shown, asked about, and accepted for this run', async () => {
      const authority = await makeAuthority();
      const certificate = await authority.selfSigned(['localhost']);
      const own = await startDovecot({
        limit: 3,
        users: { [USER]: PASSWORD },
        certificate,
        folders: ['Sent', 'Trash', 'Work'],
      });
      try {
        setUp();
        home.thunderbird([{ user: USER, port: own.ports.tls }]);
        const fingerprint = new X509Certificate(certificate.cert).fingerprint256;
        const line = `localhost:${own.ports.tls}:\tOID.2.16.840.1.101.3.4.2.1\t${fingerprint}\t\n`;
        writeFileSync(join(home.profile, 'cert_override.txt'), `# PSM Certificate Override Settings file\n${line}`);
        const one = await begin();
        await one.answer('Which account');
        await one.answer('Which other devices');
        await one.answer('Password for', PASSWORD);
        const asked = await one.answer('Trust this one certificate for this check?');
        expect(asked.replaceAll(' ', '')).toContain(fingerprint);
        expect(asked).toContain('was told to trust exactly this certificate');
        await one.answer(/\(Y.n.details\)/);
        const { screen, code } = await one.ended();
        expect(flat(screen)).toContain('Checked again: Thunderbird 1');
        expect(screen).toMatch(/✔ server +✔ sign-in +✔ push +✔ folders/);
        expect(screen.match(/Trust this one/g)?.length).toBe(1);
        expect(jargonIn(screen)).toEqual([]);
        expect(code).toBe(0);
      } finally {
        await own.stop();
      }
    });

    test('Thunderbird trusts another certificate for this server: said, and Enter is a no', async () => {
      const authority = await makeAuthority();
      const own = await startDovecot({
        users: { [USER]: PASSWORD },
        certificate: await authority.selfSigned(['localhost']),
      });
      try {
        setUp();
        home.thunderbird([{ user: USER, port: own.ports.tls }]);
        const other = Array.from({ length: 32 }, () => 'AB').join(':');
        writeFileSync(
          join(home.profile, 'cert_override.txt'),
          `localhost:${own.ports.tls}:\tOID.2.16.840.1.101.3.4.2.1\t${other}\t\n`,
        );
        const one = await begin();
        await one.answer('Which account');
        await one.answer('Which other devices');
        await one.answer('Password for', PASSWORD);
        expect(await one.answer('Trust this one certificate for this check?')).toContain(
          'told to trust another certificate',
        );
        const { screen, code } = await one.ended();
        expect(screen).toMatch(/✖ server/);
        expect(screen).not.toMatch(/sign-in/);
        expect(code).toBe(1);
        expect(await own.who()).toEqual([]);
      } finally {
        await own.stop();
      }
    });

    test('the limit is used up by a program on this computer: it is named, and nobody else is blamed', async () => {
      setUp();
      home.thunderbird([{ user: USER, port: dovecot.ports.tls }]);
      const child = await holding(3);
      try {
        const one = await begin();
        await one.answer('Which account');
        await one.answer('Which other devices');
        await one.answer('Password for', PASSWORD);
        const shown = await one.answer(/\(Y.n.details\)/, 'n');
        expect(shown).toMatch(/all 3 it allows from this network are in use/);
        expect(shown).toMatch(/Open on this computer at the moment: \S+ 3\./);
        expect(shown).toContain('Your password is correct');
        const { screen } = await one.ended();
        expect(screen).not.toMatch(/elsewhere|other devices are/);
        // It is no mail program with a share of its own: what it holds is missing for the others.
        expect(flat(screen)).toContain('quit the mail program');
        expect(jargonIn(screen)).toEqual([]);
      } finally {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    });

    test('no such domain, and a name that was nearly right', async () => {
      setUp();
      const one = await begin();
      await one.answer('Your mail address?', 'jo@gmial.com');
      const shown = await one.sees('Name of the mail server?');
      expect(shown).toContain('There is no gmial.com on the Internet');
      expect(shown).toContain('Did you mean gmail.com?');
      expect(shown).toContain('Incoming Mail Server');
      await one.terminal.key('Escape');
      await one.sees(/Your mail address\?.*Your mail address\?/);
      await one.terminal.key('C-c');
      expect((await one.ended()).code).toBe(130);
    });

    test('a domain that does not say where its mail is; the server named by hand, port found by itself', async () => {
      setUp();
      const one = await begin();
      await one.answer('Your mail address?', 'jo@known.test');
      expect(await one.sees('Name of the mail server?')).toContain('known.test exists');
      await one.answer('Name of the mail server?', 'no good');
      await one.sees('is not a server name');
      await one.terminal.key('C-u');
      await one.terminal.send(`localhost:${dovecot.ports.plain}`);
      await one.terminal.key('Enter');
      await one.answer('Where do you read this mail?');
      await one.sees(`Password for jo@known.test at localhost:${dovecot.ports.plain}`);
      await one.terminal.key('C-c');
      expect((await one.ended()).code).toBe(130);
    });
  });

  describeWith('tmux', 'where all is well', () => {
    test('nothing wrong: said so, nothing offered', async () => {
      const roomy = await startDovecot({ limit: 20, users: { [USER]: PASSWORD } });
      try {
        setUp(roomy.ca);
        home.thunderbird([{ user: USER, port: roomy.ports.tls }]);
        const one = await begin();
        await one.answer('Which account');
        await one.answer('Which other devices');
        await one.answer('Password for', PASSWORD);
        const { screen, code } = await one.ended();
        expect(screen).toContain('Nothing is wrong');
        expect(screen).not.toContain('details)');
        expect(jargonIn(screen)).toEqual([]);
        expect(code).toBe(0);
      } finally {
        await roomy.stop();
      }
    });
  });

  describeWith('tmux', 'others', () => {
    test('the limit is used up elsewhere: a fact, not a guess', async () => {
      // Connections from this very process stand for another device: to the one that is tested they are another program.
      setUp();
      home.thunderbird([{ user: USER, port: dovecot.ports.tls }]);
      const release = await hold(dovecot.ports.plain, USER, PASSWORD, 1);
      try {
        const one = await begin();
        await one.answer('Which account');
        await one.answer('Which other devices');
        await one.answer('Password for', PASSWORD);
        const shown = await one.answer(/\(Y.n.details\)/, 'n');
        expect(shown).toMatch(/1 of them was already in use elsewhere/);
        await one.ended();
      } finally {
        await release();
      }
    });
  });
});
