import { expect, test } from 'vitest';
import { format } from '../../../src/programs/autoconfig/format.ts';
import { readConfig } from '../../../src/programs/formats.ts';
import { say } from '../../../src/words/say.ts';
import { fixturePath } from '../fixture.ts';
import { readText, server, takes, values } from '../read.ts';

const file = (server: string): string =>
  `<clientConfig version="1.1"><emailProvider id="x"><incomingServer type="imap">${server}</incomingServer></emailProvider></clientConfig>`;

test('is known by its outermost element, whatever its name', () => {
  expect(takes(format, 'config-v1.1.xml', '<?xml version="1.0"?><clientConfig version="1.1">')).toBe(true);
  expect(takes(format, 'config-v1.1.xml', '<clientConfiguration>')).toBe(false);
});

test('gives the IMAP servers with their placeholders, and no settings', async () => {
  const [account, ...more] = await readConfig(fixturePath('autoconfig/ok/autoconfig.xml'));
  expect(more).toEqual([]);
  expect(account && [account.client, server(account)]).toEqual([
    'autoconfig',
    '%EMAILADDRESS% imap.example.org:993 tls',
  ]);
  expect(account && values(account)).toEqual({});
});

test.each([
  ['no host', '<port>993</port><socketType>SSL</socketType>'],
  ['no port', '<hostname>h</hostname><socketType>SSL</socketType>'],
  ['an encryption Thunderbird does not know', '<hostname>h</hostname><port>993</port><socketType>QUIC</socketType>'],
])('leaves out a server that Thunderbird would not use: %s', async (_why, inner) => {
  expect(await readText(format, file(inner))).toEqual([]);
});

test('other XML, and what is no XML, are refused', async () => {
  await expect(readText(format, '<html/>')).rejects.toMatchObject({
    text: say('autoconfig-not-settings', { file: 'file' }),
  });
  await expect(readText(format, '<clientConfig>')).rejects.toMatchObject({
    text: { id: 'xml-invalid', args: { file: 'file' } },
  });
});
