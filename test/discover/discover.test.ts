import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { type DiscoverOptions, discover } from '../../src/discover/index.ts';
import { vouchedBy } from '../../src/discover/vouch.ts';
import type { Attempt, Discovery } from '../../src/model/discovery.ts';
import { english } from '../../src/words/english.ts';
import { AUTOCONFIG, config, HERE, ISPDB, type Plot, type Stage, setStage, WELL_KNOWN } from './stage.ts';

const ADDRESS = 'anna@example.org';
const HOSTS = { 'autoconfig.example.org': HERE, 'example.org': HERE, 'ispdb.test': HERE } as const;

let stage: Stage;
afterEach(() => stage.close());

async function find(plot: Plot, options: DiscoverOptions = {}, address = ADDRESS): Promise<Discovery> {
  stage = await setStage(plot);
  return discover(address, { ...stage.options, ...options });
}

function srv(target: string, port = 993, priority = 0, weight = 0) {
  return { type: 'SRV', data: { priority, weight, port, target } } as const;
}

function answers(discovery: Discovery, source: Attempt['source']): string[] {
  return discovery.attempts.filter((attempt) => attempt.source === source).map(({ answer }) => english.show(answer));
}

describe('each source', () => {
  it('srv: _imaps before _imap, priority, then weight', async () => {
    const discovery = await find({
      zone: {
        '_imap._tcp.example.org': [srv('plain.example.org', 143)],
        '_imaps._tcp.example.org': [
          srv('third.example.org', 993, 20, 99),
          srv('second.example.org', 993, 10, 1),
          srv('first.example.org', 1993, 10, 5),
        ],
      },
    });
    expect(discovery.chosen).toEqual({
      host: 'first.example.org',
      port: 1993,
      security: 'tls',
      user: null,
      source: 'srv',
    });
    expect(answers(discovery, 'srv')).toEqual([
      'first.example.org:1993, TLS; second.example.org:993, TLS; third.example.org:993, TLS',
      'plain.example.org:143, STARTTLS',
    ]);
  });

  it('srv: "." is a decided no, and a target elsewhere is used and said', async () => {
    const discovery = await find({
      zone: {
        '_imaps._tcp.example.org': [srv('.', 0)],
        '_imap._tcp.example.org': [srv('mail.notexample.org', 143)],
      },
    });
    expect(discovery.chosen).toMatchObject({ host: 'mail.notexample.org', security: 'starttls' });
    expect(answers(discovery, 'srv')).toEqual([
      'the domain says that it does not offer this',
      'mail.notexample.org:143, STARTTLS (outside example.org, named by DNS only)',
    ]);
  });

  it('srv: records that make no sense are not used', async () => {
    const discovery = await find({
      zone: { '_imaps._tcp.example.org': [srv('imap.example.org', 0), srv('a b.example.org'), srv('a/b.example.org')] },
    });
    expect(discovery.chosen).toBeNull();
    expect(answers(discovery, 'srv')[0]).toBe('not understood: no record has a usable host name and port');
  });

  it.each([
    ['autoconfig', AUTOCONFIG],
    ['well-known', WELL_KNOWN],
    ['ispdb', ISPDB],
  ] as const)('%s', async (source, page) => {
    const discovery = await find({ zone: HOSTS, pages: { [page]: config('imap.example.org') } });
    expect(discovery.chosen).toEqual({ host: 'imap.example.org', port: 993, security: 'tls', user: ADDRESS, source });
    expect(answers(discovery, source)).toEqual(['imap.example.org:993, TLS']);
    expect(answers(discovery, 'guess')).toEqual([]);
  });

  it('mx: what the provider behind it publishes', async () => {
    const discovery = await find({
      zone: {
        'example.org': [
          { type: 'MX', data: { preference: 20, exchange: 'backup.elsewhere.test' } },
          { type: 'MX', data: { preference: 10, exchange: 'mx1.mail.example.net' } },
        ],
        'autoconfig.example.net': HERE,
        'ispdb.test': HERE,
      },
      pages: { 'autoconfig.example.net/mail/config-v1.1.xml': config('imap.example.net', 143, 'STARTTLS') },
    });
    expect(discovery.chosen).toMatchObject({
      host: 'imap.example.net',
      security: 'starttls',
      user: ADDRESS,
      source: 'mx',
    });
    expect(answers(discovery, 'mx')).toEqual([
      'mx1.mail.example.net',
      'no such name',
      '404 Not Found',
      'imap.example.net:143, STARTTLS',
      '404 Not Found',
    ]);
  });

  it('mx: a domain that takes no mail', async () => {
    const discovery = await find({ zone: { 'example.org': [{ type: 'MX', data: { preference: 0, exchange: '.' } }] } });
    expect(answers(discovery, 'mx')).toEqual(['the domain says that it accepts no mail']);
  });
});

