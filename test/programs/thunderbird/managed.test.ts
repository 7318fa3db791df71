import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/base/errors.ts';
import type { SettingsContent } from '../../../src/model/config-format.ts';
import { thunderbirdAutoconfig } from '../../../src/programs/thunderbird/autoconfig.ts';
import { parseCalls } from '../../../src/programs/thunderbird/autoconfig-calls.ts';
import { thunderbirdPolicy } from '../../../src/programs/thunderbird/policy.ts';
import { thunderbirdPrefs } from '../../../src/programs/thunderbird/prefs.ts';

const CHAIN = `user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "imap.example.org");
user_pref("mail.server.server1.userName", "jo");
`;
const OWN = 'mail.server.server1.max_cached_connections';
const EVERY = 'mail.server.default.max_cached_connections';
const TIME = 'mail.server.default.check_time';
const IDLE = 'mail.server.default.use_idle';

interface Files {
  readonly prefs?: string;
  readonly userJs?: string;
  readonly cfg?: string;
  readonly policies?: unknown;
}

async function reading({ prefs = '', userJs, cfg, policies }: Files): Promise<SettingsContent> {
  const text = typeof policies === 'string' ? policies : JSON.stringify({ policies: { Preferences: policies } });
  const files = new Map<string, string | undefined>([
    ['user.js', userJs],
    ['mozilla.cfg', cfg === undefined ? undefined : `// the first line is never read\n${cfg}`],
    ['distribution/policies.json', policies === undefined ? undefined : text],
  ]);
  const sibling = (name: string) => {
    const content = files.get(name);
    return content === undefined ? null : Buffer.from(content);
  };
  const read = await thunderbirdPrefs.read({ path: '/p/prefs.js', bytes: Buffer.from(CHAIN + prefs), sibling });
  if (Array.isArray(read)) throw new Error('no documents');
  return read;
}

async function settings(files: Files) {
  const { accounts } = await reading(files);
  const [account] = accounts;
  if (account === undefined) throw new Error('no account');
  return account.settings;
}

const user = (key: string, value: unknown) => `user_pref("${key}", ${JSON.stringify(value)});\n`;
const kinds = async (files: Files) =>
  (await reading(files)).documents.flatMap(({ problems }) => problems.map(({ kind }) => kind));

