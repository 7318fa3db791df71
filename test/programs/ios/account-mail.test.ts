import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/base/errors.ts';
import type { SettingsContent } from '../../../src/model/config-format.ts';
import { formats } from '../../../src/programs/formats.ts';
import { accountMail } from '../../../src/programs/ios/account-mail.ts';
import { say } from '../../../src/words/say.ts';
import { fixture } from '../fixture.ts';

async function whole(bytes: Uint8Array): Promise<SettingsContent> {
  const reading = await accountMail.read({ path: 'mail.json', bytes, sibling: () => null });
  if (Array.isArray(reading)) throw new Error('no document');
  return reading;
}

async function refused(text: string): Promise<UserError> {
  const error = await whole(Buffer.from(text)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

const declaration = (incoming: object, more: object = {}): Buffer =>
  Buffer.from(
    JSON.stringify({
      Type: 'com.apple.configuration.account.mail',
      Identifier: 'A',
      Payload: { IncomingServer: { ServerType: 'IMAP', HostName: 'imap.example.org', ...incoming }, ...more },
    }),
  );

describe('account-mail', () => {
  it('reads a declaration, and no other format claims it', async () => {
    const bytes = fixture('ios/ok/declaration.json');
    const claimed = formats.filter((format) => format.matches('mail.json', bytes)).map(({ id }) => id);
    expect(claimed).toEqual(['account-mail']);
    const reading = await whole(bytes);
    expect(reading.accounts).toMatchObject([
      { client: 'ios', format: 'account-mail', account: 'Jo at example.org', host: 'imap.example.org', port: 993 },
    ]);
    expect(reading.documents[0]?.profile?.flaws).toEqual([]);
  });

  it.each([
    [{}, 993, 'tls'],
    [{ Port: 143 }, 143, 'starttls'],
    [{ Port: 10993 }, 10993, 'tls'],
  ])('never takes a declaration for unencrypted: %j', async (incoming, port, security) => {
    const reading = await whole(declaration(incoming));
    expect(reading.accounts[0]).toMatchObject({ port, security });
    expect(reading.documents[0]?.profile?.mail[0]?.incoming.ssl).toBeNull();
  });

  it('notes what is missing', async () => {
    const reading = await whole(declaration({}));
    expect(reading.documents[0]?.profile?.flaws.map(({ inside, key }) => `${inside}/${key}`)).toEqual([
      '/OutgoingServer',
      'IncomingServer/AuthenticationMethod',
    ]);
  });

  it('says where the JSON breaks, and shows nothing of it', async () => {
    const broken = fixture('ios/bad/declaration-broken.json').toString();
    expect((await refused(broken)).text).toEqual(say('json-invalid', { file: 'mail.json', line: 3, column: 47 }));
    expect(JSON.stringify((await refused('{"secret": canary}')).text)).not.toContain('canary');
  });

  it.each(['[]', '7', '{}', '{"Type":"com.apple.configuration.account.mail"}'])('refuses %s', async (text) => {
    expect((await refused(text)).text).toEqual(say('ios-not-declaration', { file: 'mail.json' }));
  });

  it('gives accounts or a UserError, whatever the JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 3 }), async (incoming, outgoing) => {
        const server = typeof incoming === 'object' && incoming !== null ? incoming : {};
        const bytes = declaration(server, { OutgoingServer: outgoing, VisibleName: incoming });
        await whole(bytes).catch((error: unknown) => {
          if (!(error instanceof UserError)) throw error;
        });
      }),
    );
  });

  it('is not overwhelmed by depth', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"Type":"com.apple.configuration.account.mail","Payload":{"IncomingServer":${deep}}}`;
    const reading = await whole(Buffer.from(text)).catch((thrown: unknown) => thrown);
    expect(reading instanceof UserError || (reading !== null && typeof reading === 'object')).toBe(true);
  });
});
