import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type DiscoverOptions, discover } from '../../src/discover/index.ts';
import { english } from '../../src/words/english.ts';
import { AUTOCONFIG, config, HERE, type Page, type Plot, type Stage, setStage } from './stage.ts';

const ZONE = { 'autoconfig.example.org': HERE, 'www.example.net': HERE } as const;
const GOOD = config('imap.example.org');

let stage: Stage;
afterEach(() => stage.close());

/** What the autoconfig source answered, and the host that was chosen. */
async function ask(
  plot: Partial<Plot>,
  options: DiscoverOptions = {},
): Promise<[string | undefined, string | undefined]> {
  stage = await setStage({ zone: ZONE, ...plot });
  const discovery = await discover('anna@example.org', { ...stage.options, ...options });
  const answer = discovery.attempts.find(({ source }) => source === 'autoconfig')?.answer;
  return [answer && english.show(answer), discovery.chosen?.host];
}

/** Pages that redirect in a row, the last one being the configuration. */
function chain(hops: number): { [path: string]: Page } {
  const pages: { [path: string]: Page } = { [`www.example.net/${hops}`]: GOOD };
  const to = (n: number) => (_: unknown, response: ServerResponse) =>
    void response.writeHead(301, { location: `https://www.example.net:${stage.webPort}/${n}` }).end();
  pages[AUTOCONFIG] = to(1);
  for (let n = 1; n < hops; n++) pages[`www.example.net/${n}`] = to(n + 1);
  return pages;
}

describe('redirects', () => {
  it('three are followed', async () => {
    expect((await ask({ pages: chain(3) }))[1]).toBe('imap.example.org');
  });

  it('four are too many', async () => {
    expect(await ask({ pages: chain(4) })).toEqual(['more than 3 redirects', undefined]);
    expect(stage.requests).not.toContain('www.example.net/4');
  });

  it.each([
    ['http://autoconfig.example.org/mail/config-v1.1.xml', 'redirects to plain http, which is not followed'],
    ['file:///etc/passwd', 'redirects to plain http, which is not followed'],
    ['https://', 'a redirect that leads nowhere'],
  ])('%s is refused', async (location, answer) => {
    const page: Page = (_, response) => void response.writeHead(302, { location }).end();
    expect(await ask({ pages: { [AUTOCONFIG]: page } })).toEqual([answer, undefined]);
  });
});

describe('certificates', () => {
  const pages = { [AUTOCONFIG]: GOOD };

  it('one of the given authority is accepted', async () => {
    expect((await ask({ pages }))[1]).toBe('imap.example.org');
  });

  it('an authority nobody named is not', async () => {
    const [answer, host] = await ask({ pages }, { ca: undefined });
    expect(answer).toMatch(/^certificate not trusted: the chain from the certificate/);
    expect([host, stage.requests]).toEqual([undefined, []]);
  });

  it.each<[string, NonNullable<Plot['credentials']>]>([
    [
      'the server signed its certificate itself; no authority vouches for it',
      (authority) => authority.selfSigned(['autoconfig.example.org']),
    ],
    ['the certificate is for another name', (authority) => authority.issue({ names: ['example.com'] })],
    [
      'the certificate has expired',
      (authority) =>
        authority.issue({
          names: ['autoconfig.example.org'],
          notBefore: new Date(Date.now() - 2 * 86_400_000),
          notAfter: new Date(Date.now() - 86_400_000),
        }),
    ],
  ])('%s', async (why, credentials) => {
    expect(await ask({ pages, credentials })).toEqual([`certificate not trusted: ${why}`, undefined]);
    expect(stage.requests).toEqual([]);
  });
});

describe('hostile answers', () => {
  it('one without end is cut off', async () => {
    const page: Page = (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('<a>'.repeat(5000)));
      };
      response.on('drain', more);
      more();
    };
    expect(await ask({ pages: { [AUTOCONFIG]: page } })).toEqual(['longer than 256 KB', undefined]);
  });

  it('control characters never reach the answer', async () => {
    const page = '<clientConfig><\u001b[31m\u0007/></clientConfig>';
    const [answer] = await ask({ pages: { [AUTOCONFIG]: page } });
    expect(answer).toMatch(/^not understood: /);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    expect(answer).not.toMatch(/[\u0000-\u001f]/);
  });

  it.each<[string, Page]>([
    ['drips', (_, response) => void drip(response)],
    ['hangs up', (request) => request.socket.destroy()],
    ['stops half-way', (_, response) => void response.write('<clientConfig>')],
  ])('a server that %s costs no more than the deadline', async (_what, page) => {
    const started = performance.now();
    const [answer, host] = await ask({ pages: { [AUTOCONFIG]: page } }, { deadlineMs: 1000 });
    expect(answer).toMatch(/^(no answer within 0\.6 s|the connection was closed)$/);
    expect(host).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2500);
  });
});

function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write('<'), 50);
  response.on('close', () => clearInterval(timer));
}
