import { describe, expect, it } from 'vitest';
import { Declined } from '../../src/discover/answers.ts';
import { parseAutoconfig } from '../../src/discover/index.ts';

const ADDRESS = 'Anna.B@example.org';

function server(fields: { [name: string]: string }, type = 'imap'): string {
  const tags = { hostname: 'imap.example.org', port: '993', socketType: 'SSL', username: '%EMAILADDRESS%', ...fields };
  const inner = Object.entries(tags).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<incomingServer type="${type}">${inner.join('')}</incomingServer>`;
}

function file(...servers: string[]): string {
  return `<clientConfig version="1.1"><emailProvider id="x">${servers.join('')}</emailProvider></clientConfig>`;
}

const read = (...servers: string[]) => parseAutoconfig(file(...servers), ADDRESS);

describe('parseAutoconfig', () => {
  it('keeps the order of the file and takes IMAP only', async () => {
    const found = await read(
      server({ hostname: 'pop.example.org', port: '995' }, 'pop3'),
      server({ hostname: 'b.example.org', port: '143', socketType: 'STARTTLS' }),
      server({ hostname: 'a.example.org' }),
    );
    expect(found).toEqual([
      { host: 'b.example.org', port: 143, security: 'starttls', user: ADDRESS, source: 'autoconfig' },
      { host: 'a.example.org', port: 993, security: 'tls', user: ADDRESS, source: 'autoconfig' },
    ]);
  });

  it('chooses no connection without encryption', async () => {
    const open = server({ hostname: 'plain.example.org', port: '143', socketType: 'plain' });
    expect((await read(open, server({}))).map(({ host }) => host)).toEqual(['imap.example.org']);
    await expect(read(open)).rejects.toThrow('answer-only-unencrypted');
  });

  it.each([
    '127.0.0.1',
    '127.9.9.9',
    'localhost',
    'imap.localhost',
    '::1',
    '::ffff:127.0.0.1',
    '10.1.2.3',
    '172.20.1.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    'fe80::1',
    'fd00::1',
  ])('chooses nothing in the network it is read in: %s', async (hostname) => {
    expect((await read(server({ hostname }), server({}))).map(({ host }) => host)).toEqual(['imap.example.org']);
    await expect(read(server({ hostname }))).rejects.toThrow('answer-inside');
  });

  it.each([
    '192.0.2.1',
    '172.32.0.1',
    '2001:db8::1',
    'localhost.example.org',
  ])('%s is somewhere else', async (hostname) => {
    expect((await read(server({ hostname }))).map(({ host }) => host)).toEqual([hostname]);
  });

  it('takes the first kind of encryption it knows', async () => {
    const listing = (...types: string[]): string =>
      server({}).replace(
        '<socketType>SSL</socketType>',
        types.map((type) => `<socketType>${type}</socketType>`).join(''),
      );
    expect((await read(listing('QUIC', 'STARTTLS', 'SSL')))[0]?.security).toBe('starttls');
    await expect(read(listing('plain', 'SSL'))).rejects.toThrow('answer-only-unencrypted');
  });

  it.each([
    ['%EMAILADDRESS%', ADDRESS],
    ['%EMAILLOCALPART%', 'Anna.B'],
    ['%EMAILLOCALPART%#%EMAILDOMAIN%', 'Anna.B#example.org'],
    ['mail', 'mail'],
    ['', null],
    ['%REALNAME%', null],
    ['a\u001b[31mb', null],
    ['x'.repeat(300), null],
  ])('user name %j becomes %j', async (username, user) => {
    expect((await read(server({ username })))[0]?.user).toBe(user);
  });

  it('fills in dollar signs as they are', async () => {
    const found = await parseAutoconfig(file(server({})), "a$&b$'@example.org");
    expect(found[0]?.user).toBe("a$&b$'@example.org");
  });

  it('fills the domain into host names, and never the local part', async () => {
    expect((await read(server({ hostname: 'imap.%EMAILDOMAIN%' })))[0]?.host).toBe('imap.example.org');
    await expect(read(server({ hostname: '%EMAILLOCALPART%.example.org' }))).rejects.toThrow(Declined);
  });

  it.each([
    { port: '0' },
    { port: '65536' },
    { port: '99999999999' },
    { port: '-1' },
    { port: '9e2' },
    { port: '' },
    { hostname: '' },
    { hostname: 'imap.example.org\u0000.evil' },
    { hostname: 'imap example.org' },
    { hostname: 'imap.example.org/x' },
    { socketType: 'QUIC' },
    { socketType: 'ssl' },
  ])('skips a server with %j and keeps the next', async (fields) => {
    const good = server({ hostname: 'good.example.org' });
    expect((await read(server(fields), good)).map(({ host }) => host)).toEqual(['good.example.org']);
    await expect(read(server(fields))).rejects.toThrow('answer-no-usable-server');
  });

  it('says when there is no IMAP server', async () => {
    await expect(read(server({}, 'pop3'))).rejects.toThrow('answer-lists-no-imap');
  });

  it.each([
    ['a web page', '<html><body>Welcome</body></html>'],
    ['a page that is no XML', '<html><br><p>Welcome'],
    ['nothing', ''],
    ['no provider', '<clientConfig version="1.1"/>'],
    ['another root', file(server({})).replaceAll('clientConfig', 'config')],
    [
      'an external entity',
      `<!DOCTYPE a [<!ENTITY h SYSTEM "file:///etc/passwd">]>${file(server({ hostname: '&h;' }))}`,
    ],
    [
      'entities that grow',
      `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${file(server({ username: '&b;' }))}`,
    ],
    ['more than 256 KB', file(server({ username: 'x'.repeat(300_000) }))],
    ['deep nesting', '<a>'.repeat(50_000)],
  ])('does not understand %s', async (_what, text) => {
    const failure = await parseAutoconfig(text, ADDRESS).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Declined);
    expect((failure as Declined).message).toMatch(/^answer-(?:not-autoconfig|broken) /);
    expect((failure as Declined).message).not.toContain('root:');
  });
});