// Each line was tried with Thunderbird 153.7.0esr; the number is what it then used.
describe('connections Thunderbird keeps under a policy or AutoConfig', () => {
  it.each<[string, Files, number, string]>([
    ['a plain 1 for every server becomes true', { policies: { [EVERY]: 1 } }, 5, 'default'],
    ['a locked 1 too', { policies: { [EVERY]: { Value: 1, Status: 'locked' } } }, 5, 'default'],
    ['and 1 as a default', { policies: { [EVERY]: { Value: 1, Status: 'default' } } }, 5, 'default'],
    ['2 is stored as it is', { policies: { [EVERY]: { Value: 2 } } }, 2, 'policy'],
    ['-1 means one', { policies: { [EVERY]: -1 } }, 1, 'policy'],
    ['a number of its own wins', { prefs: user(OWN, 5), policies: { [EVERY]: 2 } }, 5, 'file'],
    ['locked wins over the user', { prefs: user(EVERY, 4), policies: { [EVERY]: 2 } }, 2, 'policy'],
    ['a default does not', { prefs: user(EVERY, 4), policies: { [EVERY]: { Value: 2 } } }, 4, 'server-default'],
    ['1 is 1 where a number is known', { prefs: user(EVERY, 4), policies: { [EVERY]: 1 } }, 1, 'policy'],
    ['status user, nothing known', { policies: { [OWN]: { Value: 1, Status: 'user' } } }, 5, 'default'],
    ['status user, a number', { prefs: user(OWN, 5), policies: { [OWN]: { Value: 1, Status: 'user' } } }, 1, 'policy'],
    ['a plain 1 over a number', { prefs: user(OWN, 5), policies: { [OWN]: 1 } }, 1, 'policy'],
    [
      'a locked 2 over a number',
      { prefs: user(OWN, 5), policies: { [OWN]: { Value: 2, Status: 'locked' } } },
      2,
      'policy',
    ],
    ['no status is a default', { prefs: user(OWN, 5), policies: { [OWN]: { Value: 1 } } }, 5, 'file'],
    ['status clear', { prefs: user(OWN, 7), policies: { [OWN]: { Status: 'clear' } } }, 5, 'default'],
    ['a text over a number', { prefs: user(OWN, 5), policies: { [OWN]: '1' } }, 5, 'file'],
    ['a number over a text', { prefs: user(OWN, '7'), policies: { [OWN]: 2 } }, 5, 'default'],
    ['an unknown status', { policies: { [OWN]: { Value: 3, Status: 'Locked' }, [EVERY]: 4 } }, 4, 'policy'],
    ['a fraction', { policies: { [EVERY]: 2.5 } }, 5, 'default'],
    ['lockPref with 1', { cfg: `lockPref("${EVERY}",1);` }, 1, 'autoconfig'],
    ['lockPref over a number', { prefs: user(OWN, 5), cfg: `lockPref("${OWN}",1);` }, 1, 'autoconfig'],
    ['pref over user.js', { userJs: user(OWN, 3), cfg: `pref("${OWN}",1);` }, 1, 'autoconfig'],
    ['defaultPref, nothing set', { cfg: `defaultPref("${OWN}",1);` }, 1, 'autoconfig'],
    ['defaultPref under a number', { prefs: user(OWN, 5), cfg: `defaultPref("${OWN}",1);` }, 5, 'file'],
    ['lockPref with a text over a number', { prefs: user(OWN, 5), cfg: `lockPref("${OWN}","1");` }, 5, 'file'],
    ['a policy over lockPref', { cfg: `lockPref("${EVERY}",1);`, policies: { [EVERY]: 2 } }, 2, 'policy'],
    [
      '1 by policy after lockPref with a number',
      { cfg: `lockPref("${EVERY}",3);`, policies: { [EVERY]: 1 } },
      1,
      'policy',
    ],
    ['a locked policy over pref', { cfg: `pref("${OWN}",3);`, policies: { [OWN]: 2 } }, 2, 'policy'],
  ])('%s', async (_name, files, value, source) => {
    expect((await settings(files)).maxConnections).toMatchObject({ value, source });
  });

  it.each([
    ['a byte order mark', `\ufeff{"policies":{"Preferences":{"${EVERY}":3}}}`],
    ['a comma too many', `{"policies":{"Preferences":{"${EVERY}":3,}}}`],
    ['no "policies"', `{"Preferences":{"${EVERY}":3}}`],
  ])('a policies.json with %s counts for nothing, and that is said', async (_name, policies) => {
    expect((await settings({ policies })).maxConnections).toMatchObject({ value: 5, source: 'default' });
    expect(await kinds({ policies })).toEqual(['not-applied']);
  });

  it('takes preferences handed over as one text', async () => {
    const policies = JSON.stringify({ policies: { Preferences: JSON.stringify({ [EVERY]: 3 }) } });
    expect((await settings({ policies })).maxConnections).toMatchObject({ value: 3, source: 'policy' });
  });

  it('keeps numbers and switches Thunderbird brings along: 1 is a minute there, and 1 is on', async () => {
    const { pollMinutes, idle } = await settings({ policies: { [TIME]: 1, [IDLE]: 0 } });
    expect(pollMinutes).toEqual({
      value: 1,
      source: 'policy',
      key: TIME,
      line: 1,
      file: '/p/distribution/policies.json',
    });
    expect(idle).toMatchObject({ value: false, source: 'policy' });
  });
});

describe('what is wrong in the files', () => {
  it.each<[string, Files, (string | undefined)[]]>([
    ['a 1 that becomes true', { policies: { [EVERY]: 1 } }, ['number-becomes-boolean']],
    ['a 1 that stays one', { prefs: user(OWN, 5), policies: { [OWN]: 1 } }, []],
    ['a minute', { policies: { [TIME]: 1 } }, []],
    ['a default that accounts in use do not see', { policies: { [EVERY]: 2 } }, ['only-new-accounts']],
    ['a text for a number', { policies: { [OWN]: '2' } }, ['wrong-type']],
    ['a text for a number Thunderbird knows', { policies: { [TIME]: '20' } }, ['not-applied']],
    ['the same in AutoConfig', { cfg: `lockPref("${TIME}", "20");` }, ['not-applied']],
    ['a text for a number in AutoConfig', { cfg: `lockPref("${OWN}", "2");` }, ['wrong-type']],
    ['a text for a number in prefs.js', { prefs: user(OWN, '2') }, ['wrong-type']],
    ['a number for a switch in user.js', { userJs: user('mail.server.server1.use_idle', 0) }, ['wrong-type']],
    ['a preference of something else', { prefs: user('mail.server.server9.check_time', '2') }, []],
    ['a line without its semicolon', { userJs: 'user_pref("a", 1)\nuser_pref("b", 1);' }, ['syntax']],
    ['nothing', { userJs: user(OWN, 1), cfg: `lockPref("${TIME}", 10);`, policies: { [IDLE]: true } }, []],
  ])('%s', async (_name, files, expected) => {
    expect(await kinds(files)).toEqual(expected);
  });

  it('names the line', async () => {
    const policies = `{\n "policies": {\n  "Preferences": {\n   "${IDLE}": true,\n   "${EVERY}": 1\n  }\n }\n}`;
    const { documents } = await reading({ policies, prefs: user(OWN, true) });
    expect(documents.map(({ file, problems }) => [file, problems.map(({ line, key }) => [line, key])])).toEqual([
      ['/p/prefs.js', [[6, OWN]]],
      ['/p/distribution/policies.json', [[5, EVERY]]],
    ]);
  });
});

