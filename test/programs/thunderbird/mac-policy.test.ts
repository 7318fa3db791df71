import { describe, expect, test } from 'vitest';
import type { SettingsContent } from '../../../src/model/config-format.ts';
import { readContent } from '../../../src/programs/formats.ts';
import { say } from '../../../src/words/say.ts';

const ENABLED = '<key>EnterprisePoliciesEnabled</key><true/>';
const KEY = 'mail.server.server1.max_cached_connections';

const list = (inside: string): string =>
  `<?xml version="1.0"?>\n<plist version="1.0">\n<dict>\n${inside}\n</dict>\n</plist>\n`;

const read = (text: string, path = 'org.mozilla.thunderbird.plist'): Promise<SettingsContent> =>
  readContent({ path, bytes: Buffer.from(text), sibling: () => null });

const wants = async (text: string, path?: string): Promise<unknown> =>
  (await read(text, path)).alone?.[0]?.settings.maxConnections;

describe('a property list of policies', () => {
  test.each([
    ['a dictionary', `<key>Preferences</key>\n<dict>\n<key>${KEY}</key>\n<integer>10</integer>\n</dict>`, 7],
    [
      'Value and Status',
      `<key>Preferences</key><dict><key>${KEY}</key>\n<dict><key>Value</key><integer>10</integer></dict></dict>`,
      5,
    ],
    ['a text of JSON', `\n<key>Preferences</key>\n<string>{"${KEY}": {"Value": 10, "Status": "locked"}}</string>`, 6],
    ['one flat key', `<key>Preferences__${KEY}</key>\n<integer>10</integer>`, 5],
    [
      'flat keys for its parts',
      `<key>Preferences__${KEY}__Value</key>\n<integer>10</integer>\n<key>Preferences__${KEY}__Status</key><string>locked</string>`,
      7,
    ],
  ])('%s', async (_form, inside, line) => {
    expect(await wants(list(`${ENABLED}\n${inside}`))).toMatchObject({ value: 10, source: 'policy', line });
  });

  test.each([
    ['is not enabled', `<key>Preferences</key><dict><key>${KEY}</key><integer>10</integer></dict>`],
    [
      'is switched off',
      `<key>EnterprisePoliciesEnabled</key><false/><key>Preferences__${KEY}</key><integer>10</integer>`,
    ],
  ])('that %s is not applied', async (_what, inside) => {
    const { alone, documents } = await read(list(inside));
    expect(alone).toEqual([]);
    expect(documents[0]?.problems).toMatchObject([{ kind: 'not-applied', message: say('policy-mac-not-enabled') }]);
  });

  test('whose preferences are not JSON', async () => {
    const { documents } = await read(list(`${ENABLED}\n<key>Preferences</key>\n<string>{oops}</string>`));
    expect(documents[0]?.problems).toMatchObject([{ kind: 'not-applied', line: 5, key: 'Preferences' }]);
  });

  test('that is damaged, or no dictionary', async () => {
    await expect(read('<plist><dict>')).rejects.toMatchObject({ line: 1 });
    await expect(read('<plist><array/></plist>')).rejects.toMatchObject({
      text: say('mac-policy-not-dictionary', { file: 'org.mozilla.thunderbird.plist' }),
    });
  });
});

describe('a profile', () => {
  const payload = (type: string, inside: string): string =>
    list(`<key>PayloadType</key><string>Configuration</string>\n<key>PayloadContent</key><array><dict>
<key>PayloadType</key><string>${type}</string>\n${inside}\n</dict></array>`);
  const policies = `${ENABLED}<key>Preferences</key><dict>\n<key>${KEY}</key><integer>10</integer></dict>`;

  test.each([
    ['of its own', payload('org.mozilla.thunderbird', policies)],
    [
      'of managed preferences',
      payload(
        'com.apple.ManagedClient.preferences',
        `<key>PayloadContent</key><dict><key>org.mozilla.thunderbird</key><dict><key>Forced</key><array><dict>
<key>mcx_preference_settings</key><dict>${policies}</dict></dict></array></dict></dict>`,
      ),
    ],
  ])('sets them in a payload %s', async (_form, text) => {
    const content = await read(text, 'x.mobileconfig');
    expect(content.alone?.[0]?.settings.maxConnections).toMatchObject({ value: 10 });
    expect(content.documents.map(({ format }) => format)).toEqual(['thunderbird-mac-policy']);
  });

  test('for Firefox sets nothing of Thunderbird’s', async () => {
    const content = await read(payload('org.mozilla.firefox', policies), 'x.mobileconfig');
    expect(content.alone).toEqual([]);
  });
});
