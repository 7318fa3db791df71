import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type DiscoverOptions, discover } from '../../src/discover/index.ts';
import type { Discovery } from '../../src/model/discovery.ts';
import { english } from '../../src/words/english.ts';
import { AUTOCONFIG, config, HERE, imapServer, NOWHERE, type Plot, type Stage, setStage } from './stage.ts';

const IMAP = { 'imap.example.org': HERE } as const;
const ready = imapServer('* OK ready', 'IMAP4rev1 STARTTLS');

let stage: Stage;
afterEach(() => stage.close());

async function find(plot: Plot, options: DiscoverOptions = {}): Promise<Discovery> {
  stage = await setStage(plot);
  return discover('anna@example.org', { ...stage.options, ...options });
}

function guesses(discovery: Discovery): string[] {
  return discovery.attempts.filter(({ source }) => source === 'guess').map(({ answer }) => english.show(answer));
}

describe('guess', () => {
  it('TLS before STARTTLS, and it says goodbye on both', async () => {
    const heard: string[] = [];
    const discovery = await find({
      zone: IMAP,
      imaps: imapServer('* OK ready', '', heard),
      imap: imapServer('* OK ready', 'IMAP4rev1 STARTTLS', heard),
    });
    const { tls, plain } = stage.imapPorts;
    expect(discovery.chosen).toEqual({
      host: 'imap.example.org',
      port: tls,
      security: 'tls',
      user: null,
      source: 'guess',
    });
    expect(guesses(discovery).slice(0, 2)).toEqual([
      `imap.example.org:${tls}, TLS`,
      `imap.example.org:${plain}, STARTTLS`,
    ]);
    expect(heard.toSorted()).toEqual(['a1 CAPABILITY', 'a2 LOGOUT', 'a2 LOGOUT']);
  });

  it('does not knock when somebody knew', async () => {
    let knocks = 0;
    const count = (): void => {
      knocks += 1;
    };
    const zone = { ...IMAP, 'autoconfig.example.org': HERE };
    const discovery = await find({ zone, pages: { [AUTOCONFIG]: config('x.example.org') }, imaps: count, imap: count });
    expect(discovery.chosen?.host).toBe('x.example.org');
    expect([knocks, guesses(discovery)]).toEqual([0, []]);
  });

  it('the domain itself is tried only when imap. and mail. give nothing', async () => {
    const zone = { 'example.org': HERE, 'imap.example.org': HERE };
    expect(guesses(await find({ zone, imaps: ready })).join()).not.toMatch(/(?:^|,)example\.org/);
    await stage.close();
    const alone = await find({ zone: { 'example.org': HERE, 'imap.example.org': NOWHERE }, imaps: ready });
    expect(alone.chosen).toMatchObject({ host: 'example.org', security: 'tls' });
  });

  it('imap. before mail.', async () => {
    const zone = { 'mail.example.org': HERE, 'imap.example.org': HERE };
    expect((await find({ zone, imaps: ready })).chosen?.host).toBe('imap.example.org');
    await stage.close();
    const other = await find({ zone: { ...zone, 'imap.example.org': NOWHERE }, imaps: ready });
    expect(other.chosen?.host).toBe('mail.example.org');
  });

  it('a certificate that is not trusted is said, and the server still counts', async () => {
    const discovery = await find({ zone: IMAP, imaps: ready }, { ca: undefined });
    expect(discovery.chosen?.security).toBe('tls');
    expect(guesses(discovery)[0]).toMatch(
      /, TLS; certificate not trusted: the chain from the certificate to a known authority is incomplete/,
    );
  });

  it('a name the certificate fits comes before one it does not', async () => {
    const zone = { 'mail.example.org': HERE, 'imap.example.org': HERE };
    const discovery = await find({ zone, imaps: ready, imapNames: ['mail.example.org'] });
    expect(discovery.chosen?.host).toBe('mail.example.org');
    expect(guesses(discovery)[1]).toMatch(
      /^imap\.example\.org.*certificate not trusted: the certificate is for another name/,
    );
  });

  it.each([
    ['in the greeting', imapServer('* OK [CAPABILITY IMAP4rev1 STARTTLS ID] hi', ''), 'starttls'],
    ['in the list', imapServer('* OK hi', 'IMAP4rev1 ID STARTTLS'), 'starttls'],
    ['nowhere', imapServer('* OK [CAPABILITY IMAP4rev1 NOSTARTTLS] hi', 'STARTTLS'), 'none'],
    ['nowhere, signed in already', imapServer('* PREAUTH hi', 'IMAP4rev1'), 'none'],
    ['unknown, because the server is full', imapServer('* BYE too many', ''), 'starttls'],
  ] as const)('port 143 with STARTTLS %s', async (_where, imap, security) => {
    expect((await find({ zone: IMAP, imap })).chosen?.security).toBe(security);
  });

  it('no encryption comes last', async () => {
    const zone = { 'mail.example.org': HERE, 'imap.example.org': HERE };
    const discovery = await find({ zone, imaps: ready, imap: imapServer('* OK hi', 'IMAP4rev1') });
    expect(discovery.attempts.flatMap(({ found }) => found.map(({ security }) => security))).toEqual([
      'tls',
      'tls',
      'none',
      'none',
    ]);
  });

  it.each<[string, (socket: Socket) => void, RegExp]>([
    ['POP3', (socket) => socket.write('+OK pop\u001b[31m\u0007 here\r\n'), /^not IMAP; it said: \+OK pop here$/],
    ['SMTP', (socket) => socket.write('220 mail ESMTP\r\n'), /^not IMAP; it said: 220 mail ESMTP$/],
    ['a server that hangs up', (socket) => socket.end(), /^it closed the connection without a response$/],
    ['a server that resets', (socket) => socket.resetAndDestroy(), /^the connection was closed$/],
    ['talk without end', (socket) => socket.write('x'.repeat(100_000)), /^not IMAP; it never stops talking$/],
    ['silence', () => undefined, /^no answer within /],
    ['a greeting that stops', (socket) => socket.write('* OK'), /^no answer within /],
    ['no answer to CAPABILITY', (socket) => socket.write('* OK hi\r\n'), /^no answer within /],
  ])('%s is no IMAP', async (_what, imap, answer) => {
    const started = performance.now();
    const discovery = await find({ zone: IMAP, imap }, { deadlineMs: 1500 });
    expect(discovery.chosen).toBeNull();
    expect(guesses(discovery)).toContainEqual(expect.stringMatching(answer));
    expect(performance.now() - started).toBeLessThan(3000);
    await expect.poll(() => stage.open()).toBe(0);
  });

  it('a port that does not speak TLS', async () => {
    stage = await setStage({ zone: IMAP, imap: ready });
    const { plain } = stage.imapPorts;
    const discovery = await discover('anna@example.org', { ...stage.options, imapPorts: { tls: plain, plain } });
    expect(discovery.chosen).toMatchObject({ security: 'starttls' });
    expect(guesses(discovery)).toContain('it does not speak TLS, or no version we do');
  });

  it('a server that ignores LOGOUT is left, and no socket stays open', async () => {
    const discovery = await find({ zone: IMAP, imaps: (socket) => void socket.write('* OK hi\r\n') });
    expect(discovery.chosen?.security).toBe('tls');
    await expect.poll(() => stage.open()).toBe(0);
  });
});