describe('a policies.json by itself', () => {
  const alone = (text: string) =>
    thunderbirdPolicy.read({ path: 'policies.json', bytes: Buffer.from(text), sibling: () => null });

  it('has no accounts, and is judged', async () => {
    const read = await alone(JSON.stringify({ policies: { Preferences: { [EVERY]: 1, __proto__: 1 } } }));
    expect(read).toMatchObject({ accounts: [], documents: [{ problems: [{ kind: 'number-becomes-boolean' }] }] });
  });

  it.each([
    ['{\n"policies": {\n"Preferences": {,}}}', 3, 'policy-not-json'],
    ['{"policies": [', 1, 'policy-not-json'],
    ['[]', null, 'policy-no-policies'],
    ['\ufeff{"policies":{}}', 1, 'policy-byte-order-mark'],
  ])('is reported as not applied when Thunderbird cannot read it: %s', (text, line, id) => {
    const problems = [{ kind: 'not-applied', line, message: { id, args: {} } }];
    expect(alone(text)).toMatchObject({ accounts: [], documents: [{ problems }] });
  });

  it('gives a reading or a UserError, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((json) => `{"policies":{"Preferences":${json}}}`),
        ),
        (text) => {
          try {
            alone(text);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
    );
  });
});

describe('an AutoConfig file', () => {
  const calls = (text: string) => parseCalls(Buffer.from(text));

  it('reads calls with fixed values, with and without semicolons, and passes over the first line', () => {
    const text =
      'lockPref("a", 1);\n/* x */ lockPref("b", -1); // y\ndefaultPref(\'c\', true)\nunlockPref("d");clearPref("e");\npref("f", "g");';
    const found = calls(text).calls.map(({ call, name, value, line }) => [call, name, value, line]);
    expect(found).toEqual([
      ['lockPref', 'b', -1, 2],
      ['defaultPref', 'c', true, 3],
      ['unlockPref', 'd', null, 4],
      ['clearPref', 'e', null, 4],
      ['pref', 'f', 'g', 5],
    ]);
    expect(calls(text).programLines).toEqual([]);
  });

  it.each([
    ['a condition', 'if (x) {\n lockPref("a", 1);\n} else {\n lockPref("a", 2);\n}\nlockPref("b", 1);'],
    ['a guard', 'try { lockPref("a", 1); } catch (e) { }\nlockPref("b", 1);'],
    ['a sum', 'lockPref("a", 1 + 1);\nlockPref("b", 1);'],
    ['a name put together', 'lockPref("a" + x, 1);\nlockPref("b", 1);'],
    ['a fraction', 'lockPref("a", 1.5);\nlockPref("b", 1);'],
    ['a variable', 'var x = getenv("USER");\nlockPref("b", 1);'],
    ['a comma', 'lockPref("a", 1), lockPref("c", 1);\nlockPref("b", 1);'],
  ])('does not judge %s', (_name, text) => {
    const read = calls(`//\n${text}`);
    expect(read.calls.map(({ name }) => name)).toEqual(['b']);
    expect(read.programLines).toEqual([2]);
  });

  it('never throws, and says that it is a program', async () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void parseCalls(bytes)));
    const file = { path: 'x.cfg', bytes: Buffer.from('//\nfor (;;) {}'), sibling: () => null };
    expect(await thunderbirdAutoconfig.read(file)).toMatchObject({
      documents: [{ problems: [{ line: 2, kind: 'program' }] }],
    });
  });
});

describe('matches', () => {
  it('knows the files by name or by what is in them', () => {
    const head = (text: string) => Buffer.from(text);
    expect(thunderbirdPolicy.matches('/etc/thunderbird/policies/policies.json', head(''))).toBe(true);
    expect(thunderbirdPolicy.matches('new.json', head('{ "policies": {'))).toBe(true);
    expect(thunderbirdPolicy.matches('package.json', head('{"name": "x"}'))).toBe(false);
    expect(thunderbirdAutoconfig.matches('mozilla.cfg', head('//\nlockPref("a", 1);'))).toBe(true);
    expect(thunderbirdAutoconfig.matches('haproxy.cfg', head('global\n  daemon'))).toBe(false);
    expect(thunderbirdAutoconfig.matches('prefs.js', head('user_pref("a", 1);'))).toBe(false);
  });
});