describe('order of preference', () => {
  const late = (text: string) => (_: unknown, response: { end(text: string): void }) =>
    void setTimeout(() => response.end(text), 400);

  it('a slow better source beats a quick worse one', async () => {
    const discovery = await find({
      zone: HOSTS,
      pages: { [AUTOCONFIG]: late(config('better.example.org')), [ISPDB]: config('worse.example.org') },
    });
    expect(discovery.chosen?.host).toBe('better.example.org');
    expect(answers(discovery, 'ispdb')).toEqual(['worse.example.org:993, TLS']);
  });

  it('nobody waits for a worse source', async () => {
    const discovery = await find({
      zone: { ...HOSTS, '_imaps._tcp.example.org': [srv('imap.example.org')] },
      pages: { [AUTOCONFIG]: config('imap.example.org'), [ISPDB]: () => undefined },
    });
    expect(discovery.chosen?.source).toBe('autoconfig');
    expect(answers(discovery, 'ispdb')).toEqual(['not waited for: the autoconfig server had already named a server']);
    expect(Math.max(...discovery.attempts.map(({ milliseconds }) => milliseconds))).toBeLessThan(1500);
  });

  it('a better source that is silent is waited for, and then passed over', async () => {
    const discovery = await find(
      { zone: HOSTS, pages: { [AUTOCONFIG]: () => undefined, [ISPDB]: config('imap.example.org') } },
      { deadlineMs: 1000 },
    );
    expect(discovery.chosen?.source).toBe('ispdb');
    expect(answers(discovery, 'autoconfig')).toEqual(['no answer within 0.6 s']);
  });
});

describe('who vouches for the server', () => {
  const elsewhere = [srv('imap.attacker.test')];

  it('nobody, when only DNS names a server outside the domain', async () => {
    const discovery = await find({ zone: { '_imaps._tcp.example.org': elsewhere } });
    expect(discovery.chosen?.host).toBe('imap.attacker.test');
    expect(vouchedBy(discovery)).toBeNull();
  });

  it.each([AUTOCONFIG, WELL_KNOWN])('nobody, when only the domain itself does (%s)', async (page) => {
    const discovery = await find({ zone: HOSTS, pages: { [page]: config('imap.attacker.test') } });
    expect(discovery.chosen?.host).toBe('imap.attacker.test');
    expect(vouchedBy(discovery)).toBeNull();
  });

  it('nobody, when it follows from an MX record, whatever Mozilla says of that provider', async () => {
    const discovery = await find({
      zone: {
        'example.org': [{ type: 'MX', data: { preference: 10, exchange: 'mx.example.net' } }],
        'ispdb.test': HERE,
      },
      pages: { 'ispdb.test/v1.1/example.net': config('imap.example.net') },
    });
    expect(discovery.chosen).toMatchObject({ host: 'imap.example.net', source: 'mx' });
    expect(vouchedBy(discovery)).toBeNull();
  });

  it('its name, when that is in the domain', async () => {
    for (const host of ['imap.example.org', 'example.org']) {
      const discovery = await find({ zone: { '_imaps._tcp.example.org': [srv(host)] } });
      expect(vouchedBy(discovery)).toBe('domain');
      await stage.close();
    }
    stage = await setStage({ zone: {} });
  });

  it('not its name, when that only ends like the domain', async () => {
    const discovery = await find({ zone: { '_imaps._tcp.example.org': [srv('imap.notexample.org')] } });
    expect(vouchedBy(discovery)).toBeNull();
  });

  it('the database of Mozilla, for the pair it names', async () => {
    const pages = { [ISPDB]: config('imap.provider.test') };
    const zone = { ...HOSTS, '_imaps._tcp.example.org': [srv('imap.provider.test')] };
    expect(vouchedBy(await find({ zone, pages }))).toBe('database');
    await stage.close();
    const other = await find({ zone: { ...HOSTS, '_imaps._tcp.example.org': elsewhere }, pages });
    expect(other.chosen?.host).toBe('imap.provider.test');
    expect(vouchedBy(other)).toBe('database');
  });

  it('the table of providers', async () => {
    const zone = { '_imaps._tcp.outlook.com': [srv('outlook.office365.com')] };
    expect(vouchedBy(await find({ zone }, {}, 'anna@outlook.com'))).toBe('table');
    await stage.close();
    const forged = { '_imaps._tcp.example.org': [srv('outlook.office365.com')] };
    expect(vouchedBy(await find({ zone: forged }))).toBeNull();
  });

  it('a server that is vouched for comes before one that is not, whoever names it', async () => {
    const discovery = await find({
      zone: { ...HOSTS, '_imaps._tcp.example.org': [srv('imap.example.org')] },
      pages: { [AUTOCONFIG]: config('imap.attacker.test') },
    });
    expect(discovery.chosen).toMatchObject({ host: 'imap.example.org', source: 'srv' });
  });
});

