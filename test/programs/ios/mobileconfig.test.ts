import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/base/errors.ts';
import type { Account } from '../../../src/model/account.ts';
import type { ProfileFact } from '../../../src/model/apple-profile.ts';
import { mobileconfig } from '../../../src/programs/ios/mobileconfig.ts';
import { say } from '../../../src/words/say.ts';
import { fixture } from '../fixture.ts';

async function whole(bytes: Uint8Array): Promise<{ accounts: Account[]; profile: ProfileFact }> {
  const reading = await mobileconfig.read({ path: 'mail.mobileconfig', bytes, sibling: () => null });
  const profile = Array.isArray(reading) ? undefined : reading.documents[0]?.profile;
  if (Array.isArray(reading) || !profile) throw new Error('no profile');
  return { accounts: reading.accounts, profile };
}

const read = async (bytes: Uint8Array): Promise<Account[]> => (await whole(bytes)).accounts;

async function refused(bytes: Uint8Array): Promise<UserError> {
  const error = await read(bytes).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

/** A profile with one mail payload that has only the given keys besides what makes it one. */
function profile(keys: string): Uint8Array {
  return Buffer.from(`<plist version="1.0"><dict><key>PayloadContent</key><array><dict>
    <key>PayloadType</key><string>com.apple.mail.managed</string>
    <key>EmailAccountType</key><string>EmailTypeIMAP</string>
    <key>IncomingMailServerHostName</key><string>imap.example.org</string>${keys}
    </dict></array></dict></plist>`);
}

const ssl = '<key>IncomingMailServerUseSSL</key><true/>';
const port = (n: number | string) => `<key>IncomingMailServerPortNumber</key><integer>${n}</integer>`;

describe('mobileconfig', () => {
  it('reads an unsigned profile', async () => {
    const unknown = { value: null, source: 'device', key: null, line: null };
    expect(await read(fixture('ios/ok/iphone.mobileconfig'))).toEqual([
      {
        client: 'ios',
        format: 'mobileconfig',
        file: 'mail.mobileconfig',
        account: 'Jo & family',
        host: 'imap.example.org',
        port: 993,
        security: 'tls',
        user: 'jo',
        type: 'imap',
        settings: {
          maxConnections: unknown,
          idle: unknown,
          pollMinutes: unknown,
          checkAtStartup: unknown,
          checkNewMail: unknown,
          checkAllFolders: unknown,
          autosync: unknown,
        },
        count: 1,
      },
    ]);
  });

  it('reads every IMAP payload and no other', async () => {
    const accounts = await read(fixture('ios/bad/iphone-not-encrypted.mobileconfig'));
    expect(accounts.map(({ account, security, port }) => [account, security, port])).toEqual([
      ['Plain', 'none', 143],
      ['Upgraded', 'starttls', 143],
    ]);
  });

  it('gives nothing for a profile without mail', async () => {
    expect(await read(fixture('ios/ok/no-mail.mobileconfig'))).toEqual([]);
  });

  it('keeps no password', async () => {
    const bytes = fixture('ios/bad/password.mobileconfig');
    expect(bytes.toString()).toContain('canary-Zx81');
    expect(JSON.stringify(await whole(bytes))).not.toContain('canary-Zx81');
  });

  it.each([
    ['', 143, 'none'],
    [ssl, 993, 'tls'],
    [ssl + port(993), 993, 'tls'],
    [ssl + port(143), 143, 'starttls'],
    [ssl + port(587), 587, 'starttls'],
    [ssl + port(10993), 10993, 'tls'],
    [port(993), 993, 'none'],
    [ssl + port(-1), 993, 'tls'],
    [ssl + port('x'), 993, 'tls'],
  ])('finds port and encryption: %s', async (keys, expected, security) => {
    expect((await read(profile(keys)))[0]).toMatchObject({ port: expected, security });
  });

  it('names user and account from what there is', async () => {
    expect((await read(profile('')))[0]).toMatchObject({ user: '', account: 'imap.example.org' });
    const address = '<key>EmailAddress</key><string>jo@example.org</string>';
    expect((await read(profile(address)))[0]).toMatchObject({ user: 'jo@example.org', account: 'jo@example.org' });
    const user = '<key>IncomingMailServerUsername</key><string>jo</string>';
    expect((await read(profile(user)))[0]).toMatchObject({ user: 'jo', account: 'jo@imap.example.org' });
  });

  it('takes the last of two equal keys and passes over what it does not know', async () => {
    const keys = `${ssl}<key>IncomingMailServerUseSSL</key><false/><key>Lonely</key><key>X</key><odd/><data>AAAA</data>`;
    expect((await read(profile(keys)))[0]).toMatchObject({ security: 'none' });
  });

  it.each([
    ['bad/signed-cut.mobileconfig', 'ios-envelope', { flaw: 'damaged' }, 'ios-envelope-hint'],
    ['bad/signature-alone.mobileconfig', 'ios-envelope', { flaw: 'without-content' }, 'ios-envelope-hint'],
    ['bad/binary-cut.mobileconfig', 'plist-invalid', { because: say('plist-table') }, 'ios-correct-hint'],
    ['bad/binary-circle.mobileconfig', 'plist-invalid', { because: say('plist-cycle') }, 'ios-correct-hint'],
    ['bad/binary-unfolds.mobileconfig', 'plist-invalid', { because: say('plist-too-large') }, 'ios-correct-hint'],
    ['unreadable/web-clip-fragment.mobileconfig', 'ios-not-profile', {}, 'ios-profile-hint'],
    ['bad/bare-tag.mobileconfig', 'xml-invalid', { line: 29, column: 53 }, 'ios-correct-hint'],
    ['bad/not-well-formed.mobileconfig', 'xml-invalid', { line: 13, column: 23 }, 'ios-correct-hint'],
    ['bad/entity.mobileconfig', 'xml-invalid', { line: 2 }, 'ios-correct-hint'],
    ['unreadable/manifest.plist', 'ios-not-profile', {}, 'ios-profile-hint'],
  ])('refuses %s and says what to do', async (name, id, args, hint) => {
    expect(await refused(fixture(`ios/${name}`))).toMatchObject({
      text: { id, args: { file: 'mail.mobileconfig', ...args } },
      hint: { id: hint },
    });
  });

  it('does not show the end of a password that looks like a tag', async () => {
    const { text } = await refused(fixture('ios/bad/bare-tag.mobileconfig'));
    expect(JSON.stringify(text)).not.toMatch(/canary|bird|sings/);
  });

  it.each([
    ['der', null, 'SHA-256'],
    ['ber', null, 'SHA-256'],
    ['sha1', null, 'SHA-1'],
    ['pem', 'PEM', 'SHA-256'],
    ['smime', 'S/MIME', 'SHA-256'],
    ['multipart', 'S/MIME', 'SHA-256'],
  ])('reads what is signed as %s as if it were not', async (form, packing, digest) => {
    const signed = await whole(fixture(`ios/ok/signed-${form}.mobileconfig`));
    const plain = await whole(fixture('ios/ok/iphone.mobileconfig'));
    expect(signed.accounts).toEqual(plain.accounts);
    const signature = { signer: 'Profiles of example.org', digest };
    const mail = plain.profile.mail.map((one) => ({ ...one, lines: {} }));
    expect(signed.profile).toEqual({ ...plain.profile, mail, packing, signature });
  });

  it('reads a binary list like its XML', async () => {
    const binary = await whole(fixture('ios/ok/binary.mobileconfig'));
    const plain = await whole(fixture('ios/ok/iphone.mobileconfig'));
    expect(binary.accounts).toEqual(plain.accounts);
    expect(binary.profile).toEqual({
      ...plain.profile,
      mail: plain.profile.mail.map((one) => ({ ...one, lines: {} })),
    });
  });

  it.each([
    ['encrypted', null, 'Mail of Jo & family'],
    ['encrypted-signed', 'Profiles of example.org', 'Mail of Jo & family'],
    ['sealed', null, ''],
  ])('does not fail on an encrypted one: %s', async (name, signer, title) => {
    const { accounts, profile } = await whole(fixture(`ios/ok/${name}.mobileconfig`));
    expect(accounts).toEqual([]);
    expect(profile).toMatchObject({ encrypted: true, name: title, mail: [], flaws: [] });
    expect(profile.signature?.signer ?? null).toBe(signer);
  });

  it.each(['odd-xml', 'bare-plist'])('reads odd XML: %s', async (name) => {
    const { accounts, profile } = await whole(fixture(`ios/ok/${name}.mobileconfig`));
    expect(accounts[0]).toMatchObject({ host: 'imap.example.org', port: 993, security: 'tls', user: 'jo' });
    expect(profile.flaws).toEqual([]);
  });

  it('says in which line of the file a key stands, and that a signed file has none', async () => {
    const plain = await whole(fixture('ios/bad/password.mobileconfig'));
    expect(plain.profile.mail[0]?.lines['IncomingPassword']).toBe(30);
    const signed = await whole(fixture('ios/bad/signed-password.mobileconfig'));
    expect(signed.profile.mail[0]).toMatchObject({ passwordKeys: ['IncomingPassword'], lines: {} });
  });

  it('names the place inside a signature when the XML there is not well-formed', async () => {
    const cut = Buffer.from(fixture('ios/ok/signed-der.mobileconfig'));
    cut.write('<dicT>', cut.indexOf('<dict>'));
    expect((await refused(cut)).text).toMatchObject({ id: 'xml-invalid-signed', args: { line: expect.any(Number) } });
  });

  it.each([
    'ios/bad/iphone-not-encrypted.mobileconfig',
    'ios/ok/binary.mobileconfig',
    'ios/ok/signed-der.mobileconfig',
    'ios/ok/signed-ber.mobileconfig',
    'ios/ok/signed-pem.mobileconfig',
    'ios/ok/signed-multipart.mobileconfig',
    'ios/ok/encrypted-signed.mobileconfig',
  ])('gives accounts or a UserError, however %s is damaged', async (name) => {
    const original = fixture(name);
    const damage = fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(original.length), async (changes, length) => {
        const bytes = Buffer.from(original);
        for (const [at, byte] of changes) bytes[at] = byte;
        await read(length % 2 === 0 ? bytes : bytes.subarray(0, length)).catch((error: unknown) => {
          if (!(error instanceof UserError)) throw error;
        });
      }),
    );
  });

  it('knows the file by its name or its beginning', () => {
    const matches = (path: string, bytes: Uint8Array) => mobileconfig.matches(path, bytes);
    expect(matches('a.MOBILECONFIG', new Uint8Array())).toBe(true);
    for (const name of [
      'ios/ok/iphone.mobileconfig',
      'ios/ok/binary.mobileconfig',
      'ios/ok/signed-der.mobileconfig',
      'ios/ok/signed-ber.mobileconfig',
      'ios/ok/signed-pem.mobileconfig',
    ]) {
      expect(matches('download', fixture(name))).toBe(true);
    }
    expect(matches('config-v1.1.xml', Buffer.from('<clientConfig version="1.1">'))).toBe(false);
    expect(matches('prefs.js', fixture('thunderbird/bad/fresh/prefs.js'))).toBe(false);
  });
});

it('hides a password that was left with the name, where the server is a URL', async () => {
  const named = (host: string) =>
    whole(
      Buffer.from(
        profile('<key>IncomingMailServerUsername</key><string>jo:canary-Zx81</string>')
          .toString()
          .replace('imap.example.org', host),
      ),
    );
  const { accounts, profile: fact } = await named('imaps://jo:canary-Zx81@imap.example.org');
  expect(JSON.stringify([accounts, fact])).not.toContain('canary');
  expect(accounts).toMatchObject([{ user: 'jo:[secret]' }]);
  expect((await named('imap.example.org')).accounts).toMatchObject([{ user: 'jo:canary-Zx81' }]);
});
