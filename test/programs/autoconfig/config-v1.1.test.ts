import { expect, test } from 'vitest';
import { XmlError } from '../../../src/base/xml.ts';
import { listedServers } from '../../../src/programs/autoconfig/config-v1.1.ts';

const file = (...servers: string[]): string =>
  `<clientConfig version="1.1"><emailProvider id="x">${servers.join('')}</emailProvider></clientConfig>`;

const server = (inner: string, type = 'imap'): string =>
  `<incomingServer type="${type}"><hostname>h</hostname><port>993</port>${inner}</incomingServer>`;

const socketTypes = (...types: string[]): string => types.map((type) => `<socketType>${type}</socketType>`).join('');

test.each([
  [['SSL'], 'tls'],
  [['STARTTLS', 'SSL'], 'starttls'],
  [['SSL', 'STARTTLS'], 'tls'],
  [['plain', 'SSL'], 'none'],
  [['QUIC', 'STARTTLS'], 'starttls'],
  [['ssl', 'plain'], 'none'],
  [['starttls'], null],
  [[], null],
] as const)('of the socketTypes %j the first that Thunderbird knows counts: %s', async (types, security) => {
  const [only] = (await listedServers(file(server(socketTypes(...types))))) ?? [];
  expect(only?.security).toBe(security);
});

test('IMAP servers only, in their order, with blanks cut off and placeholders kept', async () => {
  const found = await listedServers(
    file(
      server(socketTypes('SSL'), 'pop3'),
      server(`${socketTypes('SSL')}<username> %EMAILADDRESS% </username>`),
      '<incomingServer type="imap"><hostname> b </hostname><port>0</port></incomingServer>',
    ),
  );
  expect(found).toEqual([
    { host: 'h', port: 993, security: 'tls', user: '%EMAILADDRESS%' },
    { host: 'b', port: null, security: null, user: '' },
  ]);
});

test('null for XML that is no mail configuration, an error for what is no XML', async () => {
  expect(await listedServers('<html/>')).toBeNull();
  expect(await listedServers('<clientConfig/>')).toBeNull();
  await expect(listedServers('<clientConfig>')).rejects.toThrow(XmlError);
});

test('no more servers than any real file lists', async () => {
  const many = Array.from({ length: 25 }, () => server(socketTypes('SSL')));
  expect(await listedServers(file(...many))).toHaveLength(20);
});