describe('what is told to whom', () => {
  it('only the autoconfig server of the domain gets the address', async () => {
    const moved = (_: unknown, response: import('node:http').ServerResponse) =>
      void response
        .writeHead(302, { location: `https://other.example.net:${stage.webPort}/there.xml?a=1&for=anna%40example.org` })
        .end();
    const discovery = await find({
      zone: {
        ...HOSTS,
        'example.org': [...HERE, { type: 'MX', data: { preference: 1, exchange: 'mx.example.net' } }],
        'autoconfig.example.net': HERE,
        'other.example.net': HERE,
      },
      pages: { [AUTOCONFIG]: moved, 'other.example.net/there.xml': config('imap.example.net') },
    });
    expect(answers(discovery, 'autoconfig')).toEqual(['imap.example.net:993, TLS (redirected to other.example.net)']);
    expect(stage.requests).toContain(`${AUTOCONFIG}?emailaddress=anna%40example.org`);
    expect(stage.requests).toContain('other.example.net/there.xml?a=1');
    expect(stage.requests.filter((request) => request.includes('anna'))).toHaveLength(1);
    expect(stage.dns.queries.join()).not.toContain('anna');
  });

  it('a Unicode domain is asked for in A-labels', async () => {
    const discovery = await find(
      {
        zone: { 'autoconfig.xn--bcher-kva.example': HERE },
        pages: { 'autoconfig.xn--bcher-kva.example/mail/config-v1.1.xml': config('imap.%EMAILDOMAIN%') },
      },
      {},
      'anna@bücher.example',
    );
    expect(discovery.domain).toBe('xn--bcher-kva.example');
    expect(discovery.chosen).toMatchObject({ host: 'imap.xn--bcher-kva.example', user: 'anna@bücher.example' });
  });
});

describe('nothing found', () => {
  it('lists every attempt, in order and in words', async () => {
    const seen: Attempt[] = [];
    const discovery = await find({ zone: {} }, { onAttempt: (attempt) => seen.push(attempt) });
    expect(discovery.chosen).toBeNull();
    expect(discovery.attempts.map(({ source, asked, answer }) => [source, asked, english.show(answer)])).toEqual([
      [
        'autoconfig',
        `https://autoconfig.example.org:${stage.webPort}/mail/config-v1.1.xml?emailaddress=${ADDRESS}`,
        'no such name',
      ],
      [
        'well-known',
        `https://example.org:${stage.webPort}/.well-known/autoconfig/mail/config-v1.1.xml`,
        'no such name',
      ],
      ['ispdb', `https://ispdb.test:${stage.webPort}/v1.1/example.org`, 'no such name'],
      ['srv', '_imaps._tcp.example.org', 'no such name'],
      ['srv', '_imap._tcp.example.org', 'no such name'],
      ['mx', 'MX example.org', 'no such name'],
      ['guess', 'imap.example.org', 'no such name'],
      ['guess', 'mail.example.org', 'no such name'],
      ['guess', 'example.org', 'no such name'],
    ]);
    expect(seen).toHaveLength(9);
    expect(seen).toEqual(expect.arrayContaining([...discovery.attempts]));
  });

  it('refuses what is no name server', async () => {
    await expect(find({ zone: {} }, { dnsServers: ['dns.example.org'] })).rejects.toThrow(UserError);
  });

  it('says so when no name server listens', async () => {
    const discovery = await find({ zone: {} }, { dnsServers: ['127.0.0.1:9'] });
    expect(new Set(discovery.attempts.map(({ answer }) => english.show(answer)))).toEqual(
      new Set(['the name server cannot be reached']),
    );
  });
});
